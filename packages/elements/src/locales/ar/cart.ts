import type { CartMessages } from '../types.ts';

export const messages: CartMessages = {};
