/** What the server sends, as docs/app-api.md has it: keys are always there, times are Unix seconds, ids are texts with a prefix. */

export interface Person {
  id: string;
  handle: string;
  name: string;
  /** 0–359: the colour of the avatar. */
  hue: number;
}

export interface Profile {
  person: Person;
  bio: string;
  joined_at: number;
  counts: { followers: number; following: number; films: number; likes: number };
  viewer: { mine: boolean; following: boolean; followed_by: boolean; muted: boolean; blocked: boolean };
}

export type Audience = 'public' | 'followers' | 'unlisted' | 'private';
export type WhoMayWrite = 'everyone' | 'following' | 'nobody';
export type Role = 'member' | 'moderator' | 'operator';

export interface Settings {
  personalised: boolean;
  pause_after_minutes: number;
  question_every_films: number;
  direct_messages: WhoMayWrite;
  default_audience: Audience;
  language: string;
}

/** Films made today; a draft counts a third. */
export interface Usage {
  tier: string;
  daily_cap: number;
  used_today: number;
  resets_at: number;
}

export interface Me {
  person: Person;
  bio: string;
  role: Role;
  tier: 'free' | 'plus' | 'pro';
  has_password: boolean;
  settings: Settings;
  invites_left: number;
  unread: Unread;
  usage: Usage;
}

export interface Unread {
  notifications: number;
  messages: number;
}

export interface Session {
  owner: string;
  name: string;
  expires_at: number;
  stepped_up_until: number | null;
  member: Me;
}

export interface Device {
  id: string;
  created_at: number;
  last_used_at: number;
  expires_at: number;
  agent: string;
  current: boolean;
}

export interface Invite {
  code: string;
  created_at: number;
  used_by: Person | null;
}

export interface Media {
  video: string;
  thumbnail: string;
  spritesheet: string;
  captions: string;
}

/** One's own film, from the moment it was asked for. */
export interface Video {
  id: string;
  model: string;
  status: 'queued' | 'in_progress' | 'completed' | 'failed';
  progress: number;
  created_at: number;
  completed_at: number | null;
  prompt: string;
  size: string;
  seconds: string;
  seed: number;
  draft: boolean;
  remixed_from_video_id: string | null;
  error: { code: string; message: string } | null;
  media?: Media;
  notes?: string[];
}

/** How far a film is, as the server's events tell. */
export interface Progress {
  stage: string;
  queue_place: number | null;
  step: number;
  steps: number;
  eta_seconds: number | null;
  preview_url: string | null;
}

export interface Estimate {
  fits: boolean;
  queue_place: number | null;
  eta_seconds: number | null;
  error: { code: string; message: string } | null;
}

/** A published video. */
export interface Film {
  id: string;
  author: Person;
  caption: string;
  tags: string[];
  audience: Audience;
  remixing: boolean;
  published_at: number;
  prompt: string;
  seconds: number;
  width: number;
  height: number;
  media: Media;
  share_url: string | null;
  embed_url: string | null;
  counts: { likes: number; comments: number; remixes: number; views: number };
  viewer: { mine: boolean; liked: boolean; following_author: boolean; can_remix: boolean; seen: boolean };
  remix_of: { id: string; deleted: boolean; author: Person | null; caption: string | null } | null;
  credits: Person[];
}

export interface Reason {
  kind: 'following' | 'creative' | 'steered' | 'fresh';
  text: string;
  score: number;
  terms: { name: string; value: number; text: string }[];
}

export interface FeedItem {
  film: Film;
  reason: Reason;
}

export interface Question {
  id: string;
  text: string;
  options: { id: string; text: string }[];
}

export interface FeedPage extends List<FeedItem> {
  pause: { text: string; minutes: number } | null;
  question: Question | null;
}

export interface Chip {
  id: string;
  topic: string;
  /** −2 hides, 2 wants much of it. */
  weight: number;
  text: string;
}

export interface Steered {
  chips: Chip[];
  changed: Chip[];
  not_understood: string[];
}

export interface Comment {
  id: string;
  film_id: string;
  author: Person;
  text: string;
  created_at: number;
  reply_to: string | null;
  viewer: { mine: boolean; can_delete: boolean };
}

export interface RemixPreview {
  changes: string[];
  notes: string[];
}

export interface LineageNode {
  id: string;
  state: 'shown' | 'hidden' | 'deleted';
  author: Person | null;
  caption: string | null;
  created_at: number | null;
  thumbnail: string | null;
  likes: number | null;
  remixes: number | null;
}

export interface LineageEdge {
  from: string;
  to: string;
  kind: string;
  /** Null where one end is not shown. */
  changes: string[] | null;
}

export interface Lineage {
  id: string;
  nodes: LineageNode[];
  edges: LineageEdge[];
  has_more: boolean;
}

export interface Notification {
  id: string;
  kind: string;
  created_at: number;
  read: boolean;
  actor: Person | null;
  film_id: string | null;
  comment_id: string | null;
  chat_id: string | null;
  text: string;
  count: number;
}

export interface Chat {
  id: string;
  with: Person;
  state: 'open' | 'request' | 'sent_request';
  last: Message | null;
  unread: number;
  updated_at: number;
}

export interface Message {
  id: string;
  chat_id: string;
  from: string;
  text: string;
  film_id: string | null;
  created_at: number;
}

export interface Rank {
  rank: number;
  score: number;
  film: Film | null;
  person: Person | null;
}

export interface TagCount {
  tag: string;
  films: number;
}

export type ReportKind = 'film' | 'comment' | 'person' | 'message';
export const reportReasons = ['spam', 'harassment', 'likeness', 'sexual', 'violence', 'minors', 'other'] as const;

/** One page of a list; the cursor leads to the next, null at the end. */
export interface List<T> {
  data: T[];
  next_cursor: string | null;
}

/** A page of `/videos`, which is kept as `/v1/videos` has it. */
export interface VideoPage {
  data: Video[];
  last_id: string | null;
  has_more: boolean;
}
