export * from './create-storefront.ts';
export * from './storefront.ts';
