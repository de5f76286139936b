import type { Order, TrackingEvent } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { type DatePlace, dateFormat, dayRange, zoneName } from '../../internal/dates.ts';
import { safeMediaUrl, safeUrl } from '../../internal/gates.ts';
import { numberText } from '../../internal/words.ts';
import { deliveredAt, isStuck, type Parcel, routeOf, type Stop } from './parcels.ts';
import type { OrderWords } from './words.ts';

/** Dates of a parcel are those of the place that it goes to. */
export const placeOf = ({ expectation }: Parcel, { language, country }: OrderWords): DatePlace => ({
  language,
  country,
  timeZone: expectation.timeZone ?? 'UTC',
});

export const eventTitle = ({ type }: TrackingEvent, words: OrderWords): string =>
  words.t(`event.${type}`) || words.t('event.other');

/** `Parcel 1 of 2, by DHL`; with one parcel only `By DHL`. */
export function parcelName({ expectation, events, number, count }: Parcel, words: OrderWords): string {
  const carrier = expectation.carrier ?? events.find((event) => event.carrier)?.carrier ?? '';
  const values = { n: numberText(number, words.language), count: numberText(count, words.language), carrier };
  return words.t(count > 1 || !carrier ? (carrier ? 'track.parcel_by' : 'track.parcel') : 'track.by', values);
}

const moment = (time: string, place: DatePlace): string =>
  dateFormat(place, { weekday: 'short', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }).format(
    Date.parse(time),
  );

const shortDay = (time: string, place: DatePlace): string =>
  dateFormat(place, { weekday: 'short', day: 'numeric', month: 'short' }).format(Date.parse(time));

/** When it is expected: days, and hours too when it is a matter of hours. */
const expected = (
  { expectation: { earliestFulfillmentTime, latestFulfillmentTime } }: Parcel,
  place: DatePlace,
): string => dayRange(earliestFulfillmentTime, latestFulfillmentTime, place, { hours: true });

/** What a parcel says of itself: who carries it, when it comes, what is in it, and how far it is. */
export function parcelTemplate(parcel: Parcel, order: Order, words: OrderWords): TemplateResult {
  const { expectation, events } = parcel;
  const place = placeOf(parcel, words);
  const delivered = deliveredAt(parcel);
  const days = expected(parcel, place);
  const number = expectation.trackingNumber ?? events.find((event) => event.trackingNumber)?.trackingNumber;
  const url = safeUrl(expectation.trackingUrl ?? events.find((event) => event.trackingUrl)?.trackingUrl);
  const when = delivered
    ? words.t('track.delivered', { date: moment(delivered, place) })
    : isStuck(parcel) && events[0]
      ? eventTitle(events[0], words)
      : days
        ? html`<span class="estimated">${days}</span>`
        : words.t('track.soon');
  return html`
    <div class="shipment-head">
      <div class="shipment-row">
        <div>
          <p class="small muted">${parcelName(parcel, words)}</p>
          <h3 class="when">${when}</h3>
          <p class="small muted">
            ${words.t('track.zone', { zone: zoneName(place) })}
            ${number ? html`<br />${words.t('track.number')} <bdi class="id">${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${number}</a>` : number}</bdi>` : nothing}
          </p>
        </div>
        <div class="thumbs">${thumbsOf(parcel, order)}</div>
      </div>
      <ol class="route">${routeOf(parcel, order).map((stop) => stopTemplate(stop, parcel, days, words))}</ol>
    </div>`;
}

function thumbsOf({ expectation }: Parcel, { lineItems }: Order): unknown {
  return lineItems
    .filter(({ id }) => expectation.lineItems.some((line) => line.id === id))
    .slice(0, 4)
    .map(({ item }) => {
      const image = safeMediaUrl(item.imageUrl);
      return image
        ? html`<img src=${image} alt=${item.title} width="40" height="50" loading="lazy" decoding="async" />`
        : nothing;
    });
}

function stopTemplate({ place, state, event }: Stop, parcel: Parcel, days: string, words: OrderWords): TemplateResult {
  const where = placeOf(parcel, words);
  const name =
    (place === 'origin' && parcel.expectation.origin) ||
    (place === 'near' && event?.location) ||
    words.t(`route.${place}`);
  const title = event && state !== 'done' ? eventTitle(event, words) : '';
  const note =
    place === 'door' && state === 'ahead'
      ? days
      : title && title !== name
        ? title
        : event
          ? shortDay(event.occurredAt, where)
          : '';
  return html`<li class=${state} aria-current=${state === 'now' || state === 'stuck' ? 'step' : nothing}><strong><bdi>${name}</bdi></strong><span>${note}</span></li>`;
}

/** Everything that happened to a parcel, the newest first; on top what is still to come. */
export function eventsTemplate(parcel: Parcel, words: OrderWords): TemplateResult {
  const { events } = parcel;
  const place = placeOf(parcel, words);
  const days = expected(parcel, place);
  const over = deliveredAt(parcel) || isStuck(parcel);
  return html`
    <ol class="events" part="events">
      ${over ? nothing : html`<li class="event next"><span></span><span class="mark"></span><div><strong>${words.t('event.next')}</strong><p>${days}</p></div></li>`}
      ${events.map((event, index) => {
        const state = index ? '' : isStuck(parcel) ? 'stuck' : over ? '' : 'now';
        const time = Date.parse(event.occurredAt);
        return html`<li class="event ${state}">
          <time datetime=${event.occurredAt}>${shortDay(event.occurredAt, place)} <span>${dateFormat(place, { hour: 'numeric', minute: '2-digit' }).format(time)}</span></time>
          <span class="mark"></span>
          <div>
            <strong>${eventTitle(event, words)}</strong>
            ${event.location ? html`<p><bdi>${event.location}</bdi></p>` : nothing}
            ${event.description ? html`<p><bdi>${event.description}</bdi></p>` : nothing}
          </div>
        </li>`;
      })}
    </ol>`;
}
