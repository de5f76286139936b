export * from './errors.ts';
export * from './operations.ts';
export * from './schemas/cart.ts';
export * from './schemas/checkout.ts';
export * from './schemas/common.ts';
export * from './schemas/order.ts';
export * from './schemas/product.ts';
export * from './schemas/shop.ts';
