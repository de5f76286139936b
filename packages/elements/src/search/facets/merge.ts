import type { Facet, FacetValue } from '@wares/contract';

/**
 * The facets of an answer, in the order and with the values of the answer before it: what fell to nothing stays in its
 * place, so that nothing moves under the pointer. Only for answers to the same words.
 */
export function keepPlaces(before: readonly Facet[], now: readonly Facet[]): Facet[] {
  const kept = before.map((facet) => {
    const found = now.find(({ id }) => id === facet.id);
    if (found) return { ...found, values: keepValues(facet.values, found.values) };
    return { ...facet, values: facet.values.map(none) };
  });
  return [...kept, ...now.filter(({ id }) => !before.some((facet) => facet.id === id))];
}

const none = (value: FacetValue): FacetValue => ({ ...value, count: 0, selected: false });

function keepValues(before: readonly FacetValue[], now: readonly FacetValue[]): FacetValue[] {
  const found = new Map(now.map((value) => [value.id, value]));
  const known = new Set(before.map(({ id }) => id));
  return [...before.map((value) => found.get(value.id) ?? none(value)), ...now.filter(({ id }) => !known.has(id))];
}
