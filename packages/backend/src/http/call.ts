import type { Operation } from '@wares/contract';
import { Refusal } from '../domain/refusal.ts';
import { say } from '../domain/words.ts';
import type { Services } from '../services.ts';

/** A request that was read and checked: what an operation needs to know of HTTP. */
export interface Call {
  services: Services;
  operation: Operation;
  params: Readonly<Record<string, string>>;
  /** By the operation's schemas. */
  query: unknown;
  body: unknown;
  /** Method, path and body in one text: the same for the same request. Hashed for changes. */
  fingerprint: string;
  key: string;
  /** From `If-Match`. */
  version: number | undefined;
  /** SHA-256 of the bearer's secret. */
  secretHash: string;
  /** The best of the caller's languages, until the resource says another one. */
  language: string;
  /** Who asks, where the server knows it. */
  remote: string | undefined;
}

export interface Answer {
  status: number;
  /** JSON text. */
  body: string;
  etag?: string;
  replayed?: boolean;
  retryAfter?: number | undefined;
  /** Default `no-store`. */
  cacheControl?: string;
}

export type Handler = (call: Call) => Answer | Promise<Answer>;

export const answer = (status: number, body: unknown, version?: number): Answer => ({
  status,
  body: JSON.stringify(body),
  ...(version === undefined ? {} : { etag: `"${version}"` }),
});

/** @throws Refusal `version_conflict` when the caller saw another version. */
export function assertVersion({ version }: Call, current: number, language: string): void {
  if (version !== undefined && version !== current) {
    throw new Refusal('version_conflict', say(language, 'version_conflict'));
  }
}
