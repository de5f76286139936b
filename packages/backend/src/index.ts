export { type Backend, createBackend } from './app.ts';
export { type Clock, type PaymentProvider, type PaymentRequest, testPayments } from './domain/payment.ts';
export type { Seed } from './seed/types.ts';
export type { BackendOptions } from './services.ts';
export { memoryStorage } from './storage/memory/index.ts';
export type { ReadTransaction, Storage, Transaction } from './storage/port.ts';
