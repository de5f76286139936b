/** Says whether a value is what it should be: gives it back with its known fields only, or throws where it is wrong. */
export type Check<T = unknown> = (value: unknown, path: readonly PropertyKey[]) => T;

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

class Wrong {
  readonly path: readonly PropertyKey[];
  constructor(path: readonly PropertyKey[]) {
    this.path = path;
  }
}

const when =
  (is: (value: unknown) => boolean): Check =>
  (value, path) => {
    if (is(value)) return value;
    throw new Wrong(path);
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
  (value, path) =>
    value === undefined ? value : check(value, path);
/** @__NO_SIDE_EFFECTS__ */
export const list =
  (item: Check, least = 0): Check =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < least) throw new Wrong(path);
    return value.map((one, index) => item(one, [...path, index]));
  };
/** @__NO_SIDE_EFFECTS__ */
export const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) throw new Wrong(path);
    const known: Record<string, unknown> = {};
    for (const [name, check] of Object.entries(fields)) {
      const field = check((value as Record<string, unknown>)[name], [...path, name]);
      if (field !== undefined) known[name] = field;
    }
    return known;
  };
/** @__NO_SIDE_EFFECTS__ */
export const validator = <T>(check: Check): Answer<T> => ({
  '~standard': {
    validate(value) {
      try {
        return { value: check(value, []) as T };
      } catch (wrong) {
        if (wrong instanceof Wrong) return { issues: [{ path: wrong.path }] };
        throw wrong;
      }
    },
  },
});
