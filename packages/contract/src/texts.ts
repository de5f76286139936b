import * as v from 'valibot';

/**
 * At most so many characters, counted as JSON Schema does: an emoji is one, though JavaScript counts two.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function atMost(limit: number): v.MaxLengthAction<string, number, undefined> {
  const action = v.maxLength<string, number>(limit);
  return {
    ...action,
    '~run': (dataset, config) =>
      dataset.typed && [...dataset.value].length <= limit ? dataset : action['~run'](dataset, config),
  };
}

/**
 * A text that says something: not only spaces, which are left out at either end.
 *
 * @__NO_SIDE_EFFECTS__
 */
export const text = (limit: number) => v.pipe(v.string(), v.trim(), v.regex(/\S/), atMost(limit));
