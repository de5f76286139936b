export { cartsResource } from '@wares/client';
export { browserCartEngine } from '@wares/stores/cart-engine';
