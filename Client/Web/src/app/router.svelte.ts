/** Where the page is: the address bar, as state. */
class Router {
  path = $state(location.pathname);
  query = $state(location.search);

  constructor() {
    addEventListener('popstate', () => this.#read());
  }

  parameter(name: string): string {
    return new URLSearchParams(this.query).get(name) ?? '';
  }

  go(address: string): void {
    if (address !== location.pathname + location.search) {
      history.pushState(null, '', address);
    }

    this.#read();
    scrollTo({ top: 0 });
  }

  /** Goes there without leaving a step to come back to. */
  replace(address: string): void {
    history.replaceState(history.state, '', address);
    this.#read();
  }

  /** Follows links to our own pages here, unless they are to open elsewhere. */
  follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    if (
      link &&
      !event.defaultPrevented &&
      event.button === 0 &&
      !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey &&
      link.origin === location.origin &&
      !link.target && !link.hasAttribute('download') && !link.getAttribute('href')?.startsWith('#')
    ) {
      event.preventDefault();
      this.go(link.pathname + link.search);
    }
  }

  #read(): void {
    this.path = location.pathname;
    this.query = location.search;
  }
}

export const router = new Router();

export const filmPath = (id: string): string => `/f/${id}`;
export const familyPath = (id: string): string => `/f/${id}/family`;
export const videoPath = (id: string): string => `/films/${id}`;
export const storyboardPath = (id: string): string => `/films/${id}/storyboard`;
export const personPath = (handle: string): string => `/@${handle}`;
export const tagPath = (tag: string): string => `/search?q=${encodeURIComponent(`#${tag}`)}`;
