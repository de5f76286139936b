import { categories } from '../categories.ts';
import type { SeedProduct, Text } from '../types.ts';
import { each, hours, pieces, size, t, volume } from './text.ts';

/** What things are made of. */
export const MATERIAL = {
  stoneware: t('Stoneware', 'Steinzeug', 'Grès', 'Gres', '炻器', '炻器', 'خزف حجري', 'Каменная керамика'),
  porcelain: t('Porcelain', 'Porzellan', 'Porcelaine', 'Porcelana', '瓷', '磁器', 'بورسلين', 'Фарфор'),
  terracotta: t(
    'Unglazed clay',
    'Unglasierter Ton',
    'Argile non émaillée',
    'Barro sin esmaltar',
    '素烧陶土',
    '素焼きの陶土',
    'طين غير مزجّج',
    'Неглазурованная глина',
  ),
  glass: t('Glass', 'Glas', 'Verre', 'Vidrio', '玻璃', 'ガラス', 'زجاج', 'Стекло'),
  brass: t('Brass', 'Messing', 'Laiton', 'Latón', '黄铜', '真鍮', 'نحاس أصفر', 'Латунь'),
  metal: t(
    'Solid metal',
    'Massives Metall',
    'Métal massif',
    'Metal macizo',
    '实心金属',
    '無垢の金属',
    'معدن مصمت',
    'Цельный металл',
  ),
  steel: t(
    'Stainless steel',
    'Edelstahl',
    'Acier inoxydable',
    'Acero inoxidable',
    '不锈钢',
    'ステンレス',
    'فولاذ مقاوم للصدأ',
    'Нержавеющая сталь',
  ),
  paintedSteel: t(
    'Powder-coated steel',
    'Pulverbeschichteter Stahl',
    'Acier thermolaqué',
    'Acero lacado al polvo',
    '粉末喷涂钢',
    '粉体塗装スチール',
    'فولاذ مطلي بالمسحوق',
    'Сталь с порошковым покрытием',
  ),
  enamel: t(
    'Enamelled steel',
    'Emaillierter Stahl',
    'Acier émaillé',
    'Acero esmaltado',
    '搪瓷钢',
    'ホーロー',
    'فولاذ مطلي بالمينا',
    'Эмалированная сталь',
  ),
  iron: t('Iron', 'Eisen', 'Fer', 'Hierro', '铁', '鉄', 'حديد', 'Железо'),
  aluminium: t('Aluminium', 'Aluminium', 'Aluminium', 'Aluminio', '铝', 'アルミニウム', 'ألومنيوم', 'Алюминий'),
  wood: t(
    'Solid wood, oiled',
    'Massivholz, geölt',
    'Bois massif huilé',
    'Madera maciza aceitada',
    '实木上油',
    '無垢材、オイル仕上げ',
    'خشب مصمت مزيّت',
    'Массив дерева, масло',
  ),
  stone: t(
    'Natural stone',
    'Naturstein',
    'Pierre naturelle',
    'Piedra natural',
    '天然石',
    '天然石',
    'حجر طبيعي',
    'Натуральный камень',
  ),
  linen: t('Linen', 'Leinen', 'Lin', 'Lino', '亚麻', 'リネン', 'كتّان', 'Лён'),
  cotton: t('Cotton', 'Baumwolle', 'Coton', 'Algodón', '棉', 'コットン', 'قطن', 'Хлопок'),
  wool: t('Wool', 'Wolle', 'Laine', 'Lana', '羊毛', 'ウール', 'صوف', 'Шерсть'),
  felt: t(
    'Wool felt',
    'Wollfilz',
    'Feutre de laine',
    'Fieltro de lana',
    '羊毛毡',
    'ウールフェルト',
    'لباد صوفي',
    'Шерстяной войлок',
  ),
  leather: t(
    'Vegetable-tanned leather',
    'Pflanzlich gegerbtes Leder',
    'Cuir à tannage végétal',
    'Cuero de curtición vegetal',
    '植鞣皮',
    'ベジタブルタンニンレザー',
    'جلد مدبوغ نباتيًا',
    'Кожа растительного дубления',
  ),
  canvas: t(
    'Cotton canvas',
    'Baumwollcanvas',
    'Toile de coton',
    'Lona de algodón',
    '棉帆布',
    'コットンキャンバス',
    'قماش قطني سميك',
    'Хлопковый холст',
  ),
  paper: t('Paper', 'Papier', 'Papier', 'Papel', '纸', '紙', 'ورق', 'Бумага'),
  acetate: t(
    'Cellulose acetate',
    'Celluloseacetat',
    'Acétate de cellulose',
    'Acetato de celulosa',
    '醋酸纤维',
    'アセテート',
    'أسيتات السليلوز',
    'Ацетат целлюлозы',
  ),
  plantFibre: t(
    'Plant fibre',
    'Pflanzenfaser',
    'Fibre végétale',
    'Fibra vegetal',
    '植物纤维',
    '植物繊維',
    'ألياف نباتية',
    'Растительное волокно',
  ),
  polyester: t(
    'Recycled polyester',
    'Recyceltes Polyester',
    'Polyester recyclé',
    'Poliéster reciclado',
    '再生涤纶',
    '再生ポリエステル',
    'بوليستر معاد تدويره',
    'Переработанный полиэстер',
  ),
} as const;

