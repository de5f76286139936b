import { ConfigError } from '../errors/transport-errors.ts';

const EXAMPLE = 'e.g. "https://shop.example/api/v1"';

/**
 * The address that paths are put behind, without a slash at its end. In a page it may be relative to the page.
 * @throws ConfigError with what to do
 */
export function resolveEndpoint(endpoint: string | URL | undefined): string {
  if (!endpoint) throw new ConfigError(`No endpoint. Give createClient the address of the shop's API, ${EXAMPLE}.`);
  let url: URL;
  try {
    url = new URL(endpoint, globalThis.document?.baseURI ?? globalThis.location?.href);
  } catch {
    throw new ConfigError(
      `The endpoint "${endpoint}" is no address, or a relative one outside a page. Give the whole address, ${EXAMPLE}.`,
    );
  }
  // A name or password in the address is a mistake that must not be repeated in a message.
  if (url.username || url.password || url.search || url.hash)
    throw new ConfigError('The endpoint has a user name, password, "?" or "#" in it. Give the bare address.');
  if (!/^https?:$/.test(url.protocol))
    throw new ConfigError(`The endpoint "${endpoint}" is not http or https. Give an http(s) address, ${EXAMPLE}.`);
  return url.href.replace(/\/+$/, '');
}
