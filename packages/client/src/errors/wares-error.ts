/** A field that is wrong, by JSON path (`$.shippingAddress.postalCode`) or by header or query name. */
export interface FieldError {
  path: string;
  code: string;
  message: string;
}

/**
 * What every error of Wares is. Branch on `code`: it is stable, has a page in `docs/errors/<code>.md`, and is the
 * backend's own for answers of the backend (`out_of_stock`), or one of `network_error`, `timeout`, `aborted`,
 * `invalid_response`, `config_invalid`.
 */
export class WaresError extends Error {
  override name = 'WaresError';
  /** Stable code. */
  readonly code: string;
  /** Known by this and not by its class: a page may hold two copies of it, one in its bundle and one in `wares.js`. */
  readonly isWaresError = true;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
