export * from './cart-scenario.ts';
export * from './checkout-scenario.ts';
export * from './faults.ts';
export * from './faulty-client.ts';
export * from './model-backend.ts';
export * from './random.ts';
export * from './virtual-browser.ts';
export * from './virtual-time.ts';
