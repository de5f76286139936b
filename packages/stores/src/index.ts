export * from './create-storefront.ts';
export { matchLanguage, resolveContext } from './market/context.ts';
export { suggestCountry } from './market/suggest.ts';
export * from './storefront.ts';
