import type { FieldCode } from '@wares/contract';
import * as v from 'valibot';
import { type InvalidField, Refusal } from '../domain/refusal.ts';
import { say } from '../domain/words.ts';

const pathOf = (issue: v.BaseIssue<unknown>, root: string): string =>
  (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, root);

/** What people type, and repair. All else is made by a program, whose author reads English. */
const TYPED = /^(q|\$\.(label|email|buyer\.email|shippingAddress\.\w+))$/;

function codeOf(issue: v.BaseIssue<unknown>, path: string): FieldCode {
  if (issue.type === 'max_length' && typeof issue.input === 'string') return 'field_too_long';
  if (issue.kind === 'schema' && issue.expected === 'never') return 'unknown_key';
  const isMissing = issue.kind === 'schema' && issue.received === 'undefined';
  // Who types nothing into a search asks nothing: a program has left it out.
  if (TYPED.test(path) && ((isMissing && path !== 'q') || issue.input === '')) return 'field_required';
  if (TYPED.test(path) && issue.type === 'regex' && path.endsWith('email')) return 'email_format';
  if (isMissing) return 'required';
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

function fieldOf(issue: v.BaseIssue<unknown>, root: string, language: () => string): InvalidField {
  const path = pathOf(issue, root) || root;
  const code = codeOf(issue, path);
  const told = (message: string): InvalidField => ({ path, code, message });
  if (code === 'unknown_key') return told('There is no such member');
  if (code === 'required') return told('This member has to be there');
  if (code === 'field_too_long') return told(say(language(), code, { limit: String(issue.requirement) }));
  if (code === 'field_required' || code === 'email_format') return told(say(language(), code));
  if (TYPED.test(path)) return told(say(language(), 'field_format'));
  // Messages of the validator quote what was sent; a long text need not come back.
  return told(issue.message.slice(0, 200));
}

/**
 * @param root - `$` for a body, nothing for a query.
 * @param language - of what is said to people; asked for when there is something to say.
 */
export function validate<T extends v.GenericSchema>(
  schema: T,
  value: unknown,
  root: string,
  language: () => string,
): v.InferOutput<T> {
  const list = listForObject(schema, value, root);
  if (list !== undefined) {
    const message = 'Invalid type: Expected Object but received Array';
    throw new Refusal('validation_failed', `${list}: ${message}`, [{ path: list, code: 'wrong_type', message }]);
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const errors = result.issues.slice(0, 20).map((issue) => fieldOf(issue, root, language));
  const [{ path, message } = { path: root, message: '' }] = errors;
  throw new Refusal('validation_failed', TYPED.test(path) ? message : `${path}: ${message}`, errors);
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
