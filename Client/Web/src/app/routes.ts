import type { Component } from 'svelte';

/** A page; what stands in its address is given to it as properties. */
export type Page = Component<Record<string, string>>;
type Load = () => Promise<{ default: unknown }>;

interface Route {
  pattern: RegExp;
  load: Load;
  /** Whether people who are not signed in may see it. */
  open: boolean;
}

// Each page is a file of its own, fetched when it is first wanted.
const routes: Route[] = [
  route('/', () => import('../feed/FeedPage.svelte')),
  route('/create', () => import('../create/CreatePage.svelte')),
  route('/films', () => import('../films/LibraryPage.svelte')),
  route('/films/:id', () => import('../films/VideoPage.svelte')),
  route('/films/:id/storyboard', () => import('../storyboard/StoryboardPage.svelte')),
  route('/f/:id', () => import('../film/FilmPage.svelte'), true),
  route('/f/:id/family', () => import('../lineage/LineagePage.svelte'), true),
  route('/@:handle', () => import('../profile/ProfilePage.svelte'), true),
  route('/@:handle/:relation', () => import('../profile/RelationsPage.svelte')),
  route('/search', () => import('../search/SearchPage.svelte')),
  route('/top', () => import('../search/TopPage.svelte')),
  route('/notifications', () => import('../notifications/NotificationsPage.svelte')),
  route('/messages', () => import('../messages/MessagesPage.svelte')),
  route('/messages/:id', () => import('../messages/MessagesPage.svelte')),
  route('/settings', () => import('../settings/SettingsPage.svelte')),
  route('/settings/:section', () => import('../settings/SettingsPage.svelte')),
  route('/join', () => import('../join/JoinPage.svelte'), true),
  route('/sign-in', () => import('../join/SignInPage.svelte'), true),
];

const missing: Load = () => import('./MissingPage.svelte');

export interface Match {
  load: Load;
  params: Record<string, string>;
  open: boolean;
}

/** Which page an address (path only) names. */
export function match(path: string): Match {
  for (const { pattern, load, open } of routes) {
    const found = pattern.exec(path);
    if (found) {
      return { load, open, params: Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, value]) => [name, decode(value)])) };
    }
  }

  return { load: missing, params: {}, open: true };
}

function route(path: string, load: Load, open = false): Route {
  return { pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`), load, open };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
