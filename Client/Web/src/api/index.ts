import { address, call, part } from './client';
import type {
  Chat, Chip, Comment, Device, Estimate, FeedPage, Film, Invite, Lineage, List, Me, Message, Notification, Person, Profile, Rank, RemixPreview, ReportKind, Session, Settings, Steered, TagCount, Video, VideoPage,
} from './types';

export { ApiError, freshKey } from './client';
export type * from './types';
export { reportReasons } from './types';

type Cursor = string | null;
export type PublishFields = Partial<Pick<Film, 'audience' | 'caption' | 'tags' | 'remixing'>>;

export interface CreateFields {
  prompt: string;
  model: string;
  seconds?: string;
  size: string;
  seed: string;
  draft: boolean;
  storyboard?: unknown;
}

/** Who one is: joining, signing in and out. */
export const sessions = {
  current: () => call<{ session: Session | null }>('GET', '/session'),
  signIn: (body: { handle: string; password: string } | { key: string }) => call<Session>('POST', '/session', { body }),
  signOut: () => call<void>('DELETE', '/session'),
  stepUp: (body: { password: string } | { key: string }) => call<Session>('POST', '/session/step-up', { body }),
  list: () => call<List<Device>>('GET', '/sessions'),
  end: (id: string) => call<void>('DELETE', `/sessions/${part(id)}`),
  endOthers: () => call<void>('DELETE', '/sessions'),
  checkInvite: (code: string) => call<{ code: string; from: Person | null }>('POST', '/invites/check', { body: { code } }),
  checkHandle: (handle: string) => call<{ available: boolean; reason: string | null }>('GET', `/handles/${part(handle)}`),
  join: (body: { code: string; handle: string; password: string; birth_date: string; name?: string }) => call<Session>('POST', '/members', { body }),
  wait: (email: string) => call<void>('POST', '/waitlist', { body: { email } }),
};

/** The member's own. */
export const me = {
  get: () => call<Me>('GET', '/me'),
  change: (body: { name?: string; bio?: string; settings?: Partial<Settings> }) => call<Me>('PATCH', '/me', { body }),
  setPassword: (password: string) => call<void>('PUT', '/me/password', { body: { password } }),
  invites: () => call<List<Invite>>('GET', '/me/invites'),
  invite: () => call<Invite>('POST', '/me/invites'),
  withdraw: (code: string) => call<void>('DELETE', `/me/invites/${part(code)}`),
  published: (cursor: Cursor) => call<List<Film>>('GET', '/me/films', { query: { shown: 'published', cursor } }),
  drafts: (cursor: Cursor) => call<List<Video>>('GET', '/me/films', { query: { shown: 'drafts', cursor } }),
  blocks: (cursor: Cursor) => call<List<Person>>('GET', '/me/blocks', { query: { cursor } }),
  mutes: (cursor: Cursor) => call<List<Person>>('GET', '/me/mutes', { query: { cursor } }),
  exportAddress: address('/me/export'),
  bring: (archive: Blob) => call<{ imported: number; skipped: { name: string; reason: string }[] }>('POST', '/me/import', { body: archive, headers: { 'Content-Type': 'application/zip' } }),
  erase: (handle: string) => call<void>('DELETE', '/me', { body: { handle } }),
};

const video = (id: string) => `/videos/${part(id)}`;
const once = (key: string) => ({ 'Idempotency-Key': key });

/** Films in the making and drafts. */
export const videos = {
  list: (after: Cursor, limit: number) => call<VideoPage>('GET', '/videos', { query: { limit, after } }),
  get: (id: string) => call<Video>('GET', video(id)),
  create: (body: CreateFields, key: string) => call<Video>('POST', '/videos', { body, headers: once(key) }),
  estimate: (body: CreateFields) => call<Estimate>('POST', '/videos/estimate', { body }),
  cancel: (id: string) => call<Video>('POST', `${video(id)}/cancel`),
  remove: (id: string) => call<void>('DELETE', video(id)),
  finish: (id: string, key: string) => call<Video>('POST', `${video(id)}/finish`, { headers: once(key) }),
  reroll: (id: string, shot: string, key: string) => call<Video>('POST', `${video(id)}/shots/${part(shot)}/reroll`, { headers: once(key) }),
  edit: (id: string, prompt: string, key: string) => call<Video>('POST', '/videos/edits', { body: { prompt, video: { id } }, headers: once(key) }),
  storyboard: (id: string) => call<unknown>('GET', `${video(id)}/storyboard`),
  publish: (id: string, body: PublishFields) => call<Film>('POST', `${video(id)}/publish`, { body }),
  eventsOf: (id: string) => address(`${video(id)}/events`),
};

const film = (id: string) => `/films/${part(id)}`;

