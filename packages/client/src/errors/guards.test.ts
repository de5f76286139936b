import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ApiError } from './api-error.ts';
import { isApiError, isIndefinite, isWaresError } from './guards.ts';
import { NetworkError } from './transport-errors.ts';
import { WaresError } from './wares-error.ts';

/** The same files once more, as a page has them that holds a bundle of its own beside `wares.js`. */
const again = {
  // @ts-expect-error TypeScript knows no file of this name.
  error: (): Promise<typeof import('./wares-error.ts')> => import('./wares-error.ts?again'),
  // @ts-expect-error
  answer: (): Promise<typeof import('./api-error.ts')> => import('./api-error.ts?again'),
};

const problem = (code: string, status: number) => ({
  type: `https://wares.example/errors/${code}`,
  title: code,
  status,
  code,
});

describe('what an error is known by', () => {
  it('knows the errors of another copy of this package', async () => {
    const other = await again.error();
    assert.ok(other.WaresError !== WaresError);
    const lost = new other.WaresError('network_error', 'gone');
    assert.deepEqual([isWaresError(lost), isIndefinite(lost), isApiError(lost)], [true, true, false]);
  });

  it('knows the answers of another copy by their code, and the indefinite ones by their status', async () => {
    const other = await again.answer();
    assert.ok(other.ApiError !== ApiError);
    const declined = new other.ApiError(problem('payment_declined', 402));
    assert.ok(isApiError(declined) && isApiError(declined, 'payment_declined'));
    assert.deepEqual([isApiError(declined, 'out_of_stock'), isIndefinite(declined)], [false, false]);
    assert.ok(isIndefinite(new other.ApiError(problem('internal', 500))));
  });

  it('takes nothing else for one', () => {
    const foreign = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    for (const error of [foreign, { code: 'network_error', problem: {} }, 'network_error', null, undefined])
      assert.deepEqual([isWaresError(error), isApiError(error), isIndefinite(error)], [false, false, false]);
    assert.ok(isWaresError(new NetworkError('down')));
  });
});
