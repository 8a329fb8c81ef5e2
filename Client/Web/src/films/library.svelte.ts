import { ApiError, videos, type Progress, type Video } from '../api';
import { t } from '../text/text';
import { notices } from '../ui/notices.svelte';

const pageSize = 24;

/** A browser opens six connections to a host; news and the rest of the page need some as well. */
const mostStreams = 2;
const beforeLookingAgainMs = 4000;

export const isOpen = (video: Video): boolean => video.status === 'queued' || video.status === 'in_progress';

/** The owner's films, newest first, and how those in the making are doing. */
class Library {
  videos = $state<Video[]>([]);
  progress = $state<Record<string, Progress>>({});
  hasMore = $state(false);
  loaded = $state(false);
  unreachable = $state(false);

  /** Called with each film that gets finished while the page is open. */
  finished: (video: Video) => void = () => undefined;

  #last: string | null = null;
  #streams = new Map<string, EventSource>();
  #watched: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get making(): Video[] {
    return this.videos.filter(isOpen);
  }

  get failed(): Video[] {
    return this.videos.filter((video) => video.status === 'failed');
  }

  find(id: string): Video | undefined {
    return this.videos.find((video) => video.id === id);
  }

  /** Finds what is in the making. */
  async load(): Promise<void> {
    if (!this.loaded) {
      await this.loadMore();
    }
  }

  async loadMore(): Promise<void> {
    const page = await videos.list(this.#last, pageSize);
    for (const video of page.data) {
      this.put(video);
    }

    this.#last = page.last_id ?? this.#last;
    this.hasMore = page.has_more;
    this.loaded = true;
  }

  /** Shows the film as it is now, where it belongs in the order. */
  put(video: Video): void {
    const at = this.videos.findIndex((known) => known.id === video.id);
    if (at >= 0) {
      this.videos[at] = video;
    } else {
      const before = this.videos.findIndex((known) => known.created_at <= video.created_at);
      this.videos.splice(before < 0 ? this.videos.length : before, 0, video);
    }

    this.#follow();
  }

  drop(id: string): void {
    this.videos = this.videos.filter((video) => video.id !== id);
    if (this.#last === id) {
      // The next page goes on after one that is still there; all that are here lie before it.
      this.#last = this.videos.at(-1)?.id ?? null;
    }

    this.#end(id);
    this.#follow();
  }

  /** Asks for the film anew, after which its addresses are fresh. */
  async refresh(id: string): Promise<Video | null> {
    try {
      const video = await videos.get(id);
      this.put(video);
      return video;
    } catch (fault) {
      if (fault instanceof ApiError && fault.status === 404) {
        this.drop(id);
        return null;
      }

      throw fault;
    }
  }

  /** Listens to this film before all others until the function that is given back is called. */
  watch(id: string): () => void {
    this.#watched = id;
    this.#follow();
    return () => {
      this.#watched = null;
    };
  }

  /** Listens to the film that is watched and the oldest in the making; looks at the others now and then. */
  #follow(): void {
    const open = this.making.toReversed();
    const watched = open.findIndex((video) => video.id === this.#watched);
    if (watched > 0) {
      open.unshift(...open.splice(watched, 1));
    }

    if (watched >= 0 && !this.#streams.has(open[0]!.id) && this.#streams.size >= mostStreams) {
      this.#end([...this.#streams.keys()].at(-1)!);
    }

    for (const video of open) {
      if (this.#streams.size < mostStreams && !this.#streams.has(video.id)) {
        this.#listen(video.id);
      }
    }

    if (open.length > this.#streams.size && this.#timer === undefined) {
      this.#timer = setTimeout(() => void this.#lookAtTheRest(), beforeLookingAgainMs);
    }
  }

  async #lookAtTheRest(): Promise<void> {
    this.#timer = undefined;
    for (const video of this.making.filter((one) => !this.#streams.has(one.id))) {
      await this.refresh(video.id).catch(() => undefined);
    }

    this.#follow();
  }

  #listen(id: string): void {
    const stream = new EventSource(videos.eventsOf(id));
    this.#streams.set(id, stream);
    stream.addEventListener('open', () => {
      this.unreachable = false;
    });
    stream.addEventListener('progress', (event: MessageEvent<string>) => {
      this.#take(id, JSON.parse(event.data) as Progress & Pick<Video, 'status'>);
    });
    for (const last of ['completed', 'failed']) {
      stream.addEventListener(last, (event: MessageEvent<string>) => {
        this.#end(id);
        this.put(JSON.parse(event.data) as Video);
        notices.say(t(last === 'completed' ? 'making.done' : 'making.failed'));
        if (last === 'completed') {
          this.finished(JSON.parse(event.data) as Video);
        }
      });
    }

    stream.addEventListener('error', () => {
      this.unreachable = stream.readyState === EventSource.CONNECTING;
      if (stream.readyState === EventSource.CLOSED) {
        // Refused for now, or over: looked at again in a while, not at once.
        setTimeout(() => {
          this.#end(id);
          void this.refresh(id).catch(() => undefined);
        }, beforeLookingAgainMs);
      }
    });
  }

  #take(id: string, news: Progress & Pick<Video, 'status'>): void {
    this.unreachable = false;
    this.progress[id] = news;
    const video = this.find(id);
    if (video && video.status !== news.status) {
      video.status = news.status;
    }
  }

  #end(id: string): void {
    this.#streams.get(id)?.close();
    this.#streams.delete(id);
    delete this.progress[id];
  }
}

export const library = new Library();
