import { type Labelled, rows } from './labelled-rows.ts';

/** Scripts without spaces: a sign left out, put in, swapped, or written with the wrong mark or in the wrong size. */
export const MISSPELT: readonly Labelled[] = [
  ...rows(
    'Kana',
    'ja',
    ['スピカー', 'shelf-speaker', 'portable-speaker'],
    ['スーピカー', 'shelf-speaker', 'portable-speaker'],
    ['キボード', 'low-keyboard'],
    ['ｷｰﾎﾞﾄﾞ', 'low-keyboard'],
    ['キーーボード', 'low-keyboard'],
    ['ヘッホン', 'quiet-headphones'],
    ['ヘツドホン', 'quiet-headphones'],
    ['静かなヘッドホホン', 'quiet-headphones'],
    ['カンタンレル', 'kantarell-lamp'],
    ['テイーポット', 'dobin-teapot'],
    ['メトロノム', 'metronome'],
    ['サンクラス', 'sunglasses'],
    ['ハンドソプー', 'hand-wash'],
    ['ハンドクリム', 'hand-cream'],
    ['スプン', 'wooden-spoons'],
    ['オードパルファムン', 'scent-bottle'],
    ['レコードプレヤー', 'record-player'],
    ['スリパッ', 'felt-slippers'],
  ),
  ...rows(
    'Hangul',
    'en',
    ['헤드혼', 'quiet-headphones'],
    ['스픠커', 'shelf-speaker', 'portable-speaker'],
    ['키보트', 'low-keyboard'],
    ['찻주존자', 'dobin-teapot'],
  ),
];

/** Found by the stem of another word, or like a name in all but one sign: what is proposed, `suggestedQuery`. */
export const PROPOSED: readonly (readonly [language: string, q: string, suggested: string])[] = [
  ['de', 'schichte', 'schlichte'],
  ['de', 'breter', 'bräter'],
  ['es', 'platoos', 'platos'],
  ['es', 'varillaas', 'varillas'],
  ['es', 'llaveo', 'llavero'],
  ['ru', 'карманый', 'карманный'],
  ['ja', 'スニーカー', 'スピーカー'],
];
