import { Refusal } from './refusal.ts';

const hash = (text: string): string => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
};

/** Says where a page ended: after which item, of which list. Letters, digits, `-`, `_` and `.` only. */
export const writeCursor = (list: string, lastId: string): string => `${hash(list)}.${lastId}`;

/**
 * Where the next page begins.
 *
 * @param idAt - id of the item at a place of the list.
 * @throws Refusal `validation_failed` naming `cursor`, for one that was not given for this list.
 */
export function readCursor(cursor: string, list: string, length: number, idAt: (at: number) => string): number {
  const [of, lastId] = cursor.split('.', 2);
  let at = of === hash(list) && lastId ? 0 : length;
  while (at < length && idAt(at) !== lastId) at++;
  if (at === length) {
    const message = 'This cursor does not belong to this list. Begin without one';
    throw new Refusal('validation_failed', `cursor: ${message}`, [{ path: 'cursor', code: 'cursor_invalid', message }]);
  }
  return at + 1;
}
