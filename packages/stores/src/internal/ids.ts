export { randomKey as randomId } from '@wares/client';
