import { feed as api, type FeedItem, type FeedPage, type Question } from '../api';
import { kindly } from '../api/kindly';
import { recall, remember } from '../app/remember';

export type Slide =
  | { kind: 'film'; key: string; item: FeedItem }
  | { kind: 'question'; key: string; question: Question }
  | { kind: 'pause'; key: string; text: string };

const askMoreBefore = 4;
const seenAtOnce = 5;

/** The films to swipe through, and where the reader is; kept while another page is shown. */
class Feed {
  slides = $state<Slide[]>([]);
  current = $state(0);
  loaded = $state(false);
  fault = $state('');
  muted = $state(true);
  captions = $state(recall('captions') === 'on');
  playing = $state(false);

  #cursor: string | null = null;
  #busy = false;
  #ended = $state(false);
  #seen: string[] = [];

  get ended(): boolean {
    return this.#ended;
  }

  /** Begins anew, after which steering shows. */
  async restart(): Promise<void> {
    this.flushSeen();
    this.slides = [];
    this.current = 0;
    this.loaded = this.#ended = false;
    this.#cursor = null;
    await this.more();
  }

  async more(): Promise<void> {
    if (this.#busy || this.#ended) {
      return;
    }

    this.#busy = true;
    this.fault = '';
    try {
      this.#take(await api.page(this.#cursor));
    } catch (reason) {
      this.fault = kindly(reason);
    } finally {
      this.#busy = false;
    }
  }

  moveTo(index: number): void {
    this.current = index;
    if (index >= this.slides.length - askMoreBefore) {
      void this.more();
    }
  }

  /** Was looked at: not offered again in feeds that begin later. */
  see(id: string): void {
    this.#seen.push(id);
    if (this.#seen.length >= seenAtOnce) {
      this.flushSeen();
    }
  }

  flushSeen(): void {
    const ids = this.#seen.splice(0);
    if (ids.length > 0) {
      void api.seen(ids).catch(() => undefined);
    }
  }

  toggleCaptions(): void {
    this.captions = !this.captions;
    remember('captions', this.captions ? 'on' : 'off');
  }

  drop(key: string): void {
    this.slides = this.slides.filter((slide) => slide.key !== key);
  }

  /** Takes a person's films away, who was blocked or muted. */
  dropAuthor(id: string): void {
    this.slides = this.slides.filter((slide) => slide.kind !== 'film' || slide.item.film.author.id !== id);
  }

  #take(page: FeedPage): void {
    if (page.pause) {
      this.slides.push({ kind: 'pause', key: `pause-${this.slides.length}`, text: page.pause.text });
    }

    this.slides.push(...page.data.map((item): Slide => ({ kind: 'film', key: item.film.id, item })));
    if (page.question) {
      this.slides.push({ kind: 'question', key: `question-${page.question.id}-${this.slides.length}`, question: page.question });
    }

    this.#cursor = page.next_cursor;
    this.#ended = page.next_cursor === null;
    this.loaded = true;
  }
}

export const feed = new Feed();
