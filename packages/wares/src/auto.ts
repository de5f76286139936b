import { ownScript, readScript } from './config.ts';
import { start } from './loader.ts';

start(readScript(ownScript(import.meta.url)));