/** How to keep them. */
export const CARE = {
  dishwasher: t(
    'Goes in the dishwasher',
    'Darf in die Spülmaschine',
    'Passe au lave-vaisselle',
    'Apto para lavavajillas',
    '可用洗碗机清洗',
    '食洗機で洗えます',
    'يُغسل في غسالة الصحون',
    'Можно мыть в посудомоечной машине',
  ),
  byHand: t(
    'Wash by hand',
    'Von Hand spülen',
    'Laver à la main',
    'Lavar a mano',
    '请手洗',
    '手洗いしてください',
    'يُغسل يدويًا',
    'Мыть вручную',
  ),
  rinse: t(
    'Rinse with water only, no soap',
    'Nur mit Wasser ausspülen, ohne Spülmittel',
    'Rincer à l’eau claire, sans savon',
    'Enjuagar solo con agua, sin jabón',
    '仅用清水冲洗，勿用洗涤剂',
    '水だけですすぎ、洗剤は使いません',
    'يُشطف بالماء فقط دون صابون',
    'Ополаскивать только водой, без мыла',
  ),
  wipe: t(
    'Wipe with a damp cloth',
    'Mit einem feuchten Tuch abwischen',
    'Essuyer avec un chiffon humide',
    'Limpiar con un paño húmedo',
    '用湿布擦拭',
    '湿らせた布で拭いてください',
    'يُمسح بقطعة قماش رطبة',
    'Протирать влажной тканью',
  ),
  dry: t(
    'Dry after use',
    'Nach Gebrauch abtrocknen',
    'Sécher après usage',
    'Secar después de usar',
    '用后擦干',
    '使用後は水気を拭き取ります',
    'يُجفف بعد الاستعمال',
    'Вытирать насухо после использования',
  ),
  oil: t(
    'Oil it once or twice a year',
    'Ein- bis zweimal im Jahr ölen',
    'Huiler une à deux fois par an',
    'Aceitar una o dos veces al año',
    '每年上油一两次',
    '年に一、二度オイルを塗ります',
    'يُدهن بالزيت مرة أو مرتين في السنة',
    'Раз или два в год смазывать маслом',
  ),
  season: t(
    'Rub with a little oil after drying',
    'Nach dem Trocknen dünn einölen',
    'Frotter d’un peu d’huile une fois sec',
    'Frotar con un poco de aceite una vez seco',
    '擦干后薄涂一层油',
    '乾いたら油を薄くなじませます',
    'يُدهن بقليل من الزيت بعد تجفيفه',
    'После сушки слегка смазывать маслом',
  ),
  polish: t(
    'Darkens with time; a cloth and lemon make it bright again',
    'Dunkelt nach; mit Tuch und Zitrone wird es wieder hell',
    'Se patine avec le temps ; un chiffon et du citron lui rendent son éclat',
    'Se oscurece con el tiempo; un paño con limón le devuelve el brillo',
    '会随时间变深，用布蘸柠檬擦拭即可恢复光泽',
    '時とともに色が深まります。レモンと布で磨けば明るさが戻ります',
    'يغمق لونه مع الوقت، وتعيد الليمونة وقطعة القماش لمعانه',
    'Со временем темнеет; ткань и лимон возвращают блеск',
  ),
  wash40: t(
    'Machine wash at 40 °C',
    'Bei 40 °C in der Maschine waschen',
    'Lavage en machine à 40 °C',
    'Lavar a máquina a 40 °C',
    '40 °C 机洗',
    '40 °Cで洗濯機洗い可',
    'يُغسل في الغسالة على 40 °م',
    'Машинная стирка при 40 °C',
  ),
  wash60: t(
    'Machine wash at 60 °C',
    'Bei 60 °C in der Maschine waschen',
    'Lavage en machine à 60 °C',
    'Lavar a máquina a 60 °C',
    '60 °C 机洗',
    '60 °Cで洗濯機洗い可',
    'يُغسل في الغسالة على 60 °م',
    'Машинная стирка при 60 °C',
  ),
  wool30: t(
    'Wool programme at 30 °C, dry flat',
    'Wollprogramm bei 30 °C, liegend trocknen',
    'Programme laine à 30 °C, sécher à plat',
    'Programa de lana a 30 °C, secar en horizontal',
    '30 °C 羊毛程序，平铺晾干',
    '30 °Cのウールコース、平干し',
    'برنامج الصوف على 30 °م ويُجفف مسطّحًا',
    'Режим «шерсть», 30 °C, сушить на плоскости',
  ),
  noDryer: t(
    'Not for the tumble dryer',
    'Nicht in den Trockner',
    'Pas de sèche-linge',
    'No usar secadora',
    '不可用烘干机',
    '乾燥機は使えません',
    'لا يوضع في المجفف',
    'Не сушить в машине',
  ),
  leather: t(
    'Feed with leather balm once a year',
    'Einmal im Jahr mit Lederbalsam pflegen',
    'Nourrir au baume pour cuir une fois par an',
    'Nutrir con bálsamo para cuero una vez al año',
    '每年用皮革膏保养一次',
    '年に一度レザーバームで手入れします',
    'يُغذّى ببلسم الجلد مرة في السنة',
    'Раз в год обрабатывать бальзамом для кожи',
  ),
  brush: t(
    'Brush out, air, do not wash',
    'Ausbürsten und lüften, nicht waschen',
    'Brosser, aérer, ne pas laver',
    'Cepillar y airear, no lavar',
    '刷净通风，勿水洗',
    'ブラシをかけて陰干し、水洗いはしません',
    'يُنظّف بالفرشاة ويُهوّى ولا يُغسل',
    'Чистить щёткой, проветривать, не стирать',
  ),
  vacuum: t(
    'Vacuum; dab stains with cold water',
    'Absaugen; Flecken mit kaltem Wasser abtupfen',
    'Passer l’aspirateur ; tamponner les taches à l’eau froide',
    'Aspirar; tratar las manchas con agua fría',
    '吸尘清洁，污渍用冷水轻拭',
    '掃除機をかけ、しみは冷水でたたき取ります',
    'يُنظّف بالمكنسة، وتُعالج البقع بالماء البارد',
    'Пылесосить; пятна промакивать холодной водой',
  ),
  cloth: t(
    'Clean with a dry cloth',
    'Mit einem trockenen Tuch reinigen',
    'Nettoyer avec un chiffon sec',
    'Limpiar con un paño seco',
    '用干布清洁',
    '乾いた布で拭いてください',
    'يُنظّف بقطعة قماش جافة',
    'Чистить сухой тканью',
  ),
  parts: t(
    'Battery and cover can be replaced',
    'Akku und Gehäuse lassen sich tauschen',
    'Batterie et coque remplaçables',
    'Batería y carcasa reemplazables',
    '电池与外壳可更换',
    'バッテリーと外装は交換できます',
    'البطارية والغلاف قابلان للاستبدال',
    'Аккумулятор и корпус можно заменить',
  ),
  cool: t(
    'Store cool and out of the light',
    'Kühl und dunkel aufbewahren',
    'Conserver au frais, à l’abri de la lumière',
    'Conservar en lugar fresco y sin luz',
    '阴凉避光保存',
    '涼しく暗い場所で保管します',
    'يُحفظ في مكان بارد بعيدًا عن الضوء',
    'Хранить в прохладном тёмном месте',
  ),
  refill: t(
    'Refills are sold separately',
    'Nachfüllung separat erhältlich',
    'Recharges vendues séparément',
    'Recambios a la venta por separado',
    '补充装另售',
    '詰め替えは別売りです',
    'العبوات البديلة تُباع على حدة',
    'Сменные блоки продаются отдельно',
  ),
} as const;

