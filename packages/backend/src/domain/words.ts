/**
 * What the backend says to people, in the languages of the shop. `{name}` is filled in. Codes are those of messages,
 * of problems (their `detail`) and of fields.
 */
const WORDS = {
  stock_short: {
    en: 'Only {quantity} of “{title}” are left, so the quantity was set to {quantity}.',
    de: 'Von „{title}“ sind nur noch {quantity} da; die Menge wurde auf {quantity} gesetzt.',
    'zh-Hans': '“{title}”仅剩 {quantity} 件，数量已调整为 {quantity}。',
    ar: 'لم يتبقَّ من «{title}» سوى {quantity}، فضُبطت الكمية على {quantity}.',
  },
  price_changed: {
    en: 'The price of “{title}” is now {price}.',
    de: '„{title}“ kostet jetzt {price}.',
    'zh-Hans': '“{title}”的价格现为 {price}。',
    ar: 'أصبح سعر «{title}» الآن {price}.',
  },
  total_changed: {
    en: 'The total is now {total}. Please look at it again before you pay.',
    de: 'Die Summe beträgt jetzt {total}. Bitte sehen Sie sie vor dem Bezahlen noch einmal an.',
    'zh-Hans': '总金额现为 {total}，请在付款前再次确认。',
    ar: 'أصبح المجموع الآن {total}. يُرجى مراجعته قبل الدفع.',
  },
  market_changed: {
    en: 'Prices, delivery and taxes are now those for {country}, in {currency}.',
    de: 'Preise, Versand und Steuern gelten jetzt für {country}, in {currency}.',
    'zh-Hans': '价格、配送和税费现按 {country} 计算，货币为 {currency}。',
    ar: 'أصبحت الأسعار والتوصيل والضرائب الآن خاصة بـ{country} وبعملة {currency}.',
  },
  item_unavailable: {
    en: '“{title}” cannot be bought now. Take it out of the cart to go on.',
    de: '„{title}“ ist zurzeit nicht erhältlich. Entfernen Sie den Artikel, um fortzufahren.',
    'zh-Hans': '“{title}”目前无法购买，请将其移出购物车后继续。',
    ar: 'لا يمكن شراء «{title}» الآن. أزِله من السلة للمتابعة.',
  },
  item_not_sold_there: {
    en: '“{title}” cannot be sent to {country}.',
    de: '„{title}“ kann nicht nach {country} geliefert werden.',
    'zh-Hans': '“{title}”无法寄往 {country}。',
    ar: 'لا يمكن إرسال «{title}» إلى {country}.',
  },
  out_of_stock: {
    en: '“{title}” is sold out.',
    de: '„{title}“ ist ausverkauft.',
    'zh-Hans': '“{title}”已售罄。',
    ar: 'نفد «{title}».',
  },
  not_enough: {
    en: 'There are only {quantity} of “{title}” left.',
    de: 'Von „{title}“ sind nur noch {quantity} da.',
    'zh-Hans': '“{title}”仅剩 {quantity} 件。',
    ar: 'لم يتبقَّ من «{title}» سوى {quantity}.',
  },
  country_unsupported: {
    en: 'The shop does not deliver to {country}.',
    de: 'Der Shop liefert nicht nach {country}.',
    'zh-Hans': '本店不配送至 {country}。',
    ar: 'لا يوصل المتجر إلى {country}.',
  },
  currency_unsupported: {
    en: '{currency} is not offered for {country}.',
    de: '{currency} wird für {country} nicht angeboten.',
    'zh-Hans': '{country} 不支持使用 {currency}。',
    ar: 'العملة {currency} غير متاحة لـ{country}.',
  },
  version_conflict: {
    en: 'It was changed in the meantime. Read it again and repeat the change.',
    de: 'Es wurde inzwischen geändert. Laden Sie neu und wiederholen Sie die Änderung.',
    'zh-Hans': '内容已被更改，请重新读取后再试。',
    ar: 'جرى تعديله في هذه الأثناء. أعِد القراءة ثم كرِّر التغيير.',
  },
  cart_completed: {
    en: 'An order was placed from this cart.',
    de: 'Aus diesem Warenkorb ist bereits eine Bestellung geworden.',
    'zh-Hans': '此购物车已生成订单。',
    ar: 'أصبحت هذه السلة طلبًا.',
  },
  cart_empty: {
    en: 'There is nothing in the cart.',
    de: 'Der Warenkorb ist leer.',
    'zh-Hans': '购物车是空的。',
    ar: 'السلة فارغة.',
  },
  cart_full: {
    en: 'A cart holds {limit} lines at most.',
    de: 'Ein Warenkorb fasst höchstens {limit} Positionen.',
    'zh-Hans': '购物车最多容纳 {limit} 种商品。',
    ar: 'تتسع السلة لـ{limit} بندًا على الأكثر.',
  },
  payment_declined: {
    en: 'The payment was declined. Nothing was charged; choose another way to pay.',
    de: 'Die Zahlung wurde abgelehnt. Es wurde nichts abgebucht; bitte wählen Sie eine andere Zahlungsart.',
    'zh-Hans': '付款被拒绝，未扣款。请选择其他付款方式。',
    ar: 'رُفض الدفع ولم يُخصم أي مبلغ. اختر وسيلة دفع أخرى.',
  },
  in_progress: {
    en: 'The payment is still under way. Ask again in a moment.',
    de: 'Die Zahlung läuft noch. Bitte versuchen Sie es gleich noch einmal.',
    'zh-Hans': '付款仍在处理中，请稍后再试。',
    ar: 'لا يزال الدفع جاريًا. أعِد المحاولة بعد قليل.',
  },
  email_missing: {
    en: 'Enter an e-mail address, e.g. name@example.com.',
    de: 'Geben Sie eine E-Mail-Adresse ein, z. B. name@example.com.',
    'zh-Hans': '请输入邮箱地址，例如 name@example.com。',
    ar: 'أدخل عنوان بريد إلكتروني، مثل name@example.com.',
  },
  address_missing: {
    en: 'Enter the address it should go to.',
    de: 'Geben Sie die Lieferadresse ein.',
    'zh-Hans': '请输入收货地址。',
    ar: 'أدخل عنوان التوصيل.',
  },
  address_elsewhere: {
    en: 'The address is not in {country}. Enter one there, or choose the other country.',
    de: 'Die Adresse liegt nicht in {country}. Geben Sie eine dortige ein oder wählen Sie das andere Land.',
    'zh-Hans': '地址不在 {country}。请输入当地地址，或选择其他国家。',
    ar: 'العنوان ليس في {country}. أدخل عنوانًا هناك أو اختر البلد الآخر.',
  },
  option_missing: {
    en: 'Choose a delivery.',
    de: 'Wählen Sie eine Versandart.',
    'zh-Hans': '请选择配送方式。',
    ar: 'اختر طريقة التوصيل.',
  },
  option_unknown: {
    en: 'This delivery is not offered here.',
    de: 'Diese Versandart wird hier nicht angeboten.',
    'zh-Hans': '此处不提供该配送方式。',
    ar: 'طريقة التوصيل هذه غير متاحة هنا.',
  },
  payment_unknown: {
    en: 'This way to pay is not offered here.',
    de: 'Diese Zahlungsart wird hier nicht angeboten.',
    'zh-Hans': '此处不提供该付款方式。',
    ar: 'وسيلة الدفع هذه غير متاحة هنا.',
  },
  field_required: {
    en: 'Fill in this field.',
    de: 'Füllen Sie dieses Feld aus.',
    'zh-Hans': '请填写此项。',
    ar: 'املأ هذا الحقل.',
  },
  field_characters: {
    en: 'Leave out characters that cannot be printed.',
    de: 'Entfernen Sie Zeichen, die sich nicht drucken lassen.',
    'zh-Hans': '请删除无法打印的字符。',
    ar: 'احذف الرموز غير القابلة للطباعة.',
  },
  postal_code_format: {
    en: 'Check the postcode, e.g. {example}.',
    de: 'Prüfen Sie die Postleitzahl, z. B. {example}.',
    'zh-Hans': '请检查邮政编码，例如 {example}。',
    ar: 'تحقّق من الرمز البريدي، مثل {example}.',
  },
  region_format: {
    en: 'Check the state or region, e.g. {example}.',
    de: 'Prüfen Sie Bundesstaat oder Region, z. B. {example}.',
    'zh-Hans': '请检查省、州或地区，例如 {example}。',
    ar: 'تحقّق من الولاية أو المنطقة، مثل {example}.',
  },
  phone_format: {
    en: 'Check the phone number; write it with the country code, e.g. {example}.',
    de: 'Prüfen Sie die Telefonnummer; schreiben Sie sie mit Landesvorwahl, z. B. {example}.',
    'zh-Hans': '请检查电话号码，并带上国家代码，例如 {example}。',
    ar: 'تحقّق من رقم الهاتف واكتبه مع رمز البلد، مثل {example}.',
  },
  test_payment: { en: 'Test payment', de: 'Testzahlung', 'zh-Hans': '测试付款', ar: 'دفع تجريبي' },
  test_approve: { en: 'Approve', de: 'Annehmen', 'zh-Hans': '通过', ar: 'قبول' },
  test_decline: { en: 'Decline', de: 'Ablehnen', 'zh-Hans': '拒绝', ar: 'رفض' },
  test_slow: {
    en: 'Approve after three seconds',
    de: 'Nach drei Sekunden annehmen',
    'zh-Hans': '三秒后通过',
    ar: 'قبول بعد ثلاث ثوانٍ',
  },
  track_processing: {
    en: 'The order is being packed.',
    de: 'Die Bestellung wird gepackt.',
    'zh-Hans': '订单正在打包。',
    ar: 'يجري تجهيز الطلب.',
  },
  track_shipped: {
    en: 'The parcel was handed to {carrier}.',
    de: 'Das Paket wurde an {carrier} übergeben.',
    'zh-Hans': '包裹已交给 {carrier}。',
    ar: 'سُلِّم الطرد إلى {carrier}.',
  },
  track_in_transit: {
    en: 'The parcel is on its way.',
    de: 'Das Paket ist unterwegs.',
    'zh-Hans': '包裹正在运输途中。',
    ar: 'الطرد في الطريق.',
  },
  track_customs_hold: {
    en: 'Customs is looking at the parcel. There is nothing for you to do.',
    de: 'Der Zoll prüft das Paket. Sie müssen nichts tun.',
    'zh-Hans': '海关正在查验包裹，您无需操作。',
    ar: 'تفحص الجمارك الطرد، ولا يلزمك فعل شيء.',
  },
  track_customs_cleared: {
    en: 'The parcel has cleared customs.',
    de: 'Das Paket ist verzollt.',
    'zh-Hans': '包裹已完成清关。',
    ar: 'أنهى الطرد التخليص الجمركي.',
  },
  track_out_for_delivery: {
    en: 'The parcel is being delivered today.',
    de: 'Das Paket wird heute zugestellt.',
    'zh-Hans': '包裹正在派送。',
    ar: 'يُسلَّم الطرد اليوم.',
  },
  track_delivered: {
    en: 'The parcel was delivered.',
    de: 'Das Paket wurde zugestellt.',
    'zh-Hans': '包裹已送达。',
    ar: 'سُلِّم الطرد.',
  },
} as const;

export type WordKey = keyof typeof WORDS;

export const LANGUAGES = ['en', 'de', 'zh-Hans', 'ar'] as const;

/** One sentence in a language, in English when that has none. */
export function say(language: string, key: WordKey, params: Readonly<Record<string, string | number>> = {}): string {
  const texts: Readonly<Record<string, string>> = WORDS[key];
  const text = texts[language] ?? WORDS[key].en;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

const regionNames = new Map<string, Intl.DisplayNames>();

/** A country in words, e.g. `Schweiz`. */
export function countryName(country: string, language: string): string {
  let names = regionNames.get(language);
  if (!names) {
    names = new Intl.DisplayNames([language], { type: 'region' });
    regionNames.set(language, names);
  }
  return names.of(country) ?? country;
}
