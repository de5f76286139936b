/** Fills the array with bytes of chance, as `crypto.getRandomValues` does. */
export type Random = (bytes: Uint8Array) => void;

export const systemRandom: Random = (bytes) => {
  crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>);
};

/** A name that nobody can guess or make twice: `size` bytes of chance in hexadecimal digits. Default 16. */
export function randomKey(random: Random, size = 16): string {
  const bytes = new Uint8Array(size);
  random(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A number from 0 up to, not including, 1. */
export function randomFraction(random: Random): number {
  const bytes = new Uint8Array(4);
  random(bytes);
  return bytes.reduce((sum, byte) => (sum + byte) / 256, 0);
}
