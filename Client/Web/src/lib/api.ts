/** Addresses of a finished film's files; they hold until `expires_at` (Unix seconds). */
export interface Media {
  video: string;
  thumbnail: string;
  spritesheet: string;
  captions: string;
  expires_at: number;
}

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
  error: { code: string; message: string } | null;
  media?: Media;
}

export interface VideoPage {
  data: Video[];
  last_id: string | null;
  has_more: boolean;
}

export interface Session {
  owner: string;
  name: string;
}

export interface CreateFields {
  prompt: string;
  model: string;
  seconds: string;
  size: string;
  seed: string;
}

/** The server's no, or none at all (status 0). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const root = '/app/v1';

export const api = {
  session: () => call<{ session: Session | null }>('GET', '/session'),
  signIn: (key: string) => call<Session>('POST', '/session', { key }),
  signOut: () => call<void>('DELETE', '/session'),
  list: (after: string | null, limit: number) =>
    call<VideoPage>('GET', `/videos?limit=${limit}${after ? `&after=${encodeURIComponent(after)}` : ''}`),
  get: (id: string) => call<Video>('GET', `/videos/${encodeURIComponent(id)}`),
  create: (fields: CreateFields, idempotencyKey: string) =>
    call<Video>('POST', '/videos', fields, { 'Idempotency-Key': idempotencyKey }),
  cancel: (id: string) => call<Video>('POST', `/videos/${encodeURIComponent(id)}/cancel`),
  remove: (id: string) => call<void>('DELETE', `/videos/${encodeURIComponent(id)}`),
  eventsOf: (id: string) => `${root}/videos/${encodeURIComponent(id)}/events`,
};

/** A key that makes a repeated create find the first. */
export function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function call<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(root + path, {
      method,
      headers: body === undefined ? headers : { 'Content-Type': 'application/json', ...headers },
      body: body === undefined ? null : JSON.stringify(body),
      credentials: 'same-origin',
    });
  } catch {
    throw new ApiError(0, 'network', '');
  }

  const text = await response.text();
  if (!response.ok) {
    throw describe(response.status, text);
  }

  return (text ? JSON.parse(text) : undefined) as T;
}

function describe(status: number, text: string): ApiError {
  try {
    const { error } = JSON.parse(text) as { error: { code: string; message: string } };
    return new ApiError(status, error.code, error.message);
  } catch {
    return new ApiError(status, 'other', `${status}`);
  }
}
