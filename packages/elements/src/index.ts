export * from './controllers/store-controller.ts';
export * from './events/wares-event.ts';
export { makeLiveRegion } from './internal/live-region.ts';
export { provideStorefront, type StoreConfig, whenStorefront } from './internal/page.ts';
export { WaresElement } from './internal/wares-element.ts';
export { languages } from './localization.ts';
export type { WaresListeners, WaresTags, WaresVueListeners } from './tags.ts';
