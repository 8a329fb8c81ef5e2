import { notifications, type Message, type Notification, type Unread } from '../api';
import { account } from '../app/account.svelte';

type Heard = { notification: (news: Notification) => void; message: (message: Message) => void; reset: () => void };

const lock = 'sora-events';
const channelName = 'sora-events';

/** One stream of news for all tabs of a browser: whichever tab holds the lock listens and passes on. */
class Live {
  #channel: BroadcastChannel | undefined;
  #listeners = new Set<Partial<Heard>>();

  start(): void {
    if (this.#channel) {
      return;
    }

    this.#channel = new BroadcastChannel(channelName);
    this.#channel.onmessage = (event: MessageEvent<[string, string]>) => this.#take(...event.data);
    if (navigator.locks) {
      void navigator.locks.request(lock, () => this.#listen());
    } else {
      void this.#listen();
    }
  }

  /** @returns what ends the listening. */
  on(heard: Partial<Heard>): () => void {
    this.#listeners.add(heard);
    return () => this.#listeners.delete(heard);
  }

  /** Holds the lock for as long as the tab lives. */
  #listen(): Promise<never> {
    const stream = new EventSource(notifications.events);
    for (const kind of ['notification', 'message', 'unread', 'reset']) {
      stream.addEventListener(kind, (event: MessageEvent<string>) => {
        this.#channel?.postMessage([kind, event.data]);
        this.#take(kind, event.data);
      });
    }

    return new Promise<never>(() => undefined);
  }

  #take(kind: string, data: string): void {
    if (kind === 'unread') {
      account.count(JSON.parse(data) as Unread);
    }

    for (const heard of this.#listeners) {
      if (kind === 'notification') {
        heard.notification?.(JSON.parse(data) as Notification);
      } else if (kind === 'message') {
        heard.message?.(JSON.parse(data) as Message);
      } else if (kind === 'reset') {
        heard.reset?.();
      }
    }
  }
}

export const live = new Live();
