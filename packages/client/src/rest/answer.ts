import type { Problem, ProblemCode } from '@wares/contract';
import { ProblemAnswer, type Validator } from '@wares/contract/validators';
import { ApiError } from '../errors/api-error.ts';
import { InvalidResponseError } from '../errors/transport-errors.ts';

export type { Validator };

type Result<T> = Exclude<ReturnType<Validator<T>['~standard']['validate']>, Promise<unknown>>;
type Path = NonNullable<Result<unknown>['issues']>[number]['path'];

const JSON_TYPE = /^application\/([\w.-]+\+)?json\b/i;

/** What a status means when the answer itself does not say. Never a code of a resource: a proxy's 404 is no lost cart. */
const CODES: Record<number, ProblemCode> = {
  401: 'unauthorized',
  403: 'unauthorized',
  404: 'not_found',
  405: 'method_not_allowed',
  408: 'unavailable',
  412: 'version_conflict',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  422: 'validation_failed',
  429: 'rate_limited',
  500: 'internal',
};

const validate = <T>(validator: Validator<T>, value: unknown) => validator['~standard'].validate(value) as Result<T>;

const pathOf = (keys: Path = []) =>
  keys.reduce<string>((path, item) => {
    const key = typeof item === 'object' ? item.key : item;
    return path + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`);
  }, '$');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function errorOf(status: number, text: string): ApiError {
  // Its own status is not asked for: that of the answer counts.
  const body = { ...(parse(text) as Partial<Problem> | undefined), status };
  const { value } = validate(ProblemAnswer, body) as { value?: Problem };
  if (value?.code) return new ApiError(value);
  // Where another member is wrong, its code says all the same what happened.
  const said = typeof body.code === 'string' && body.code;
  const code = said || CODES[status] || (status < 500 ? 'invalid_request' : 'unavailable');
  return new ApiError({
    type: `urn:wares:error:${code}`,
    title: `The shop answered with status ${status}`,
    status,
    code,
  });
}

/**
 * What an answer says, checked. What was received is not repeated in a message: it may be personal.
 * @throws ApiError the backend said no
 * @throws InvalidResponseError the answer is not what the contract says
 */
export function readAnswer<T>(validator: Validator<T>, status: number, contentType: string, text: string): T {
  if (status >= 400) throw errorOf(status, text);
  const value = status < 300 && JSON_TYPE.test(contentType) ? parse(text) : undefined;
  const result = value === undefined ? undefined : validate(validator, value);
  if (result && !result.issues) return result.value as T;
  const path = result && pathOf(result.issues?.[0]?.path);
  const seen = `status ${status}, ${contentType || 'no type'}, ${text.length} characters`;
  throw new InvalidResponseError(
    status,
    path
      ? `The answer is not what the contract says at ${path}`
      : `The answer is no whole JSON (${seen}). Is the endpoint right?`,
    path,
  );
}
