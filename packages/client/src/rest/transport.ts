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
  credentials: RequestCredentials;
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

function urlOf(endpoint: string, path: readonly string[], query: Call['query'] = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value != null) parameters.set(name, String(value));
  const search = parameters.toString();
  const segments = path.map((segment) => {
    // `.` and `..` stay themselves when encoded and would lead to another address.
    if (typeof segment !== 'string' || /^\.{0,2}$/.test(segment))
      throw new ConfigError(`"${segment}" is no id or handle.`);
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
  });
  return `${endpoint}/${segments.join('/')}${search && `?${search}`}`;
}

/** For what becomes a header: a wrong one would make `fetch` throw an error that repeats it. */
function checkToken(value: string, shape: RegExp, name: string): string {
  if (!shape.test(value)) throw new ConfigError(`The ${name} does not fit ${shape.source}.`);
  return value;
}

function requestInit(options: TransportOptions, method: string, call: Call, body: unknown): RequestInit {
  const headers = new Headers(options.headers);
  headers.set('accept', 'application/json');
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (method !== 'GET' && !call.safe) {
    const key = call.idempotencyKey ?? randomKey(options.random);
    headers.set('idempotency-key', checkToken(key, /^[\w-]{8,128}$/, 'idempotencyKey'));
  }
  if (call.version !== undefined)
    headers.set('if-match', `"${checkToken(`${call.version}`, /^\d{1,15}$/, 'version')}"`);
  if ('secret' in call)
    headers.set('authorization', `Bearer ${checkToken(`${call.secret}`, /^[\w-]{22,}$/, 'secret')}`);
  return {
    method,
    headers,
    credentials: options.credentials,
    ...(body === undefined ? {} : { body: writeJson(body) }),
  };
}

function writeJson(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    throw new ConfigError('What is to be sent cannot be written as JSON.');
  }
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
  async function attempt(url: string, init: RequestInit, milliseconds: number, signal: AbortSignal | undefined) {
    if (signal?.aborted) throw new AbortedError({ cause: signal.reason });
    const controller = new AbortController();
    let timer: unknown;
    const late = new Promise<never>((_, reject) => {
      timer = clock.setTimeout(() => reject(new TimeoutError(milliseconds)), milliseconds);
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

  return async (validator, method, path, call = {}) => {
    const url = urlOf(endpoint, path, call.query);
    const init = requestInit(options, method, call, call.body);
    const end = clock.now() + options.timeout;
    for (let tries = 1, failures = 1; ; failures++) {
      let asked = 0;
      try {
        const limit = Math.min(options.tryTimeout, end - clock.now());
        const answer = await attempt(url, init, limit, call.signal);
        asked = retryAfter(answer.retryAfter, clock.now());
        return readAnswer(validator, answer.status, answer.contentType, answer.text);
      } catch (error) {
        if (!isTransient(error)) throw error;
        if (!isInProgress(error) && tries++ >= MAX_TRIES) throw error;
        const wait = waitBefore(error, failures, asked, random);
        if (clock.now() + wait >= end) throw error;
        await sleep(wait, call.signal);
      }
    }
  };
}
