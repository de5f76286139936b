/** What an element shows; pages can style it: `wares-product-card:state(error)`. */
export type ViewState = 'loading' | 'empty' | 'error' | 'busy' | 'ready';

const known = new WeakMap<HTMLElement, ElementInternals>();
const shown = new WeakMap<HTMLElement, ViewState>();

/** The internals of an element; made once, since the platform gives them out once only. */
export function internalsOf(host: HTMLElement): ElementInternals {
  let internals = known.get(host);
  if (!internals) {
    internals = host.attachInternals();
    known.set(host, internals);
  }
  return internals;
}

/** Makes `state` the one custom state of the element. Engines without custom states go without. */
export function showState(host: HTMLElement, state: ViewState): void {
  const old = shown.get(host);
  if (old === state) return;
  shown.set(host, state);
  const { states } = internalsOf(host);
  if (old) states?.delete(old);
  states?.add(state);
}
