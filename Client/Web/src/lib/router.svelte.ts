/** Where the page is: the address bar, as state. */
class Router {
  path = $state(location.pathname);

  constructor() {
    addEventListener('popstate', () => {
      this.path = location.pathname;
    });
  }

  /** The film that the address names, if any. */
  get film(): string | null {
    return /^\/films\/(video_[0-9a-f]{32})$/.exec(this.path)?.[1] ?? null;
  }

  go(path: string): void {
    if (path !== location.pathname) {
      history.pushState(null, '', path);
    }

    this.path = path;
    scrollTo({ top: 0 });
  }

  /** For links: follows them here unless they are to open elsewhere. */
  follow = (event: MouseEvent): void => {
    const link = event.currentTarget as HTMLAnchorElement;
    if (event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      this.go(link.pathname);
    }
  };
}

export const router = new Router();
export const filmPath = (id: string): string => `/films/${id}`;
