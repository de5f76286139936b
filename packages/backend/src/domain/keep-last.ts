/** A map that holds so many entries and forgets the oldest beyond them: for what can be worked out again. */
export function keepLast<K, V>(most: number): Map<K, V> {
  const map = new Map<K, V>();
  const { set } = map;
  map.set = (key, value) => {
    if (map.size >= most && !map.has(key)) map.delete(map.keys().next().value as K);
    return set.call(map, key, value);
  };
  return map;
}
