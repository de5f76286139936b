/** Fills an array with cryptographically strong bytes. */
export type Random = (bytes: Uint8Array) => void;

const URL_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Without letters and digits that look like others. */
const READABLE = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 24 characters of chance: 144 bits. */
export function newId(random: Random, prefix: string): string {
  const bytes = new Uint8Array(24);
  random(bytes);
  return `${prefix}_${Array.from(bytes, (byte) => URL_SAFE[byte & 63]).join('')}`;
}

/** An order's number for people, e.g. `W-7K3M-92QD`: 39 bits of chance, so it can be read out but not guessed in a row. */
export function newLabel(random: Random): string {
  const letters: string[] = [];
  while (letters.length < 8) {
    const bytes = new Uint8Array(16);
    random(bytes);
    // 240 is the last multiple of 30 in a byte: what is above would favour the first letters.
    for (const byte of bytes) if (byte < 240 && letters.length < 8) letters.push(READABLE[byte % 30] as string);
  }
  return `W-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/** An order's number as people type it: in small letters, at full width, with spaces or `#`, without hyphens. Undefined when it cannot be one. */
export function readLabel(text: string): string | undefined {
  const letters = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―−ー.#\p{Cf}]/gu, '');
  const body = /^W([2-9A-Z]{8})$/.exec(letters)?.[1];
  return body && `W-${body.slice(0, 4)}-${body.slice(4)}`;
}

/** SHA-256 in hex. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Compares two texts of the same length without stopping at the first difference. */
export function equalInConstantTime(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++)
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index % (b.length || 1));
  return difference === 0;
}
