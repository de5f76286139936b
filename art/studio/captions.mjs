// node captions.mjs  -> ../products/<family>-<variant>-film.<language>.vtt, and the list of them in films.json. Run it after film.mjs.
// A film is silent: its captions say what one would be told while the thing turns. Each line stands for an equal share of the film.
import fs from 'node:fs'; import path from 'node:path'; import { fileURLToPath } from 'node:url';

const dst = path.dirname(fileURLToPath(import.meta.url)) + '/../products/', list = dst + 'films.json';
const labels = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', 'zh-Hans': '简体中文', ja: '日本語', ar: 'العربية', ru: 'Русский' };
const said = {
  'teapot-ink': {
    en: ['A lid that fits without a rattle.', 'It pours in one clean arc and does not drip.'],
    de: ['Der Deckel sitzt, ohne zu klappern.', 'Sie gießt in einem klaren Bogen und tropft nicht.'],
    fr: ['Un couvercle qui tient sans cliqueter.', 'Elle verse d’un jet net et ne goutte pas.'],
    es: ['Una tapa que ajusta sin ruido.', 'Vierte en un arco limpio y no gotea.'],
    'zh-Hans': ['壶盖严丝合缝。', '出水利落成弧，收水不滴。'],
    ja: ['蓋はがたつきません。', 'すっと弧を描いて注げ、後引きしません。'],
    ar: ['غطاء محكم بلا قعقعة.', 'ينساب منه الشاي في قوس واحد نظيف دون تقطير.'],
    ru: ['Крышка сидит без стука.', 'Льёт ровной дугой и не капает.'],
  },
  'camera-tan': {
    en: ['A fixed lens of glass, and an exposure you set yourself.', 'It needs no battery at all.'],
    de: ['Ein festes Objektiv aus Glas, die Belichtung stellt man selbst ein.', 'Eine Batterie braucht sie nicht.'],
    fr: ['Un objectif fixe en verre, une exposition réglée par vous.', 'Il ne demande aucune pile.'],
    es: ['Un objetivo fijo de vidrio y una exposición que ajusta usted.', 'No necesita pilas.'],
    'zh-Hans': ['定焦玻璃镜头，曝光由你自己决定。', '完全不用电池。'],
    ja: ['単焦点のガラスレンズ、露出は自分で。', '電池はいりません。'],
    ar: ['عدسة زجاجية ثابتة وتعريض تضبطه بنفسك.', 'لا تحتاج إلى أي بطارية.'],
    ru: ['Стеклянный объектив, экспозицию задаёте вы.', 'Батарейка не нужна.'],
  },
  'turntable-oak': {
    en: ['Oak, a heavy platter, and nothing that blinks.', 'It stands still on four soft feet.'],
    de: ['Eiche, ein schwerer Teller, und nichts, was blinkt.', 'Er steht ruhig auf vier weichen Füßen.'],
    fr: ['Du chêne, un plateau lourd, et rien qui clignote.', 'Elle repose sur quatre pieds souples.'],
    es: ['Roble, un plato pesado y nada que parpadee.', 'Se apoya en cuatro pies blandos.'],
    'zh-Hans': ['橡木机身，厚重唱盘，没有闪烁的灯。', '四只软脚垫，稳稳站立。'],
    ja: ['オークの本体に重いプラッター。光る飾りはありません。', 'やわらかな四つの脚で静かに立ちます。'],
    ar: ['خشب بلوط وقرص ثقيل ولا شيء يومض.', 'يقف ثابتًا على أربع أقدام ليّنة.'],
    ru: ['Дуб, тяжёлый диск, и ничего не мигает.', 'Стоит спокойно на четырёх мягких ножках.'],
  },
  'headphones-sand': {
    en: ['Soft cups that close around the ear.', 'The band is set by hand, without a click.'],
    de: ['Weiche Muscheln, die das Ohr umschließen.', 'Der Bügel wird von Hand verstellt, ohne Rasten.'],
    fr: ['Des coussinets doux qui entourent l’oreille.', 'L’arceau se règle à la main, sans cran.'],
    es: ['Almohadillas suaves que rodean la oreja.', 'La diadema se ajusta a mano, sin clics.'],
    'zh-Hans': ['柔软的耳罩包住耳朵。', '头带用手调节，没有卡顿。'],
    ja: ['耳をやわらかく包むイヤーパッド。', 'バンドは手でなめらかに調整できます。'],
    ar: ['وسادتان ناعمتان تحيطان بالأذن.', 'يُضبط الطوق باليد بلا طقطقة.'],
    ru: ['Мягкие амбушюры закрывают ухо.', 'Оголовье регулируется рукой, без щелчков.'],
  },
};

const time = (seconds) => new Date(seconds * 1000).toISOString().slice(11, 23);
const films = JSON.parse(fs.readFileSync(list, 'utf8'));
for (const film of films) {
  const name = `${film.family}-${film.variant}`, lines = said[name] ?? {};
  film.captions = Object.entries(lines).map(([language, texts]) => {
    const file = `${name}-film.${language}.vtt`, share = film.seconds / texts.length;
    const cues = texts.map((text, at) => `${time(at * share)} --> ${time((at + 1) * share)}\n${text}\n`);
    fs.writeFileSync(dst + file, `WEBVTT\n\n${cues.join('\n')}`);
    return { file, language, label: labels[language] };
  });
  if (!film.captions.length) delete film.captions;
}
fs.writeFileSync(list, '[\n' + films.map((film) => ' ' + JSON.stringify(film)).join(',\n') + '\n]\n');
