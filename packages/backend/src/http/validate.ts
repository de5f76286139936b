import type { FieldCode } from '@wares/contract';
import * as v from 'valibot';
import { type InvalidField, Refusal } from '../domain/refusal.ts';
import { say } from '../domain/words.ts';

const pathOf = (issue: v.BaseIssue<unknown>, root: string): string =>
  (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, root);

const isTooLong = (issue: v.BaseIssue<unknown>): issue is v.MaxLengthIssue<string, number> =>
  issue.type === 'max_length' && typeof issue.input === 'string';

function codeOf(issue: v.BaseIssue<unknown>): FieldCode {
  if (isTooLong(issue)) return 'field_too_long';
  if (issue.kind === 'schema' && issue.expected === 'never') return 'unknown_key';
  if (issue.kind === 'schema' && issue.received === 'undefined') return 'required';
  return issue.kind === 'schema' ? 'wrong_type' : 'out_of_range';
}

interface Shape extends v.GenericSchema {
  wrapped?: Shape;
  item?: Shape;
  entries?: Record<string, Shape>;
}

/** The validator takes a list for an object without members: where the first one stands, if anywhere. */
function listForObject(schema: Shape, value: unknown, path: string): string | undefined {
  if (schema.wrapped) return listForObject(schema.wrapped, value, path);
  if (schema.entries && Array.isArray(value)) return path;
  if (typeof value !== 'object' || value === null) return undefined;
  const { item, entries } = schema;
  const found = Array.isArray(value)
    ? value.map((each, index) => item && listForObject(item, each, `${path}[${index}]`))
    : Object.entries(value).map(([name, each]) => {
        const inner = entries && Object.hasOwn(entries, name) ? entries[name] : undefined;
        return inner && listForObject(inner, each, `${path}.${name}`);
      });
  return found.find((each) => each !== undefined);
}

/** A text that is too long is for people to repair; the rest is for who wrote the program. */
const messageOf = (issue: v.BaseIssue<unknown>, language: string): string =>
  isTooLong(issue)
    ? say(language, 'field_too_long', { limit: issue.requirement })
    : // Messages of the validator quote what was sent; a long text need not come back.
      issue.message.slice(0, 200);

/**
 * @param root - `$` for a body, nothing for a query.
 * @param language - of what is said to people.
 */
export function validate<T extends v.GenericSchema>(
  schema: T,
  value: unknown,
  root: string,
  language = 'en',
): v.InferOutput<T> {
  const list = listForObject(schema, value, root);
  if (list !== undefined) {
    const message = 'Invalid type: Expected Object but received Array';
    throw new Refusal('validation_failed', `${list}: ${message}`, [{ path: list, code: 'wrong_type', message }]);
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const errors: InvalidField[] = result.issues.slice(0, 20).map((issue) => ({
    path: pathOf(issue, root) || root,
    code: codeOf(issue),
    message: messageOf(issue, language),
  }));
  const first = errors[0];
  throw new Refusal('validation_failed', first && `${first.path}: ${first.message}`, errors);
}

const wrongParameter = (path: string, code: FieldCode, message: string) =>
  new Refusal('validation_failed', `${path}: ${message}`, [{ path, code, message }]);

/**
 * A query as plain data: known parameters once each, numbers as numbers. A filter with a typing error would filter
 * nothing, so what is unknown is refused.
 */
export function readQuery(url: URL, entries: Readonly<Record<string, v.GenericSchema>>): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  try {
    // `URL` takes whatever comes, and puts U+FFFD where it cannot be read.
    decodeURIComponent(url.search);
  } catch {
    throw new Refusal('invalid_request', 'The query is not UTF-8 in percent-encoding.');
  }
  for (const name of url.searchParams.keys()) {
    if (Object.hasOwn(entries, name)) continue;
    const known = Object.keys(entries).join(', ');
    throw wrongParameter(name.slice(0, 64), 'unknown_key', `There is no such parameter; there are ${known}`);
  }
  for (const [name, schema] of Object.entries(entries)) {
    const values = url.searchParams.getAll(name);
    if (values.length > 1) throw wrongParameter(name, 'repeated', 'This parameter may be given once only');
    const [text] = values;
    if (text === undefined) continue;
    query[name] = isNumber(schema) && /^-?\d{1,16}(\.\d{1,15})?$/.test(text) ? Number(text) : text;
  }
  return query;
}

function isNumber(schema: v.GenericSchema): boolean {
  const { wrapped } = schema as { wrapped?: v.GenericSchema };
  return (wrapped ?? schema).type === 'number';
}
