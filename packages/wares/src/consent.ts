import { onStorefront, page } from '@wares/elements/page';
import type { Storefront } from '@wares/stores';
import { CONSENT_CLASSES, type ConsentClass, consentOf } from '@wares/stores/consent';

let allowed: readonly string[] | undefined;

const tell = (storefront: Storefront): void =>
  consentOf(storefront).set(
    Object.fromEntries(CONSENT_CLASSES.map((each) => [each, allowed?.includes(each)])) as Record<ConsentClass, boolean>,
  );

/** Says to every shop of the page, those to come too, which classes are allowed; all others are denied. */
export function allow(classes: string): void {
  const first = !allowed;
  allowed = classes.split(/[\s,]+/).filter(Boolean);
  for (const each of allowed)
    if (!(CONSENT_CLASSES as readonly string[]).includes(each))
      console.warn(`[wares] "${each}" is no class of consent; there are ${CONSENT_CLASSES.join(', ')}.`);
  if (first) onStorefront(tell);
  else for (const storefront of page().stores?.values() ?? []) tell(storefront);
}
