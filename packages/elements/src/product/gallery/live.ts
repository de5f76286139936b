import type { Media } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { safeMediaUrl } from '../../internal/gates.ts';
import type { Words } from '../../internal/words.ts';
import { close } from '../../templates/icons.ts';
import { back, forward } from './step-icons.ts';

export { liveStyles } from './live.styles.ts';

/** What a turn or a model is started with. */
export interface LiveOptions {
  /** Empty; fills the slide. */
  place: HTMLElement;
  media: Media;
  words: Words;
  /** It cannot be shown after all. */
  failed(): void;
}

/** A film, a turn or a model that runs. */
export interface LiveView {
  /** Says its words again, in the language of now. */
  speak?(): void;
  stop(): void;
}

export interface LiveBarOptions {
  /** Index of the film, turn or model, counted from 0. */
  at: number;
  count: number;
  /** Shows another medium. */
  go(to: number): void;
  /** Goes back to the still. */
  end(): void;
}

/** Stands over a film, a turn or a model, whose surface takes every drag and swipe: the ways on, and out. */
export function liveBar(words: Words, { at, count, go, end }: LiveBarOptions): TemplateResult {
  return html`<div class="tools over" part="live-bar">${
    count > 1
      ? html`<span class="pill count" part="tool" aria-hidden="true">${words.t('gallery.count', { n: at + 1, count })}</span>`
      : html`<span></span>`
  }<span class="end">${
    count > 1
      ? html`<button class="pill" part="tool" aria-label=${words.t('gallery.back')} ?disabled=${at === 0} @click=${() => go(at - 1)}>${back()}</button><button class="pill" part="tool" aria-label=${words.t('gallery.forward')} ?disabled=${at === count - 1} @click=${() => go(at + 1)}>${forward()}</button>`
      : nothing
  }<button class="pill" part="tool" aria-label=${words.t('close')} @click=${end}>${close()}</button></span></div>`;
}

/** What fills the slide: a film, or the place of a turn or a model. */
export function liveTemplate(words: Words, media: Media): TemplateResult {
  if (media.type !== 'video') return html`<div class="live"></div>`;
  const poster = safeMediaUrl(media.poster);
  const films = [...(media.sources ?? []), { url: media.url, mimeType: undefined }]
    .map(({ url, mimeType }) => ({ url: safeMediaUrl(url), mimeType }))
    .filter(({ url }, index, all) => url && all.findIndex((other) => other.url === url) === index);
  const captions = (media.captions ?? []).filter(({ url }) => safeMediaUrl(url));
  const best = captions.findIndex(({ language }) => language.split('-')[0] === words.language.split('-')[0]);
  return html`<video class="film" controls playsinline preload="none" poster=${poster ?? nothing} aria-label=${media.altText ?? words.t('gallery.video')}>${films.map(({ url, mimeType }) => html`<source src=${url ?? nothing} type=${mimeType ?? nothing}>`)}${captions.map(({ url, language, label }, index) => html`<track kind="captions" src=${safeMediaUrl(url) ?? nothing} srclang=${language} label=${label} ?default=${index === best}>`)}</video>`;
}
