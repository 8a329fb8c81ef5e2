import type { Progress, Video } from '../api';
import { isKey, t, tn } from '../text/text';

const soonSeconds = 5;

/** What is being done, in words. */
export function stageText(video: Video, progress: Progress | undefined): string {
  if (!progress) {
    return t(video.status === 'queued' ? 'stage.queued' : 'stage.leased');
  }

  if (progress.queue_place) {
    return tn('stage.queuedAt', progress.queue_place);
  }

  const key = `stage.${progress.stage}`;
  return isKey(key) ? t(key) : progress.stage;
}

/** How long it will take, as coarsely as it is known; empty when it is not. */
export function etaText(progress: Progress | undefined): string {
  const seconds = progress?.eta_seconds;
  if (seconds === null || seconds === undefined) {
    return '';
  }

  if (seconds < soonSeconds) {
    return t('eta.moments');
  }

  // Rounded up, so that the promise is kept rather than broken.
  return seconds < 55 ? t('eta.seconds', { n: Math.ceil(seconds / 5) * 5 }) : tn('eta.minutes', Math.ceil(seconds / 60));
}

/** Width over height of a size such as 1280x720. */
export function ratioOf(size: string): number {
  const [width = 16, height = 9] = size.split('x').map(Number);
  return width / height;
}
