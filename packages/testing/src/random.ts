/** Chance that can be repeated: the same seed gives the same sequence. Not for secrets. */
export interface SeededRandom {
  /** An integer from 0 to `below` - 1. */
  int(below: number): number;
  /** Fills with bytes; fits `StorefrontOptions.random`. */
  bytes(target: Uint8Array): void;
}

export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  // mulberry32: small, fast, and good enough to choose faults.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return {
    int: (below) => next() % below,
    bytes(target) {
      for (let index = 0; index < target.length; index++) target[index] = next() & 255;
    },
  };
}
