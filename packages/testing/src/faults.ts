import type { Fault } from './faulty-client.ts';
import type { SeededRandom } from './random.ts';

const KINDS = [
  'request-lost',
  'request-silent',
  'answer-lost',
  'answer-silent',
  'answer-garbled',
  'refused',
  'broken-after',
  'busy',
] as const satisfies Fault['kind'][];

/** Chooses what becomes of each request. `rate`: of 100 requests, so many meet something. */
export function chanceOfFault(random: SeededRandom, rate: () => number): () => Fault {
  return () => {
    const usual: Fault = { there: random.int(60), back: random.int(60) };
    if (random.int(100) >= rate()) return usual;
    switch (random.int(4)) {
      case 0:
        return { ...usual, again: random.int(20_000) };
      case 1:
        // Slow, up to after the client has given up.
        return { there: random.int(20_000), back: random.int(8_000) };
      default:
        return { ...usual, kind: KINDS[random.int(KINDS.length)] as NonNullable<Fault['kind']> };
    }
  };
}
