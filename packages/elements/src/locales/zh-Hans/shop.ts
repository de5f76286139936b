import type { ShopMessages } from '../types.ts';

export const messages: ShopMessages = {};
