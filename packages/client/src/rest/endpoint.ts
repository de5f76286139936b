import { ConfigError } from '../errors/transport-errors.ts';

/**
 * The address that paths are put behind, without a slash at its end. In a page it may be relative to the page.
 * @throws ConfigError with what to do
 */
export function resolveEndpoint(endpoint: string | URL | undefined): string {
  const fail = (what: string) =>
    new ConfigError(
      `${what} Give createClient the address of the API, e.g. { endpoint: "https://shop.example/api/v1" }.`,
    );
  if (!endpoint) throw fail('There is no endpoint.');
  let url: URL | undefined;
  try {
    url = new URL(endpoint, globalThis.document?.baseURI ?? globalThis.location?.href);
  } catch {}
  // A password in the address is a mistake that must not be repeated in a message.
  if (url?.username || url?.password || url?.search || url?.hash)
    throw fail('The endpoint has a user name, password, "?" or "#" in it.');
  if (!url || !/^https?:$/.test(url.protocol))
    throw fail(`The endpoint "${endpoint}" is no http(s) address, or a relative one outside a page.`);
  return url.href.replace(/\/+$/, '');
}
