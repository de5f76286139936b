import type { StorefrontOptions } from './storefront.ts';

/**
 * What a browser offers a storefront: storage, channel, locks, connectivity, languages. What is denied or missing is
 * left out, and the storefront falls back. Touches nothing until called, and works (with nothing) in Node.
 */
export declare function browserOptions(): Omit<StorefrontOptions, 'client'>;
