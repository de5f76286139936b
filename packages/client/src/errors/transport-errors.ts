import { WaresError } from './wares-error.ts';

/** No answer came: the line is down, the host unknown, the answer lost. Whether a change was made is not known. */
export class NetworkError extends WaresError {
  override name = 'NetworkError';
  constructor(message: string, options?: ErrorOptions) {
    super('network_error', message, options);
  }
}

/** No answer within the time limit. Whether a change was made is not known. */
export class TimeoutError extends WaresError {
  override name = 'TimeoutError';
  constructor(milliseconds: number, options?: ErrorOptions) {
    super('timeout', `No answer within ${milliseconds} ms`, options);
  }
}

/** The caller ended the request. */
export class AbortedError extends WaresError {
  override name = 'AbortedError';
  constructor(options?: ErrorOptions) {
    super('aborted', 'The request was ended by its caller', options);
  }
}

/** An answer came, but it is not what the contract says: HTML, cut off, a wrong type. */
export class InvalidResponseError extends WaresError {
  override name = 'InvalidResponseError';
  /** HTTP status of the answer. */
  readonly status: number;
  /** JSON path of the first thing that is wrong, e.g. `$.items[0].title`; absent when the answer is no JSON at all. */
  readonly path: string | undefined;
  constructor(status: number, message: string, path?: string, options?: ErrorOptions) {
    super('invalid_response', message, options);
    this.status = status;
    this.path = path;
  }
}

/**
 * What the program gave cannot work: an option of `createClient` or `createStorefront`, a currency that is none, an
 * empty id. Thrown at once and before anything is sent, with a sentence that says what to do.
 */
export class ConfigError extends WaresError {
  override name = 'ConfigError';
  constructor(message: string) {
    super('config_invalid', message);
  }
}
