import { Refusal } from './refusal.ts';

const hash = (text: string): string => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
};

const sealOf = (list: string, place: string): string => hash(`${list}\n${place}`);

/**
 * Says where a page ended: after which item, of which list, and at what place of it, should the item be gone by then.
 * Letters, digits, `-`, `_` and `.` only.
 */
export function writeCursor(list: string, lastId: string, at: number): string {
  const place = `${at.toString(36)}.${lastId}`;
  return `${sealOf(list, place)}.${place}`;
}

/**
 * Where a page ended, as it was when the cursor was given.
 *
 * @throws Refusal `validation_failed` naming `cursor`, for one that was not given for this list.
 */
export function readCursor(cursor: string, list: string): { lastId: string; at: number } {
  const [, seal, place = '', at = '', lastId = ''] = /^([^.]*)\.(([0-9a-z]{1,8})\.(.+))$/s.exec(cursor) ?? [];
  if (seal === undefined || seal !== sealOf(list, place)) {
    const message = 'This cursor does not belong to this list. Begin without one';
    throw new Refusal('validation_failed', `cursor: ${message}`, [{ path: 'cursor', code: 'cursor_invalid', message }]);
  }
  return { lastId, at: Number.parseInt(at, 36) };
}
