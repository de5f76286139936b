export * from './controllers/store-controller.ts';
export * from './events/wares-event.ts';
export { makeLiveRegion } from './internal/announce.ts';
export { provideStorefront, type StoreConfig, whenStorefront } from './internal/page.ts';
export { WaresElement } from './internal/wares-element.ts';
export { languages } from './localization.ts';
