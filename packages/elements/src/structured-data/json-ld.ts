import type { Money, Product, Variant } from '@wares/contract';
import { isMoney, toDecimalString } from '@wares/money';
import { safeMediaUrl, safeUrl } from '../internal/gates.ts';
import { page } from '../internal/page.ts';

export interface JsonLdOptions {
  /** Address of the product's page; relative ones are resolved against the page. Default: the product's own `url`. */
  url?: string | undefined;
  /** What relative addresses are resolved against. Default: the page's. */
  base?: string | undefined;
  /** Parameter of the page's address that chooses a variant: each offer then has an address of its own. */
  variantParam?: string | undefined;
  /** Pattern of a category's address, e.g. `/search.html?category={handle}`. Default: crumbs without addresses. */
  categoryUrl?: string | undefined;
}

type Node = Record<string, unknown>;

const AVAILABILITY: Readonly<Record<string, string>> = {
  in_stock: 'InStock',
  backorder: 'BackOrder',
  preorder: 'PreOrder',
  out_of_stock: 'OutOfStock',
  discontinued: 'Discontinued',
};

/** Options that schema.org has a property for, by their id (https://schema.org/variesBy). */
const PROPERTIES: Readonly<Record<string, string>> = {
  color: 'color',
  colour: 'color',
  material: 'material',
  pattern: 'pattern',
  size: 'size',
};

/** GTINs go by their length. */
const GTINS: Readonly<Record<number, string>> = { 8: 'gtin8', 12: 'gtin12', 13: 'gtin13', 14: 'gtin14' };

/** The price of a measure may be a fraction of a minor unit. None of a currency that ISO 4217 does not know. */
const decimal = ({ amount, currency }: Money): string | undefined => {
  const money = { amount: Math.round(amount), currency };
  return isMoney(money) ? toDecimalString(money) : undefined;
};

/** Without the keys that have nothing to say. */
const node = (fields: Node): Node =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

/**
 * A product as schema.org knows it: `Product`, or `ProductGroup` with its variants, each with its `Offer`, with
 * `AggregateRating` and `BreadcrumbList`, in one `@graph`. Prices are those of the product's context, as decimals.
 * For a page: give it to a search engine as `<script type="application/ld+json">`. For a server: the same.
 */
