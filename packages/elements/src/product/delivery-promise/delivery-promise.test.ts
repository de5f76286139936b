import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { DeliveryPromise, Shop } from '@wares/contract';
import type { Storefront } from '@wares/stores';
import { atom, type WritableAtom } from 'nanostores';
import { testShop } from '../../internal/test-shop.ts';
import { failure, plain, stubStorefront } from '../../internal/testing.ts';
import './delivery-promise.define.ts';
import type { WaresDeliveryPromise } from './delivery-promise.ts';

/** Sunday, 22 November 2026, 10:00 UTC. */
const NOW = Date.UTC(2026, 10, 22, 10);
const PROMISE: DeliveryPromise = {
  cutoffAt: '2026-11-22T12:14:00.000Z',
  dispatchDate: '2026-11-23',
  timeZone: 'Europe/Berlin',
  shipsFrom: 'Leipzig, Germany',
  earliestDate: '2026-11-26',
  latestDate: '2026-11-27',
  price: { amount: 590, currency: 'EUR' },
  context: { country: 'DE', currency: 'EUR', language: 'en' },
};

describe('<wares-delivery-promise>', () => {
  let now = NOW;
  let waits: { callback: () => void; at: number }[] = [];
  beforeEach(() => {
    now = NOW;
    waits = [];
  });
  afterEach(fixtureCleanup);

  /** A shop that promises this, with a clock that the test holds. */
  const open = async (
    answer: () => Promise<DeliveryPromise>,
    language = 'en',
    capability: boolean | undefined = true,
  ) => {
    const { storefront, $product } = stubStorefront(language);
    const $shop = atom({ status: 'ready', value: { capabilities: { deliveryPromise: capability } } as Shop });
    const clock = {
      now: () => now,
      setTimeout: (callback: () => void, milliseconds: number) => waits.push({ callback, at: now + milliseconds }),
      clearTimeout: (handle: number) => {
        const wait = waits[handle - 1];
        if (wait) wait.callback = () => {};
      },
    };
    const calls: string[] = [];
    let again = 0;
    Object.assign(storefront, {
      environment: { clock },
      client: {
        products: {
          delivery: (handle: string) => {
            calls.push(handle);
            return answer();
          },
        },
      },
      market: { ...storefront.market, $shop, again: () => void again++ },
    } as unknown as Partial<Storefront>);
    $product('tea-cups').set({ status: 'ready', value: plain() });
    const element = await fixture<WaresDeliveryPromise>(
      html`<wares-delivery-promise handle="tea-cups" .storefront=${storefront}></wares-delivery-promise>`,
    );
    const text = (selector: string) =>
      element.renderRoot.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
    return { element, text, calls, $product, $shop, again: () => again };
  };
  const later = async (element: WaresDeliveryPromise, milliseconds: number) => {
    now += milliseconds;
    for (const wait of waits) {
      const { callback } = wait;
      if (wait.at > now) continue;
      wait.callback = () => {};
      callback();
    }
    await element.updateComplete;
  };

  it('says the days first, then until when to order, counted down by the minute', async () => {
    const { element, text } = await open(async () => PROMISE);
    expect(element.matches(':state(loading)')).to.equal(true);
    await waitUntil(() => text('.when'));
    expect(text('.when')).to.match(/26.*27 November/);
    expect(text('.cut')).to.equal('Order within 2 hr 14 min');
    expect(element.matches(':state(ready)')).to.equal(true);
    await later(element, 60_100);
    expect(text('.cut')).to.equal('Order within 2 hr 13 min');
    await later(element, 13 * 60_000);
    expect(text('.cut')).to.equal('Order within 2 hr');
    await expect(element).to.be.accessible();
  });

  it('asks again when the cut-off has passed, and names the day when it is far away', async () => {
    let answer = PROMISE;
    const { element, text, calls } = await open(async () => answer);
    await waitUntil(() => text('.when'));
    answer = { ...PROMISE, cutoffAt: '2026-11-24T13:00:00.000Z', earliestDate: '2026-11-30', latestDate: '2026-11-30' };
    await later(element, 3 * 3_600_000);
    await waitUntil(() => calls.length === 2);
    await waitUntil(() => text('.when')?.includes('30'));
    expect(text('.cut')).to.match(/^Order by Tue/);
  });

  it('says that it did not load where the shop itself could not be asked, and asks for all of it again', async () => {
    const { element, text, $shop, again } = await open(() => new Promise(() => {}));
    ($shop as unknown as WritableAtom<unknown>).set({ status: 'error', error: failure('network_error') });
    await element.updateComplete;
    expect(element.matches(':state(error)')).to.equal(true);
    expect(text('[role=alert]')).to.contain('cannot be reached');
    element.renderRoot.querySelector<HTMLElement>('button')?.click();
    expect(again()).to.equal(1);
  });

  it('draws the way from the warehouse to the door, and says what makes it longer', async () => {
    const { element, text } = await open(async () => ({
      ...PROMISE,
      holidays: [{ date: '2026-11-25', name: 'A feast' }],
    }));
    await waitUntil(() => text('.route'));
    expect(text('.route')).to.match(/Today ?You order ?Mon.*Leaves Leipzig, Germany ?Thu.*Fri.*Your door, Germany/);
    expect(text('.promise > .note')).to.match(/A feast \(Wed/);
    element.noRoute = true;
    await element.updateComplete;
    expect(text('.route')).to.equal(undefined);
  });

  it('sets the stops at even distances, and one under the other where they would be cramped', async () => {
    const { element, text } = await open(async () => PROMISE, 'de');
    await waitUntil(() => text('.route'));
    const stops = [...element.renderRoot.querySelectorAll('.route li')];
    const boxes = (width: number) => {
      element.style.inlineSize = `${width}px`;
      return stops.map((stop) => stop.getBoundingClientRect());
    };
    expect(new Set(boxes(432).map(({ width }) => Math.round(width))).size).to.equal(1);
    expect(new Set(boxes(432).map(({ top }) => top)).size).to.equal(1);
    expect(new Set(boxes(342).map(({ left }) => left)).size).to.equal(1);
  });

  it('promises nothing where it is not sent, sold out, or the backend does not promise', async () => {
    const not = await open(() => Promise.reject(failure('not_deliverable')));
    await waitUntil(() => not.element.matches(':state(empty)'));
    expect(not.text('slot[name=fallback]')).to.equal('Not sent to your country');
    expect(!!not.element.renderRoot.querySelector('button, [role=alert]'), 'nothing to try again').to.equal(false);
    await expect(not.element).to.be.accessible();

    const sold = await open(async () => PROMISE);
    sold.$product('tea-cups').set({
      status: 'ready',
      value: plain({}, { availability: { available: false, status: 'out_of_stock' } }),
    });
    await waitUntil(() => sold.element.matches(':state(empty)'));
    expect(sold.text('slot[name=fallback]')).to.equal('');

    const cannot = await open(async () => PROMISE, 'en', false);
    await waitUntil(() => cannot.element.matches(':state(empty)'));
    expect(cannot.calls).to.deep.equal([]);
  });

  it('says that it did not load, and tries again', async () => {
    let works = false;
    const { element, text, calls } = await open(async () => {
      if (!works) throw failure('network_error');
      return PROMISE;
    });
    await waitUntil(() => element.matches(':state(error)'));
    await expect(element).to.be.accessible();
    works = true;
    element.renderRoot.querySelector('button')?.click();
    await waitUntil(() => text('.when'));
    expect(calls.length).to.equal(2);
  });

  it('speaks Arabic from right to left', async () => {
    const { element, text } = await open(async () => PROMISE, 'ar');
    await waitUntil(() => text('.cut'));
    expect(text('.cut')).to.contain('اطلب خلال');
    expect(getComputedStyle(element).direction).to.equal('rtl');
  });

  it('shows what the reference backend promises', async () => {
    const { storefront } = testShop();
    const element = await fixture<WaresDeliveryPromise>(
      html`<wares-delivery-promise handle="dobin-teapot" .storefront=${storefront}></wares-delivery-promise>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('.when')?.textContent, 'is there', { timeout: 5000 });
    expect(element.renderRoot.querySelectorAll('.route li').length).to.equal(3);
    storefront.dispose();
  });
});
