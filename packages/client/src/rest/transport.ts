import type { ApiError } from '../errors/api-error.ts';
import { AbortedError, ConfigError, NetworkError, TimeoutError } from '../errors/transport-errors.ts';
import { WaresError } from '../errors/wares-error.ts';
import { abortable } from '../internal/abortable.ts';
import type { Clock } from '../internal/clock.ts';
import { type Random, randomKey } from '../internal/random.ts';
import { readAnswer, type Validator } from './answer.ts';
import { isInProgress, isTransient, MAX_TRIES, retryAfter, waitBefore } from './retry.ts';

/** What of `fetch` is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What the transport is made of. All times in milliseconds. */
export interface TransportOptions {
  /** Without a slash at its end. */
  endpoint: string;
  fetch: Fetch;
  clock: Clock;
  random: Random;
  timeout: number;
  tryTimeout: number;
  headers: Headers;
  credentials: NonNullable<RequestInit['credentials']>;
}

/** One request. What is undefined is not sent. */
export interface Call {
  query?: Readonly<Record<string, unknown>> | undefined;
  body?: unknown;
  /** true: a POST that only asks, so it needs no key. */
  safe?: boolean;
  idempotencyKey?: string | undefined;
  version?: number | undefined;
  secret?: string | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Sends a request and gives its checked answer. Everything that goes wrong is a `WaresError`. Every request that
 * changes something has a key, so each may be tried again.
 */
export type Transport = <T>(
  answer: Validator<T>,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: readonly string[],
  call?: Call,
) => Promise<T>;

function urlOf(endpoint: string, path: readonly string[], query: Call['query']): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) if (value != null) parameters.set(name, String(value));
  const search = parameters.toString();
  const segments = path.map((segment) => {
    // `.` and `..` stay themselves when encoded and would lead to another address.
    if (typeof segment !== 'string' || /^\.{0,2}$/.test(segment))
      throw new ConfigError(`"${segment}" is no id or handle.`);
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
  });
  return `${endpoint}/${segments.join('/')}${search && `?${search}`}`;
}

function initOf({ headers: base, credentials, random }: TransportOptions, method: string, call: Call): RequestInit {
  const { body, idempotencyKey, version } = call;
  if ('secret' in call && !call.secret) throw new ConfigError('A checkout needs its secret: give { secret }.');
  try {
    const headers = new Headers(base);
    headers.set('accept', 'application/json');
    if (body !== undefined) headers.set('content-type', 'application/json');
    if (method !== 'GET' && !call.safe) headers.set('idempotency-key', idempotencyKey ?? randomKey(random));
    if (version !== undefined) headers.set('if-match', `"${version}"`);
    if (call.secret) headers.set('authorization', `Bearer ${call.secret}`);
    return { method, headers, credentials, body: JSON.stringify(body) };
  } catch {
    // Not passed on as the cause: the browser's own error repeats the value, and that may be the secret.
    throw new ConfigError('What is to be sent fits no header (secret, idempotencyKey, version) or is no JSON.');
  }
}

interface Limit {
  /** When the whole call began. */
  begun: number;
  /** How long this try may take. */
  milliseconds: number;
}

export function createTransport(options: TransportOptions): Transport {
  const { endpoint, clock, random } = options;

  const sleep = (milliseconds: number, signal: AbortSignal | undefined) => {
    let timer: unknown;
    const slept = new Promise<void>((resolve) => {
      timer = clock.setTimeout(resolve, milliseconds);
    });
    return abortable(slept, signal).finally(() => clock.clearTimeout(timer));
  };

  /** One try: the whole answer as text, within its time. */
  async function attempt(url: string, init: RequestInit, { begun, milliseconds }: Limit, signal?: AbortSignal) {
    if (signal?.aborted) throw new AbortedError({ cause: signal.reason });
    const controller = new AbortController();
    let timer: unknown;
    const late = new Promise<never>((_, reject) => {
      timer = clock.setTimeout(() => reject(new TimeoutError(clock.now() - begun)), milliseconds);
    });
    const answered = async () => {
      const response = await options.fetch(url, { ...init, signal: controller.signal });
      return {
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        retryAfter: response.headers.get('retry-after'),
        text: await response.text(),
      };
    };
    try {
      return await abortable(Promise.race([answered(), late]), signal);
    } catch (error) {
      if (error instanceof WaresError) throw error;
      throw new NetworkError(`No answer from ${endpoint}: no line, no such host, or the browser forbids it (CORS)`, {
        cause: error,
      });
    } finally {
      clock.clearTimeout(timer);
      // Lets go of what is still under way after a time-out or an abort; does nothing after an answer.
      controller.abort();
    }
  }

  return async (validator, method, path, given) => {
    const call = given ?? {};
    const url = urlOf(endpoint, path, call.query);
    const init = initOf(options, method, call);
    const begun = clock.now();
    const end = begun + options.timeout;
    for (let tries = 1, failures = 1; ; failures++) {
      let asked = 0;
      try {
        const milliseconds = Math.min(options.tryTimeout, end - clock.now());
        const answer = await attempt(url, init, { begun, milliseconds }, call.signal);
        asked = retryAfter(answer.retryAfter, clock.now());
        return readAnswer(validator, answer.status, answer.contentType, answer.text);
      } catch (error) {
        if (!isTransient(error)) throw error;
        if (asked) (error as ApiError).retryAfter = asked;
        if (!isInProgress(error) && tries++ >= MAX_TRIES) throw error;
        const wait = waitBefore(error, failures, asked, random);
        if (clock.now() + wait >= end) throw error;
        await sleep(wait, call.signal);
      }
    }
  };
}
