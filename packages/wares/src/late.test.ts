import { expect } from '@open-wc/testing';
import { later, lazy } from './late.ts';

describe('a file that comes later', () => {
  it('is fetched once, when it is first needed', async () => {
    let asked = 0;
    const part = later(async () => ({ is: ++asked }), '');
    expect(asked).to.equal(0);
    const [one, two] = await Promise.all([part(), part()]);
    expect([one.is, two.is]).to.deep.equal([1, 1]);
  });

  it('is asked for again after a failure, and says that the line failed', async () => {
    let asked = 0;
    const part = later(() => (asked++ ? Promise.resolve('here') : Promise.reject(new TypeError('no line'))), '');
    const error = await part().then(
      () => undefined,
      (thrown: { code: string; cause: unknown }) => thrown,
    );
    expect(error?.code).to.equal('network_error');
    expect(error?.cause).to.be.instanceOf(TypeError);
    expect(await part()).to.equal('here');
  });

  it('is asked for under another address then, since browsers may remember the failure', async () => {
    const part = later(() => import(/* @vite-ignore */ `${'./nowhere'}.js`), './late.ts');
    await part().catch(() => {});
    const module = (await part()) as object;
    expect(module).to.have.property('later');
    expect(module).not.to.have.property('later', later);
  });

  it('gives its methods to whoever calls one', async () => {
    const calls: number[] = [];
    const resource = { add: async (one: number, two: number) => calls.push(one + two) };
    const made = lazy(async () => resource, { add: 0 });
    await made.add(1, 2);
    expect(calls).to.deep.equal([3]);
  });
});
