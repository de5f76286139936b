import type { OrderMessages } from '../types.ts';

export const messages: OrderMessages = {};
