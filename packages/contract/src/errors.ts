/**
 * Every code that a backend may answer with, its HTTP status and its title. The codes are stable: programs branch on
 * them, texts may change. Each has a page in `docs/errors/<code>.md`.
 */
export const PROBLEMS = {
  invalid_request: { status: 400, title: 'The request could not be read' },
  idempotency_key_missing: { status: 400, title: 'A change needs an Idempotency-Key' },
  unauthorized: { status: 401, title: 'The checkout’s secret is missing' },
  payment_declined: { status: 402, title: 'The payment was declined' },
  not_found: { status: 404, title: 'There is nothing at this address' },
  product_not_found: { status: 404, title: 'There is no such product' },
  cart_not_found: { status: 404, title: 'There is no such cart' },
  line_item_not_found: { status: 404, title: 'The cart has no such line' },
  checkout_not_found: { status: 404, title: 'There is no such checkout' },
  order_not_found: { status: 404, title: 'No order with this number and e-mail' },
  method_not_allowed: { status: 405, title: 'This address does not take this method' },
  idempotency_in_progress: { status: 409, title: 'The same change is still being made' },
  cart_completed: { status: 409, title: 'This cart has become an order' },
  cart_empty: { status: 409, title: 'The cart is empty' },
  out_of_stock: { status: 409, title: 'Not enough left' },
  checkout_incomplete: { status: 409, title: 'Something is still missing' },
  checkout_closed: { status: 409, title: 'This checkout is over' },
  not_deliverable: { status: 409, title: 'The shop does not send it there' },
  price_changed: { status: 409, title: 'The total has changed' },
  version_conflict: { status: 412, title: 'It was changed in the meantime' },
  payload_too_large: { status: 413, title: 'The request is too large' },
  unsupported_media_type: { status: 415, title: 'The request is not JSON in UTF-8' },
  validation_failed: { status: 422, title: 'Something in the request is wrong' },
  variant_not_found: { status: 422, title: 'There is no such variant' },
  market_unsupported: { status: 422, title: 'The shop does not sell there' },
  idempotency_key_reused: { status: 422, title: 'This Idempotency-Key was used for another change' },
  rate_limited: { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something broke at the shop' },
  unavailable: { status: 503, title: 'The shop cannot be reached now' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/**
 * Every code that a field may have in the `errors` of a `validation_failed`. Stable too; what each means stands in
 * `docs/errors/validation_failed.md`.
 */
export const FIELD_CODES = [
  'required',
  'unknown_key',
  'wrong_type',
  'wrong_format',
  'out_of_range',
  'repeated',
  'too_many',
  'unknown_facet',
  'cursor_invalid',
  'field_required',
  'field_too_long',
  'field_characters',
  'email_format',
  'postal_code_format',
  'region_format',
  'phone_format',
  'cart_full',
  'option_unknown',
  'payment_unknown',
] as const;

export type FieldCode = (typeof FIELD_CODES)[number];
