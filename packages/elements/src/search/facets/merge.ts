import type { Facet } from '@wares/contract';

/** All that was there, by its id, as `merge` makes it of what is there now; what is new comes behind. */
const keep = <T extends { id: string }>(
  before: readonly T[],
  now: readonly T[],
  merge: (was: T, is: T | undefined) => T,
): T[] => [
  ...before.map((was) =>
    merge(
      was,
      now.find(({ id }) => id === was.id),
    ),
  ),
  ...now.filter(({ id }) => !before.some((was) => was.id === id)),
];

/**
 * The facets of an answer, in the order and with the values of the answer before it: what fell to nothing stays in its
 * place, so that nothing moves under the pointer. Only for answers to the same words.
 */
export const keepPlaces = (before: readonly Facet[], now: readonly Facet[]): Facet[] =>
  keep(before, now, (was, is) => ({
    ...(is ?? was),
    values: keep(was.values, is?.values ?? [], (value, found) => found ?? { ...value, count: 0, selected: false }),
  }));