const NAME = {
  material: t('Material', 'Material', 'Matière', 'Material', '材质', '素材', 'الخامة', 'Материал'),
  size: t('Size', 'Maße', 'Dimensions', 'Medidas', '尺寸', 'サイズ', 'المقاسات', 'Размеры'),
  capacity: t('Capacity', 'Fassungsvermögen', 'Contenance', 'Capacidad', '容量', '容量', 'السعة', 'Объём'),
  contents: t('Contents', 'Inhalt', 'Contenu', 'Contenido', '内含', '内容', 'المحتوى', 'В комплекте'),
  burns: t(
    'Burning time',
    'Brenndauer',
    'Durée de combustion',
    'Duración',
    '燃烧时间',
    '燃焼時間',
    'مدة الاحتراق',
    'Время горения',
  ),
  warm: t(
    'Keeps hot for',
    'Hält heiß',
    'Garde au chaud',
    'Conserva el calor',
    '保温时长',
    '保温時間',
    'يحفظ السخونة',
    'Держит тепло',
  ),
  runs: t('Battery life', 'Laufzeit', 'Autonomie', 'Autonomía', '续航', '連続使用時間', 'مدة التشغيل', 'Время работы'),
  care: t('Care', 'Pflege', 'Entretien', 'Cuidado', '保养', 'お手入れ', 'العناية', 'Уход'),
  made: t(
    'Made in',
    'Hergestellt in',
    'Fabriqué en',
    'Fabricado en',
    '产地',
    '原産国',
    'بلد الصنع',
    'Страна изготовления',
  ),
} as const;

