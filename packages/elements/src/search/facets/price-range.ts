import type { Facet, Money } from '@wares/contract';
import { formatMoneyParts, minorDigits, parseMoney } from '@wares/money';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { moneyWords } from '../../templates/money.ts';
import type { SearchSession } from '../shared/session.ts';
import type { FacetHost } from './facets.ts';

export { styles } from './price-range.styles.ts';

/** Minor units, both included. */
export interface Span {
  min: number;
  max: number;
}

/** The ends of the slider and the size of its steps: whole major units, unless all prices lie within a few of them. */
export function scaleOf({ min, max }: { min: Money; max: Money }): Span & { step: number } {
  const major = 10 ** minorDigits(min.currency);
  const step = max.amount - min.amount >= 10 * major ? major : 1;
  return { min: Math.floor(min.amount / step) * step, max: Math.ceil(max.amount / step) * step, step };
}

/** An amount as it stands in an input: without its currency, and without decimals that say nothing. */
export function inputText(amount: Money, language: string): string {
  return formatMoneyParts(amount, { locale: language, trimZeros: true })
    .filter(({ type }) => /^(integer|group|decimal|fraction)$/.test(type))
    .map(({ value }) => value)
    .join('');
}

/**
 * A slider with two thumbs on a histogram of what there is, and beneath it two inputs that say the same in figures.
 * `view.span` is what is pulled at, until it is let go.
 */
export function priceTemplate(host: FacetHost, session: SearchSession, { id, range, label }: Facet): unknown {
  if (!range) return nothing;
  const { language } = host;
  const { currency } = range.min;
  const scale = scaleOf(range);
  const clamp = (amount: number) => Math.min(scale.max, Math.max(scale.min, amount));
  const { price } = session.ask;
  const mine = price?.currency === currency ? price : undefined;
  const view = host.view(id);
  const span: Span = view.span ?? { min: clamp(mine?.min ?? scale.min), max: clamp(mine?.max ?? scale.max) };
  const share = (amount: number) => ((amount - scale.min) / (scale.max - scale.min)) * 100;

  const ask = (next: Partial<Span>) => {
    // An end of the slider is no limit.
    const { min, max } = { ...span, ...host.view(id).span, ...next };
    const from = min > scale.min ? min : undefined;
    const to = max < scale.max ? max : undefined;
    const none = from === undefined && to === undefined;
    session.change({
      price: none
        ? undefined
        : { currency, ...(from !== undefined && { min: from }), ...(to !== undefined && { max: to }) },
    });
    host.setView(id, { span: undefined });
  };
  const pull = (end: keyof Span) => (event: Event) => {
    const input = event.target as HTMLInputElement;
    const to = Number(input.value);
    // The thumbs do not pass each other. Where both lie in one place, the way that one is pulled tells which is meant.
    const held = end === 'min' ? Math.min(to, span.max) : Math.max(to, span.min);
    const { met } = view;
    const next = met === undefined ? { ...span, [end]: held } : { min: Math.min(to, met), max: Math.max(to, met) };
    input.value = `${next[end]}`;
    host.setView(id, { span: next, wrong: undefined });
  };
  const letGo = () => host.settle(() => host.view(id).span && ask({}));
  const grip = () => {
    host.setView(id, { met: span.min === span.max ? span.min : undefined });
    // Where a thumb is kept from passing the other, not every browser tells of a change.
    addEventListener('pointerup', letGo, { once: true });
  };
  const thumb = (end: keyof Span) =>
    html`<input type="range" class=${`${end} ${share(span.min) > 50 ? 'high' : ''}`} min=${scale.min} max=${scale.max} step=${scale.step} .value=${live(`${span[end]}`)}
      aria-label=${host.t(end === 'min' ? 'search.price_low' : 'search.price_high')} aria-valuetext=${moneyWords({ amount: span[end], currency }, language)}
      @pointerdown=${grip} @keydown=${() => host.setView(id, { met: undefined })}
      @input=${pull(end)} @change=${letGo}>`;

  const type = (end: keyof Span) => (event: Event) => {
    const text = (event.target as HTMLInputElement).value.trim();
    const wrong = (typed?: string) => host.setView(id, { wrong: { ...host.view(id).wrong, [end]: typed } });
    try {
      const amount = text ? parseMoney(text, { currency, locale: language }).amount : scale[end];
      if (amount < 0) throw new RangeError('An amount below nothing');
      wrong();
      // Turned round, they are taken the right way round.
      const other = end === 'min' ? span.max : span.min;
      ask({ min: Math.min(amount, other), max: Math.max(amount, other) });
    } catch {
      wrong(text);
    }
  };
  const sign =
    formatMoneyParts(range.min, { locale: language }).find((part) => part.type === 'currency')?.value ?? currency;
  // What is no amount stays as it was typed, until there is another.
  const { wrong } = view;
  const field = (end: keyof Span, name: string) =>
    html`<label class="control"><span class="muted" aria-hidden="true">${sign}</span><input inputmode="decimal" autocomplete="off" aria-label=${`${label}, ${host.t(name)} (${currency})`} aria-invalid=${wrong?.[end] ? 'true' : nothing} aria-describedby=${wrong?.[end] ? 'wrong' : nothing} .value=${live(wrong?.[end] ?? inputText({ amount: span[end], currency }, language))} @change=${type(end)}></label>`;

  const { histogram = [] } = range;
  const most = Math.max(1, ...histogram);
  const width = 100 / (histogram.length || 1);
  return html`<div class="range">
    <div class="plot" aria-hidden="true">${histogram.map((count, index) => {
      const inside = share(span.min) < (index + 1) * width && share(span.max) > index * width;
      return html`<i class=${inside ? 'in' : ''} .style=${`block-size:${Math.round((count / most) * 100)}%`}></i>`;
    })}</div>
    <div class="track" .style=${`--from:${share(span.min)};--to:${share(span.max)}`}>${thumb('min')}${thumb('max')}</div>
    <div class="ends">${field('min', 'search.price_from')}<span class="muted">${host.t('search.price_between')}</span>${field('max', 'search.price_to')}</div>
    ${wrong?.min || wrong?.max ? html`<p class="error" id="wrong" role="alert">${host.t('search.price_wrong', { example: inputText(range.max, language) })}</p>` : nothing}
  </div>`;
}
