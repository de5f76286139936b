import type { Capabilities } from '@wares/contract';
import type { Storefront } from '@wares/stores';
import { showState } from './states.ts';

const told = new WeakSet<HTMLElement>();

/**
 * true: the backend says that it cannot do what this element is for. Says so once in the console; the element then
 * is empty: it renders nothing, or its fallback. The host listens to `market.$shop`.
 */
export function isMissing(
  host: HTMLElement,
  shop: Storefront | undefined,
  name: keyof Capabilities,
  missing: string | boolean,
): boolean {
  const capabilities = shop?.market.$shop.value?.value?.capabilities;
  if (!capabilities || capabilities[name] !== missing) return false;
  if (!told.has(host)) console.warn(`[wares] <${host.localName}> shows nothing: this backend has ${name}: ${missing}.`);
  told.add(host);
  showState(host, 'empty');
  if (host.ariaBusy) host.ariaBusy = 'false';
  return true;
}
