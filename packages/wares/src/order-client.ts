export { checkoutsResource, ordersResource } from '@wares/client';
