import { safeUrl } from '../../internal/gates.ts';
import { type Ask, NOTHING, writeAddress } from '../shared/address.ts';

/** Where a search leads: an address, and what stands before the names of its parameters. */
export interface Place {
  /** Default: this page. */
  action: string | undefined;
  prefix: string;
}

/** The address of a page that shows this search, or nothing when it passes no gate. */
export function addressOf({ action, prefix }: Place, change: Partial<Ask>): string | undefined {
  const gate = safeUrl(action || location.pathname);
  if (!gate) return undefined;
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(gate) ?? [];
  return path + writeAddress(query, prefix, { ...NOTHING, ...change }, NOTHING) + hash;
}