interface Facts {
  /** Centimetres, or millimetres of what is small. */
  cm?: readonly number[];
  mm?: readonly number[];
  /** Millilitres. */
  ml?: number;
  pieces?: number;
  /** Hours that it runs, burns, keeps hot. */
  hours?: number;
  burns?: number;
  warm?: number;
  care?: Text;
  /** What only this product has to tell. */
  also?: readonly { name: Text; value: Text }[];
}

/** A product; its attributes are put together from its material, its facts and its origin. */
export function ware(product: Omit<SeedProduct, 'id'> & { id?: string; facts?: Facts }): SeedProduct {
  const { id = `p-${product.handle}`, facts = {}, ...rest } = product;
  const { cm, mm, ml } = facts;
  const rows: [Text, Text | undefined][] = [
    [NAME.material, rest.material],
    [NAME.size, cm ? size(cm) : mm && size(mm, 'mm')],
    [NAME.capacity, ml === undefined ? undefined : volume(ml)],
    [NAME.contents, facts.pieces === undefined ? undefined : pieces(facts.pieces)],
    [NAME.runs, facts.hours === undefined ? undefined : hours(facts.hours)],
    [NAME.burns, facts.burns === undefined ? undefined : hours(facts.burns)],
    [NAME.warm, facts.warm === undefined ? undefined : hours(facts.warm)],
    ...(facts.also ?? []).map(({ name, value }): [Text, Text] => [name, value]),
    [NAME.care, facts.care],
    [NAME.made, each((language) => countryIn(rest.originCountry, language))],
  ];
  const attributes = rows.flatMap(([name, value]) => (value ? [{ name, value }] : []));
  return { id, attributes, ...rest };
}

const countryIn = (country: string, language: string) =>
  new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;

/** The shelf that a product stands on, its room, and further ones. */
export const at = (leaf: string, ...further: string[]): string[] => {
  const parent = categories.find((category) => category.id === leaf)?.parent;
  return [...new Set([leaf, ...(parent ? [parent] : []), ...further])];
};

const LIST_TITLE = { care: NAME.care, contents: NAME.contents } as const;

/** Rich text: a paragraph, a list, and where there is more of the kind. */
export const details = (
  paragraph: Text,
  list: readonly Text[],
  shelf: string,
  title: keyof typeof LIST_TITLE = 'care',
): Text => {
  const name = categories.find((category) => category.id === shelf)?.name as Text;
  return each((language) => {
    const items = list.map((item) => `<li>${item[language]}</li>`).join('');
    const more = SEE_ALL[language]?.replace('{}', name[language] ?? name.en);
    return `<p>${paragraph[language]}</p><p><strong>${LIST_TITLE[title][language]}</strong></p><ul>${items}</ul><p><a href="/search.html?category=${shelf}">${more}</a></p>`;
  });
};

const SEE_ALL = t(
  'See all: {}',
  'Alle ansehen: {}',
  'Tout voir : {}',
  'Ver todo: {}',
  '查看全部：{}',
  'すべて見る：{}',
  'عرض الكل: {}',
  'Смотреть все: {}',
);