/** Films in public. */
export const films = {
  get: (id: string) => call<Film>('GET', film(id)),
  change: (id: string, body: PublishFields) => call<Film>('PATCH', film(id), { body }),
  unpublish: (id: string) => call<void>('POST', `${film(id)}/unpublish`),
  like: (id: string, liked: boolean) => call<{ liked: boolean; likes: number }>(liked ? 'PUT' : 'DELETE', `${film(id)}/like`),
  view: (id: string, seconds: number) => call<void>('POST', `${film(id)}/view`, { body: { seconds } }),
  comments: (id: string, cursor: Cursor) => call<List<Comment>>('GET', `${film(id)}/comments`, { query: { cursor } }),
  comment: (id: string, text: string, replyTo: string | null) => call<Comment>('POST', `${film(id)}/comments`, { body: replyTo ? { text, reply_to: replyTo } : { text } }),
  uncomment: (id: string) => call<void>('DELETE', `/comments/${part(id)}`),
  previewRemix: (id: string, prompt: string) => call<RemixPreview>('POST', `${film(id)}/remix/preview`, { body: { prompt } }),
  remix: (id: string, prompt: string, draft: boolean, key: string) => call<Video>('POST', `${film(id)}/remix`, { body: { prompt, draft }, headers: once(key) }),
  lineage: (id: string) => call<Lineage>('GET', `${film(id)}/lineage`),
};

export const feed = {
  page: (cursor: Cursor) => call<FeedPage>('GET', '/feed', { query: { cursor } }),
  seen: (ids: string[]) => call<void>('POST', '/feed/seen', { body: { ids } }),
  chips: () => call<{ chips: Chip[] }>('GET', '/feed/steering'),
  setChips: (chips: Pick<Chip, 'topic' | 'weight'>[]) => call<{ chips: Chip[] }>('PUT', '/feed/steering', { body: { chips } }),
  steer: (words: string) => call<Steered>('POST', '/feed/steer', { body: { words } }),
  answer: (question: string, answer: string) => call<{ offer: { text: string; words: string | null } | null }>('POST', '/feed/answers', { body: { question, answer } }),
};

const person = (handle: string) => `/people/${part(handle)}`;
export type Relation = 'follow' | 'block' | 'mute';

export const people = {
  get: (handle: string) => call<Profile>('GET', person(handle)),
  films: (handle: string, cursor: Cursor) => call<List<Film>>('GET', `${person(handle)}/films`, { query: { cursor } }),
  followers: (handle: string, cursor: Cursor) => call<List<Person>>('GET', `${person(handle)}/followers`, { query: { cursor } }),
  following: (handle: string, cursor: Cursor) => call<List<Person>>('GET', `${person(handle)}/following`, { query: { cursor } }),
  relate: (handle: string, relation: Relation, on: boolean) => call<Profile>(on ? 'PUT' : 'DELETE', `${person(handle)}/${relation}`),
  report: (body: { kind: ReportKind; id: string; reason: string; note?: string }) => call<void>('POST', '/reports', { body }),
};

export const search = {
  films: (q: string, cursor: Cursor) => call<List<Film>>('GET', '/search', { query: { q, kind: 'films', cursor } }),
  people: (q: string, cursor: Cursor) => call<List<Person>>('GET', '/search', { query: { q, kind: 'people', cursor } }),
  tags: (q: string, cursor: Cursor) => call<List<TagCount>>('GET', '/search', { query: { q, kind: 'tags', cursor } }),
  leaders: (kind: 'films' | 'creators', span: 'week' | 'month' | 'all') => call<List<Rank>>('GET', '/leaderboards', { query: { kind, span } }),
};

export const notifications = {
  list: (cursor: Cursor) => call<List<Notification>>('GET', '/notifications', { query: { cursor } }),
  read: (through: string) => call<void>('POST', '/notifications/read', { body: { through } }),
  events: address('/events'),
};

const chat = (id: string) => `/chats/${part(id)}`;

export const chats = {
  list: (box: 'open' | 'requests', cursor: Cursor) => call<List<Chat>>('GET', '/chats', { query: { box, cursor } }),
  begin: (handle: string, text: string, filmId?: string) => call<Chat>('POST', '/chats', { body: filmId ? { handle, text, film_id: filmId } : { handle, text } }),
  messages: (id: string, cursor: Cursor) => call<List<Message>>('GET', `${chat(id)}/messages`, { query: { cursor } }),
  say: (id: string, text: string) => call<Message>('POST', `${chat(id)}/messages`, { body: { text } }),
  accept: (id: string) => call<Chat>('POST', `${chat(id)}/accept`),
  read: (id: string) => call<void>('POST', `${chat(id)}/read`),
  leave: (id: string) => call<void>('DELETE', chat(id)),
};
