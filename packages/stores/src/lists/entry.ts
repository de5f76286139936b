/** A product that the shopper has put somewhere. */
export interface ListEntry {
  handle: string;
  /** The variant that was chosen, if one was. */
  variantId?: string;
  /** Its name as it was shown then, for the day when the product is gone. At most 200 characters are kept. */
  title?: string;
  /** Address of a small picture, as the backend gave it, for the same day. One of more than 500 characters is not kept. */
  imageUrl?: string;
  /** Milliseconds since 1970, UTC. */
  addedAt: number;
}

/** What was done to a list: an entry that was put on it, or taken off at `addedAt`. */
export type Change = ListEntry & { gone?: boolean };

const TITLE_KEPT = 200;
const ADDRESS_KEPT = 500;

const text = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= most;

/** An entry of what is stored, was told by another tab, or is to be put on a list; undefined when it is none. */
export function entryOf(value: unknown): ListEntry | undefined {
  const { handle, variantId, addedAt, title, imageUrl } = (value ?? {}) as Partial<Record<keyof ListEntry, unknown>>;
  if (typeof handle !== 'string' || !/^[\w-]{1,128}$/.test(handle) || !Number.isFinite(addedAt)) return;
  if (variantId !== undefined && !text(variantId, 256)) return;
  // By whole characters: half of one could not be written anywhere.
  const name = typeof title === 'string' ? [...title.slice(0, 2 * TITLE_KEPT)].slice(0, TITLE_KEPT).join('') : '';
  return {
    handle,
    ...(variantId && { variantId }),
    ...(name && { title: name }),
    ...(text(imageUrl, ADDRESS_KEPT) && { imageUrl }),
    addedAt: addedAt as number,
  };
}

/** The same for a change that another tab tells of. */
export function changeOf(value: unknown): Change | undefined {
  const entry = entryOf(value);
  return entry && (value as Change).gone === true ? { ...entry, gone: true } : entry;
}

/** The later of two changes to one product stands; of two at once the one that takes it off. */
export const isLater = (change: Change, than: Change | undefined): boolean =>
  !than || change.addedAt > than.addedAt || (change.addedAt === than.addedAt && change.gone === true);

/** Newest first, and in every tab alike. */
export const newestFirst = (a: ListEntry, b: ListEntry): number =>
  b.addedAt - a.addedAt || (a.handle < b.handle ? -1 : 1);
