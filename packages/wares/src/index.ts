export type { WaresOptions } from './config.ts';
export { type Loader, start } from './loader.ts';
