/** What the script tag, or the caller of `start`, asks for. */
export interface WaresOptions {
  /** Where the backend answers, e.g. `/api/v1`. Without one there is no default storefront: the page brings its own. */
  endpoint?: string;
  /** Name of the default storefront. Default `default`. */
  name?: string;
  country?: string;
  currency?: string;
  language?: string;
  /** First part of every tag. Letters and digits, no dash. Default `wares`. */
  prefix?: string;
}

/** Reads `data-endpoint`, `data-country`, `data-currency`, `data-locale` (or `data-language`), `data-name`, `data-prefix`. */
export function readScript(script: HTMLScriptElement | undefined): WaresOptions {
  const { endpoint, name, country, currency, locale, language = locale, prefix } = script?.dataset ?? {};
  return Object.fromEntries(
    Object.entries({ endpoint, name, country, currency, language, prefix }).filter(([, value]) => value),
  );
}

/** The script tag that loaded this file. Modules have no `document.currentScript`, but know their own address. */
export const ownScript = (url: string): HTMLScriptElement | undefined =>
  [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find((script) => script.src === url);
