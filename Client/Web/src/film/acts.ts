import { films, people, type Film } from '../api';
import { kindly } from '../api/kindly';
import { account } from '../app/account.svelte';
import { router } from '../app/router.svelte';
import { t } from '../text/text';
import { notices } from '../ui/notices.svelte';

/** Shown at once; taken back when the server says no. */
export async function toggleLike(film: Film): Promise<void> {
  if (!account.session) {
    router.go('/sign-in');
    return;
  }

  const { viewer, counts } = film;
  const before = { liked: viewer.liked, likes: counts.likes };
  viewer.liked = !before.liked;
  counts.likes += viewer.liked ? 1 : -1;
  try {
    const answer = await films.like(film.id, viewer.liked);
    viewer.liked = answer.liked;
    counts.likes = answer.likes;
  } catch (reason) {
    viewer.liked = before.liked;
    counts.likes = before.likes;
    notices.say(kindly(reason));
  }
}

export async function toggleFollow(film: Film): Promise<void> {
  const before = film.viewer.following_author;
  film.viewer.following_author = !before;
  try {
    await people.relate(film.author.handle, 'follow', !before);
  } catch (reason) {
    film.viewer.following_author = before;
    notices.say(kindly(reason));
  }
}

/** Opens the system's sheet, where there is one, else copies the address. */
export async function share(title: string, path: string): Promise<void> {
  const url = new URL(path, location.origin).href;
  try {
    if (navigator.share && matchMedia('(pointer: coarse)').matches) {
      await navigator.share({ title, url });
    } else {
      await navigator.clipboard.writeText(url);
      notices.say(t('share.copied'));
    }
  } catch (reason) {
    if (!(reason instanceof DOMException && reason.name === 'AbortError')) {
      notices.say(t('share.failed', { url }));
    }
  }
}
