import { describe, it } from 'node:test';
import { inProcess } from '../test/reference.ts';
import { describeConformance } from './index.ts';

describeConformance('the reference backend in process, in memory', () => inProcess(), { describe, it });