export function productJsonLd(product: Product, { url, base, categoryUrl, variantParam }: JsonLdOptions = {}): Node {
  const absolute = (address: string | undefined) => {
    const safe = safeUrl(address);
    if (!safe) return undefined;
    try {
      return new URL(safe, base ?? globalThis.document?.baseURI).href;
    } catch {
      return undefined;
    }
  };
  /** The product's page with this variant chosen; without one, with none. */
  const pageWith = (id?: string) => {
    const address = absolute(url ?? product.url);
    if (!address || !variantParam) return address;
    const whole = new URL(address);
    if (id) whole.searchParams.set(variantParam, id);
    else whole.searchParams.delete(variantParam);
    return whole.href;
  };
  const page = pageWith();
  const images = (media: Product['media']) => {
    const all = media.flatMap(({ type, url }) => (type === 'image' && absolute(safeMediaUrl(url))) || []);
    return all.length ? all.slice(0, 10) : undefined;
  };
  /** What search engines call an option; swatches tell a colour where the backend tells no id. */
  const propertyOf = (name: string) => {
    const option = product.options.find((each) => each.name === name);
    const id = option?.id?.toLowerCase() ?? '';
    return Object.hasOwn(PROPERTIES, id)
      ? PROPERTIES[id]
      : option?.values.some(({ swatch }) => swatch)
        ? 'color'
        : undefined;
  };
  const offer = (variant: Variant) =>
    node({
      '@type': 'Offer',
      url: pageWith(variant.id),
      price: decimal(variant.price),
      priceCurrency: variant.price.currency,
      availability: `https://schema.org/${AVAILABILITY[variant.availability.status] ?? 'OutOfStock'}`,
      itemCondition: 'https://schema.org/NewCondition',
      eligibleQuantity: variant.minimumQuantity
        ? { '@type': 'QuantitativeValue', minValue: variant.minimumQuantity }
        : undefined,
      priceSpecification: variant.unitPrice
        ? {
            '@type': 'UnitPriceSpecification',
            price: decimal(variant.unitPrice),
            priceCurrency: variant.unitPrice.currency,
            referenceQuantity: {
              '@type': 'QuantitativeValue',
              value: variant.unitPrice.reference.value,
              unitText: variant.unitPrice.reference.unit,
            },
          }
        : undefined,
    });
  const traits = (variant: Variant) => {
    const rest = variant.options.filter(({ name }) => !propertyOf(name));
    const gtin = variant.barcodes?.find(({ value }) => GTINS[value.length] && /^\d+$/.test(value))?.value;
    return {
      sku: variant.sku,
      ...(gtin ? { [GTINS[gtin.length] as string]: gtin } : {}),
      ...Object.fromEntries(
        variant.options.map(({ name, label }) => [propertyOf(name), label]).filter(([property]) => property),
      ),
      additionalProperty: rest.length
        ? rest.map(({ name, label }) => ({ '@type': 'PropertyValue', name, value: label }))
        : undefined,
      offers: offer(variant),
    };
  };
  const rating = product.rating?.count
    ? {
        '@type': 'AggregateRating',
        ratingValue: product.rating.value,
        bestRating: product.rating.scaleMax,
        worstRating: product.rating.scaleMin,
        reviewCount: product.rating.count,
      }
    : undefined;
  const shared = {
    name: product.title,
    description: product.description.plain,
    url: page,
    image: images(product.media),
    brand: product.brand ? { '@type': 'Brand', name: product.brand } : undefined,
    category: product.categories[0]?.value,
    material: product.customs?.material,
    countryOfOrigin: product.customs?.originCountry
      ? { '@type': 'Country', name: product.customs.originCountry }
      : undefined,
    weight: product.customs?.weight
      ? { '@type': 'QuantitativeValue', value: product.customs.weight, unitCode: 'GRM' }
      : undefined,
    aggregateRating: rating,
  };
  const [first] = product.variants as [Variant, ...Variant[]];
  const thing =
    product.variants.length === 1
      ? node({ '@type': 'Product', productID: product.id, ...shared, ...traits(first) })
      : node({
          '@type': 'ProductGroup',
          productGroupID: product.id,
          ...shared,
          // Search engines know the property; what else there is has the shop's word for it.
          variesBy: product.options.map(({ name }) => {
            const property = propertyOf(name);
            return property ? `https://schema.org/${property}` : name;
          }),
          hasVariant: product.variants.map((variant) =>
            node({
              '@type': 'Product',
              productID: variant.id,
              name: `${product.title}, ${variant.title}`,
              image: images(variant.media ?? []),
              ...traits(variant),
            }),
          ),
        });
  const category = product.categories[0];
  const crumbs = [
    ...(category?.ancestors ?? []),
    ...(category ? [category] : []),
    { value: product.title, handle: undefined },
  ].map(({ value, handle }, index, all) =>
    node({
      '@type': 'ListItem',
      position: index + 1,
      name: value,
      item:
        index === all.length - 1
          ? page
          : handle && categoryUrl
            ? absolute(categoryUrl.replaceAll('{handle}', encodeURIComponent(handle)))
            : undefined,
    }),
  );
  return {
    '@context': 'https://schema.org',
    '@graph': [thing, { '@type': 'BreadcrumbList', itemListElement: crumbs }],
  };
}

interface Factory {
  createPolicy(name: string, rules: { createScript(text: string): string }): { createScript(text: string): string };
}

/** JSON and nothing else: what does not read as JSON is refused, so that no script can come through here. */
const onlyJson = (text: string): string => JSON.stringify(JSON.parse(text));

/** What makes a text fit for a data block where Trusted Types are required; undefined where the page does not allow it. */
function trust(): ((json: string) => string) | undefined {
  const here = page();
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  if (!trustedTypes) return onlyJson;
  if (here.trustJson) return here.trustJson;
  try {
    const policy = trustedTypes.createPolicy('wares-json', { createScript: onlyJson });
    here.trustJson = (json) => policy.createScript(json);
    return here.trustJson;
  } catch {
    console.warn('[wares] Nothing is told to search engines: the page allows no policy "wares-json" (trusted-types).');
    return undefined;
  }
}

/**
 * Writes the data into the page's head, in place of what `owner` wrote before. A data block, which runs nothing. Where
 * Trusted Types are required it needs the policy `wares-json`. Without data it is taken out.
 */
export function writeJsonLd(owner: object, data: Node | undefined): void {
  const old = written.get(owner);
  if (!data) {
    old?.remove();
    written.delete(owner);
    return;
  }
  const text = JSON.stringify(data);
  if (old?.isConnected && old.textContent === text) return;
  const trusted = trust();
  if (!trusted) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = trusted(text);
  if (old?.isConnected) old.replaceWith(script);
  else document.head.append(script);
  written.set(owner, script);
}

const written = new WeakMap<object, HTMLScriptElement>();
