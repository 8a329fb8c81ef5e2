import type { Film } from '../api';
import { isStill, savesData } from '../ui/motion';

/** Where a film is shown. */
export interface Place {
  film: Film;
  slot: HTMLElement;
}

interface Hooks {
  placeAt: (index: number) => Place | undefined;
  playing: (playing: boolean) => void;
  /** Seconds of a film that were watched when the reader left it. */
  watched: (film: Film, seconds: number) => void;
}

const poolSize = 3;

/** Three players for any number of films: the one that is shown, the one before and the one after. */
export class PlayerPool {
  readonly #players: Player[];
  readonly #hooks: Hooks;
  #index = -1;
  #muted = true;
  #captions = false;

  constructor(hooks: Hooks) {
    this.#hooks = hooks;
    this.#players = Array.from({ length: poolSize }, () => new Player((player) => this.#onReady(player), (player) => this.#onPlaying(player)));
  }

  /** Shows the film at the index and plays it where nobody objects. */
  show(index: number): void {
    const asked = performance.now();
    const left = this.#current;
    if (index !== this.#index && left?.film) {
      this.#hooks.watched(left.film, left.watchedSeconds);
    }

    this.#index = index;
    for (const at of [index, index + 1, index - 1]) {
      const place = this.#hooks.placeAt(at);
      const player = this.#at(at);
      if (place) {
        player.place(place, at === index && !savesData());
      } else {
        player.release();
      }

      if (at !== index) {
        player.pause();
      }
    }

    const current = this.#current;
    this.#hooks.playing(false);
    if (current?.film) {
      current.measureFrom(asked);
      if (!isStill() && !savesData()) {
        current.play();
      }
    }
  }

  toggle(): void {
    const current = this.#current;
    if (current?.isPlaying) {
      current.pause();
    } else {
      current?.play();
    }
  }

  setSound(muted: boolean): void {
    this.#muted = muted;
    this.#players.forEach((player) => player.setSound(muted));
  }

  setCaptions(shown: boolean): void {
    this.#captions = shown;
    this.#players.forEach((player) => player.setCaptions(this.#captions));
  }

  close(): void {
    const current = this.#current;
    if (current?.film) {
      this.#hooks.watched(current.film, current.watchedSeconds);
    }

    this.#players.forEach((player) => player.release());
    this.#index = -1;
  }

  get muted(): boolean {
    return this.#muted;
  }

  get #current(): Player | undefined {
    return this.#index < 0 ? undefined : this.#at(this.#index);
  }

  // The player of an index stays with it while the reader goes one on: only one of three changes its film.
  #at(index: number): Player {
    return this.#players[((index % poolSize) + poolSize) % poolSize]!;
  }

  /** What comes next may use the line once what is shown needs it no more. */
  #onReady(player: Player): void {
    if (player === this.#current && !savesData()) {
      this.#at(this.#index + 1).preload();
    }
  }

  #onPlaying(player: Player): void {
    if (player === this.#current) {
      this.#hooks.playing(player.isPlaying);
    }
  }
}

class Player {
  readonly #video = document.createElement('video');
  readonly #track = document.createElement('track');
  #place: Place | undefined;
  #watched = 0;
  #since = 0;

  constructor(ready: (player: Player) => void, playing: (player: Player) => void) {
    const video = this.#video;
    video.muted = video.loop = video.playsInline = true;
    video.tabIndex = -1;
    this.#track.kind = 'captions';
    video.append(this.#track);
    video.addEventListener('canplaythrough', () => ready(this));
    video.addEventListener('playing', () => {
      this.#since = performance.now();
      this.#place?.slot.classList.add('started');
      playing(this);
    });
    video.addEventListener('pause', () => {
      this.#count();
      playing(this);
    });
    video.addEventListener('timeupdate', () => this.#place?.slot.style.setProperty('--at', String(video.currentTime / (video.duration || 1))));
  }

  get film(): Film | undefined {
    return this.#place?.film;
  }

  get isPlaying(): boolean {
    return !this.#video.paused;
  }

  get watchedSeconds(): number {
    this.#count();
    return this.#watched;
  }

  place(place: Place, now: boolean): void {
    if (this.#place?.film.id !== place.film.id || this.#place.slot !== place.slot) {
      this.release();
      this.#place = place;
      this.#video.preload = now ? 'auto' : 'none';
      this.#video.src = place.film.media.video;
      this.#video.setAttribute('aria-label', place.film.caption || place.film.prompt);
      this.#track.src = place.film.media.captions;
      place.slot.append(this.#video);
    } else if (now) {
      this.preload();
    }
  }

  release(): void {
    this.#place?.slot.classList.remove('started');
    this.#video.pause();
    this.#video.removeAttribute('src');
    this.#video.remove();
    this.#place = undefined;
    this.#watched = 0;
  }

  preload(): void {
    if (this.#place && this.#video.preload !== 'auto') {
      this.#video.preload = 'auto';
      this.#video.load();
    }
  }

  play(): void {
    // A browser that will not play by itself leaves the poster and the button.
    this.#video.play().catch(() => undefined);
  }

  pause(): void {
    this.#video.pause();
  }

  setSound(muted: boolean): void {
    this.#video.muted = muted;
  }

  setCaptions(shown: boolean): void {
    this.#track.track.mode = shown ? 'showing' : 'hidden';
  }

  /** Leaves in the browser's timeline how long the first frame took from here. */
  measureFrom(start: number): void {
    this.#video.requestVideoFrameCallback?.((now) => performance.measure('swipe-to-first-frame', { start, end: Math.max(start, now) }));
  }

  #count(): void {
    if (this.#since > 0) {
      this.#watched += (performance.now() - this.#since) / 1000;
      this.#since = this.#video.paused ? 0 : performance.now();
    }
  }
}
