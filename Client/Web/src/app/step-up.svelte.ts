import { ApiError } from '../api';

/** What touches keys, audiences and erasure asks who is there once more. */
class StepUpAsker {
  asking = $state(false);
  #settle: ((done: boolean) => void) | undefined;

  /** Acts; where the server wants a fresh sign-in, asks for it and acts again. Null when the member would not. */
  async around<T>(act: () => Promise<T>): Promise<T | null> {
    try {
      return await act();
    } catch (reason) {
      if (!(reason instanceof ApiError && reason.code === 'step_up_needed')) {
        throw reason;
      }
    }

    return (await this.ask()) ? act() : null;
  }

  settle(done: boolean): void {
    this.asking = false;
    this.#settle?.(done);
    this.#settle = undefined;
  }

  /** Whether the member signed in afresh. */
  ask(): Promise<boolean> {
    this.asking = true;
    return new Promise((resolve) => (this.#settle = resolve));
  }
}

export const stepUp = new StepUpAsker();
