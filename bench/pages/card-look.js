// How the cards look that are measured against, and what they say. Shared by those with elements and those without.
const money = new Map();
const moneyText = ({ amount, currency }) => {
  let entry = money.get(currency);
  if (!entry) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    entry = { format, unit: 10 ** format.resolvedOptions().maximumFractionDigits };
    money.set(currency, entry);
  }
  return entry.format.format(amount / entry.unit);
};

export const css = `
.card { display: grid; grid-template-rows: auto auto 1fr auto; min-inline-size: 0; position: relative; font: 16px/1.5 system-ui, sans-serif; color: #1c1b19; }
.media { position: relative; aspect-ratio: 4 / 5; overflow: hidden; border-radius: 6px; background: #eeece8; }
.media img { display: block; inline-size: 100%; block-size: 100%; object-fit: cover; }
.badge { position: absolute; inset: 8px auto auto 8px; padding: 2px 8px; border-radius: 999px; background: #fff; font-size: 13px; }
.badge:empty, .was:empty, .door:empty, .rating:empty { display: none; }
.add { position: absolute; inset: auto 8px 8px auto; z-index: 2; inline-size: 44px; block-size: 44px; border: 0; border-radius: 22px; background: #fff; box-shadow: 0 1px 3px #0003; }
.add svg { inline-size: 20px; block-size: 20px; fill: none; stroke: currentColor; stroke-width: 1.5; }
.name { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; padding-block-start: 12px; }
.brand, .rating { font-size: 12px; color: #6b6862; }
.brand { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
h3 { grid-column: 1 / -1; margin: 0; min-block-size: 2.8em; font-size: 16px; font-weight: 500; line-height: 1.4; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
a { color: inherit; text-decoration: none; }
a::after { content: ''; position: absolute; inset: 0; }
.price { font-weight: 600; }
.was { color: #6b6862; margin-inline-start: 6px; }
.door { display: block; font-size: 13px; color: #6b6862; }
.swatches { display: flex; min-block-size: 24px; position: relative; z-index: 2; }
.swatch { inline-size: 24px; block-size: 24px; padding: 5px; border: 0; background: none; }
.swatch::before { content: ''; display: block; inline-size: 14px; block-size: 14px; border-radius: 50%; background: var(--swatch); box-shadow: inset 0 0 0 1px #0003; }
`;
const shownOf = (product) => product.variants.find(({ availability }) => availability.available) ?? product.variants[0];

/** What a card shows, as texts. */
export function cardTexts(product) {
  const variant = shownOf(product);
  const { price, landedCost, lowestPrice30d: low, availability } = variant;
  const sale = low && low.amount > price.amount;
  const { rating } = product;
  return {
    picture: variant.media?.[0] ?? product.media[0],
    badge: availability.available ? (sale ? `−${Math.floor((1 - price.amount / low.amount) * 100)}%` : '') : 'Sold out',
    available: availability.available,
    brand: product.brand ?? '',
    rating: rating?.count ? `★ ${rating.value.toFixed(1)} (${rating.count})` : '',
    title: product.title,
    href: `product.html?handle=${encodeURIComponent(product.handle)}`,
    price: moneyText(price),
    was: sale ? moneyText(low) : '',
    door: landedCost
      ? `${landedCost.status === 'guaranteed' ? '' : 'about '}${moneyText(landedCost)} to your door`
      : '',
    swatches:
      product.options.find(({ values }) => values.length > 1 && values.some(({ swatch }) => swatch))?.values ?? [],
  };
}
