export { aroundProductResource, searchResource } from '@wares/client';
