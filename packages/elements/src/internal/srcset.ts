import type { Media } from '@wares/contract';
import { safeMediaUrl } from './gates.ts';

/** The other widths of a picture, for `srcset`. */
export const srcsetOf = ({ sources }: Media): string =>
  (sources ?? [])
    .map(({ url, width }) => [safeMediaUrl(url), Math.round(width)])
    // A space or a comma would end the address early.
    .filter(([url]) => url && !/[\s,]/.test(url as string))
    .map(([url, width]) => `${url} ${width}w`)
    .join();
