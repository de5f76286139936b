/**
 * Which card shows which product: each keeps the one that it shows, and the others take what is new, so that as few as
 * can be have to move. The result is as long as `wanted`; where it holds nothing a card has to be made, or none is wanted.
 *
 * @param cards in the order in which they stand; those that are not in the result are left over
 * @param idOf what a card shows; undefined: nothing yet
 */
export function arrange<C>(
  cards: readonly C[],
  wanted: readonly ({ id: string } | undefined)[],
  idOf: (card: C) => string | undefined,
): (C | undefined)[] {
  const places = new Map<string, number>();
  for (const [at, card] of cards.entries()) {
    const id = idOf(card);
    if (id !== undefined) places.set(id, at);
  }
  const taken = new Set<number>();
  const place = wanted.map((product) => {
    const at = product && places.get(product.id);
    // Twice the same product: the second is a card like any other.
    if (at === undefined || taken.has(at)) return undefined;
    taken.add(at);
    return at;
  });
  // First those that are free between the neighbours already, then those that are free anywhere.
  let next = 0;
  for (const [index, at] of place.entries()) {
    if (at !== undefined) next = at + 1;
    else if (wanted[index] && next < cards.length && !taken.has(next)) {
      taken.add(next);
      place[index] = next++;
    }
  }
  const free = cards.filter((_, at) => !taken.has(at)).values();
  return place.map((at, index) => (at === undefined ? wanted[index] && free.next().value : cards[at]));
}
