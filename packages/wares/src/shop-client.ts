export { shopResource } from '@wares/client';
