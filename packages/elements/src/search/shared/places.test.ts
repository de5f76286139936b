import { expect, waitUntil } from '@open-wc/testing';
import { Places } from './places.ts';

const home = location.href;
const KEY = 'wares-search';
let places: Places;
let room: HTMLElement;

const open = () => {
  places = new Places(KEY, () => true);
  return places;
};
const scrolled = async (y: number) => {
  scrollTo(0, y);
  await waitUntil(() => Math.round(scrollY) === y);
};
const written = () => history.state?.[KEY]?.y;
const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How often the history is written to while this lasts. */
const counted = async (act: () => Promise<void>) => {
  const { replaceState } = history;
  let count = 0;
  history.replaceState = (...values) => {
    count++;
    replaceState.apply(history, values);
  };
  await act().finally(() => {
    Reflect.deleteProperty(history, 'replaceState');
  });
  return count;
};

describe('the places of a search', () => {
  beforeEach(() => {
    room = document.createElement('div');
    room.style.blockSize = '5000px';
    document.body.append(room);
    history.replaceState(null, '', home);
  });
  afterEach(() => {
    places.close();
    room.remove();
    scrollTo(0, 0);
    history.replaceState(null, '', home);
  });

  it('are written down a moment after scrolling ends, beside what others keep there', async () => {
    history.replaceState({ router: { key: 7 } }, '', home);
    open();
    await scrolled(900);
    expect(written()).to.equal(undefined);
    await waitUntil(() => written() === 900);
    expect(history.state.router).to.deep.equal({ key: 7 });
  });

  it('are those that were seen, also where the page moves while it is left', async () => {
    open();
    await scrolled(900);
    await waitUntil(() => written() === 900);
    scrollTo(0, 870);
    dispatchEvent(new Event('pagehide'));
    expect(written()).to.equal(900);
  });

  it('are written once a second at most, since browsers limit that', async () => {
    open();
    const count = await counted(async () => {
      for (let y = 100; y <= 800; y += 100) {
        await scrolled(y);
        await moment(250);
      }
    });
    expect(count).to.be.within(1, 3);
    await waitUntil(() => written() === 800, '', { timeout: 2000 });
  });

  it('are not written where the page stands still', async () => {
    open();
    const count = await counted(async () => {
      await scrolled(300);
      await scrolled(0);
      await moment(1300);
    });
    expect(count).to.equal(0);
  });

  it('leave alone what a router of the page has put there meanwhile', async () => {
    open().go(home, 'push');
    history.pushState({ router: 8 }, '', home);
    await scrolled(700);
    await moment(300);
    expect(history.state).to.deep.equal({ router: 8 });
  });

  it('are not written into a state that is no object', async () => {
    history.replaceState('mine', '', home);
    open();
    const count = await counted(async () => {
      await scrolled(400);
      await moment(500);
    });
    expect([history.state, count]).to.deep.equal(['mine', 0]);
  });

  it('stay as they were while what is to be shown is not there', async () => {
    history.replaceState({ [KEY]: { id: 'a', y: 1600 } }, '', home);
    open();
    dispatchEvent(new Event('pagehide'));
    expect(written()).to.equal(1600);
    places.restore();
    await waitUntil(() => Math.round(scrollY) === 1600);
  });

  it('stay what they were when the page grows above after it was brought back, until the shopper scrolls', async () => {
    history.replaceState({ [KEY]: { id: 'a', y: 1600 } }, '', home);
    open();
    places.restore();
    await waitUntil(() => Math.round(scrollY) === 1600);
    await moment(300);
    await scrolled(1619);
    await moment(1300);
    places.restore();
    // A link that is pressed leads away.
    dispatchEvent(new Event('pointerdown'));
    dispatchEvent(new Event('pagehide'));
    expect([written(), Math.round(scrollY)]).to.deep.equal([1600, 1619]);
    dispatchEvent(new Event('wheel'));
    await scrolled(1650);
    await waitUntil(() => written() === 1650, 'is followed again', { timeout: 3000 });
  });

  it('follow a scrollbar that is dragged after the page was brought back', async () => {
    history.replaceState({ [KEY]: { id: 'a', y: 1600 } }, '', home);
    open();
    places.restore();
    await waitUntil(() => Math.round(scrollY) === 1600);
    await scrolled(2600);
    await waitUntil(() => written() === 2600, 'is followed', { timeout: 3000 });
  });

  it('stay when the address is another one by replacing', async () => {
    open();
    await scrolled(500);
    await waitUntil(() => written() === 500);
    places.go(`${home}?page=2`, 'replace');
    expect(written()).to.equal(500);
  });
});
