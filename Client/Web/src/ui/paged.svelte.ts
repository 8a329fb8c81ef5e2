import type { List } from '../api';
import { kindly } from '../api/kindly';

/** A list that is loaded page by page. */
export class Paged<T> {
  items = $state<T[]>([]);
  /** Whether the first page is there. */
  loaded = $state(false);
  fault = $state('');
  busy = $state(false);
  #cursor = $state<string | null>(null);
  readonly #load: (cursor: string | null) => Promise<List<T>>;

  constructor(load: (cursor: string | null) => Promise<List<T>>) {
    this.#load = load;
  }

  get hasMore(): boolean {
    return !this.loaded || this.#cursor !== null;
  }

  async more(): Promise<void> {
    if (this.busy || !this.hasMore) {
      return;
    }

    this.busy = true;
    this.fault = '';
    try {
      const page = await this.#load(this.#cursor);
      this.items.push(...page.data);
      this.#cursor = page.next_cursor;
      this.loaded = true;
    } catch (reason) {
      this.fault = kindly(reason);
    } finally {
      this.busy = false;
    }
  }
}
