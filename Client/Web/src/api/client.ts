/** The server's no, or none at all (status 0). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly param: string | null = null,
  ) {
    super(message);
  }
}

const root = '/app/v1';

interface Options {
  query?: Record<string, string | number | null | undefined>;
  body?: unknown;
  headers?: Record<string, string>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** An address of the API; parts of the path are escaped by {@link part}. */
export function address(path: string, query: Options['query'] = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return root + path + (text ? `?${text}` : '');
}

export const part = encodeURIComponent;

/** @throws {ApiError} when the answer is not of the 2xx, or there is none. */
export async function call<T>(method: Method, path: string, { query, body, headers = {} }: Options = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address(path, query), {
      method,
      headers: body === undefined || body instanceof Blob ? headers : { 'Content-Type': 'application/json', ...headers },
      body: body === undefined ? null : body instanceof Blob ? body : JSON.stringify(body),
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

/** A key that makes a repeated create find the first. */
export function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function describe(status: number, text: string): ApiError {
  try {
    const { error } = JSON.parse(text) as { error: { code: string; message: string; param: string | null } };
    return new ApiError(status, error.code, error.message, error.param);
  } catch {
    return new ApiError(status, 'other', `${status}`);
  }
}
