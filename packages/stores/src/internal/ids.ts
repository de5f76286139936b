/** A name that nobody can guess or make twice: `bytes` bytes of chance in hexadecimal. */
export function randomId(random: (bytes: Uint8Array) => void, bytes = 16): string {
  const chance = new Uint8Array(bytes);
  random(chance);
  return Array.from(chance, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
