/** Says whether a value is what it should be: gives it back with its known fields only, or throws where it is wrong. */
export type Check<T = unknown> = (value: unknown) => T;

type Key = PropertyKey | { readonly key: PropertyKey };

/** As much of Standard Schema v1 as the client needs: any schema of this package, or another one, is such a validator. */
export interface Validator<T> {
  readonly '~standard': {
    validate(value: unknown):
      | {
          readonly value?: T;
          /** Present: the value is wrong, and means nothing. */
          readonly issues?: readonly { readonly path?: readonly Key[] | undefined }[] | undefined;
        }
      | Promise<unknown>;
  };
}

/** What the generated validators are: they answer at once, with the value or where it is wrong. */
export interface Answer<T> extends Validator<T> {
  readonly '~standard': {
    validate(
      value: unknown,
    ): { readonly value: T } | { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };
  };
}

/** The way to what is wrong is put together on the way out: an answer that is right, as nearly all are, pays nothing for it. */
class Wrong {
  readonly path: PropertyKey[] = [];
}

const inside = (thrown: unknown, key: PropertyKey): unknown => {
  if (thrown instanceof Wrong) thrown.path.unshift(key);
  return thrown;
};

const when =
  (is: (value: unknown) => boolean): Check =>
  (value) => {
    if (is(value)) return value;
    throw new Wrong();
  };

export const record = /* @__PURE__ */ when((value) => typeof value === 'object' && value !== null);
export const text = /* @__PURE__ */ when((value) => typeof value === 'string');
export const number = /* @__PURE__ */ when(Number.isFinite);
export const integer = /* @__PURE__ */ when(Number.isSafeInteger);
export const flag = /* @__PURE__ */ when((value) => typeof value === 'boolean');
export const time = /* @__PURE__ */ when((value) => typeof value === 'string' && Date.parse(value) > 0);
/** @__NO_SIDE_EFFECTS__ */
export const like = (pattern: RegExp): Check => when((value) => typeof value === 'string' && pattern.test(value));
/** @__NO_SIDE_EFFECTS__ */
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? value : check(value);
/** @__NO_SIDE_EFFECTS__ */
export const list =
  (item: Check, least = 0): Check =>
  (value) => {
    if (!Array.isArray(value) || value.length < least) throw new Wrong();
    const known: unknown[] = [];
    try {
      while (known.length < value.length) known.push(item(value[known.length]));
    } catch (thrown) {
      throw inside(thrown, known.length);
    }
    return known;
  };
/** @__NO_SIDE_EFFECTS__ */
export const object = (fields: Readonly<Record<string, Check>>): Check => {
  const names = Object.keys(fields);
  return (value) => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) throw new Wrong();
    const known: Record<string, unknown> = {};
    let name = '';
    try {
      for (name of names) {
        const field = (fields[name] as Check)((value as Record<string, unknown>)[name]);
        if (field !== undefined) known[name] = field;
      }
    } catch (thrown) {
      throw inside(thrown, name);
    }
    return known;
  };
};
/** @__NO_SIDE_EFFECTS__ */
export const validator = <T>(check: Check): Answer<T> => ({
  '~standard': {
    validate(value) {
      try {
        return { value: check(value) as T };
      } catch (wrong) {
        if (wrong instanceof Wrong) return { issues: [{ path: wrong.path }] };
        throw wrong;
      }
    },
  },
});
