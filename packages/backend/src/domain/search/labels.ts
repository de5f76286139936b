/** What the facets are called. `{n}` is filled in, `{days}` as so many days. */
const LABELS = {
  category: {
    en: 'Category',
    de: 'Kategorie',
    fr: 'Catégorie',
    es: 'Categoría',
    'zh-Hans': '分类',
    ja: 'カテゴリー',
    ar: 'الفئة',
    ru: 'Категория',
  },
  price: {
    en: 'Price',
    de: 'Preis',
    fr: 'Prix',
    es: 'Precio',
    'zh-Hans': '价格',
    ja: '価格',
    ar: 'السعر',
    ru: 'Цена',
  },
  brand: {
    en: 'Brand',
    de: 'Marke',
    fr: 'Marque',
    es: 'Marca',
    'zh-Hans': '品牌',
    ja: 'ブランド',
    ar: 'العلامة التجارية',
    ru: 'Бренд',
  },
  rating: {
    en: 'Rating',
    de: 'Bewertung',
    fr: 'Note',
    es: 'Valoración',
    'zh-Hans': '评分',
    ja: '評価',
    ar: 'التقييم',
    ru: 'Оценка',
  },
  availability: {
    en: 'Availability',
    de: 'Verfügbarkeit',
    fr: 'Disponibilité',
    es: 'Disponibilidad',
    'zh-Hans': '库存',
    ja: '在庫',
    ar: 'التوفر',
    ru: 'Наличие',
  },
  origin: {
    en: 'Made in',
    de: 'Hergestellt in',
    fr: 'Fabriqué en',
    es: 'Fabricado en',
    'zh-Hans': '产地',
    ja: '原産国',
    ar: 'بلد المنشأ',
    ru: 'Страна производства',
  },
  delivery: {
    en: 'Delivery',
    de: 'Lieferung',
    fr: 'Livraison',
    es: 'Entrega',
    'zh-Hans': '送达时间',
    ja: 'お届け',
    ar: 'التوصيل',
    ru: 'Доставка',
  },
  filters: {
    en: 'All filters',
    de: 'Alle Filter',
    fr: 'Tous les filtres',
    es: 'Todos los filtros',
    'zh-Hans': '所有筛选条件',
    ja: 'すべての絞り込み',
    ar: 'كل المرشّحات',
    ru: 'Все фильтры',
  },
  in_stock: {
    en: 'In stock',
    de: 'Auf Lager',
    fr: 'En stock',
    es: 'En existencias',
    'zh-Hans': '有现货',
    ja: '在庫あり',
    ar: 'متوفر',
    ru: 'В наличии',
  },
  and_up: {
    en: '{n} and up',
    de: '{n} und mehr',
    fr: '{n} et plus',
    es: '{n} o más',
    'zh-Hans': '{n} 星及以上',
    ja: '{n} 以上',
    ar: '{n} فأكثر',
    ru: '{n} и выше',
  },
  within_days: {
    en: 'Within {days}',
    de: 'Höchstens {days}',
    fr: 'En {days} au plus',
    es: 'En {days} como máximo',
    'zh-Hans': '{n} 天内送达',
    ja: '{n} 日以内',
    ar: 'المدة القصوى: {days}',
    ru: 'Не дольше {n} дн.',
  },
} as const;

/** Kept: every search with facets asks for some, and to make one takes longer than to use it. */
const formats = new Map<string, Intl.NumberFormat>();

/** So many days, as the language counts them. */
function daysIn(language: string, n: number): string {
  let format = formats.get(language);
  if (!format) {
    const days = { style: 'unit', unit: 'day', unitDisplay: 'long', numberingSystem: 'latn' } as const;
    format = new Intl.NumberFormat(language, days);
    formats.set(language, format);
  }
  return format.format(n);
}

/** The label in a language, in English where there is none. */
export function label(language: string, key: keyof typeof LABELS, n: number | string = ''): string {
  const texts: Readonly<Record<string, string>> = LABELS[key];
  const spoken = Object.hasOwn(texts, language) ? language : 'en';
  return (texts[spoken] as string).replace('{n}', String(n)).replace('{days}', () => daysIn(spoken, Number(n)));
}
