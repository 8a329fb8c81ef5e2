const shownMs = 5000;

/** What just happened: shown for a moment and told to screen readers. */
class Notices {
  /** Read aloud. */
  text = $state('');
  shown = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** For screen readers only: the change is seen anyway. */
  whisper(text: string): void {
    this.text = text;
  }

  say(text: string): void {
    this.text = text;
    this.shown = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.shown = ''), shownMs);
  }
}

export const notices = new Notices();
