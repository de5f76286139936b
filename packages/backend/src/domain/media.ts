import type { Media } from '@wares/contract';
import type { Seed, SeedShow, Text } from '../seed/types.ts';
import { commaOf, textIn } from './language.ts';

/** What media are made from. */
export interface MediaSource {
  seed: Pick<Seed, 'pictures' | 'shows'>;
  /** Put before file names. */
  mediaBase: string;
}

const made = new WeakMap<MediaSource, Map<string, Media | undefined>>();

/** A picture by its name, without words: kept, since a page of products asks for hundreds. */
function wordless(source: MediaSource, name: string): Media | undefined {
  let known = made.get(source);
  if (!known) {
    known = new Map();
    made.set(source, known);
  }
  if (!known.has(name)) known.set(name, makePicture(source, name));
  return known.get(name);
}

function makePicture({ seed, mediaBase }: MediaSource, name: string): Media | undefined {
  const picture = seed.pictures[name];
  const files = Object.entries(picture?.files ?? {})
    .map(([width, file]) => ({ url: mediaBase + file, width: Number(width) }))
    .sort((a, b) => a.width - b.width);
  const largest = files.at(-1);
  if (!picture || !largest) return undefined;
  const { width, height, color } = picture;
  return { type: 'image', url: largest.url, width, height, sources: files, ...(color ? { color } : {}) };
}

/** What sets a view apart from the first, which shows the whole thing: `teapot-ink-tq` is seen from above. */
const VIEWS: Readonly<Record<string, Text>> = {
  tq: {
    en: 'seen from above',
    de: 'von schräg oben',
    fr: 'vue de dessus',
    es: 'vista desde arriba',
    'zh-Hans': '俯视',
    ja: '斜め上から',
    ar: 'من الأعلى',
    ru: 'вид сверху',
  },
  detail: {
    en: 'close-up',
    de: 'Nahaufnahme',
    fr: 'gros plan',
    es: 'primer plano',
    'zh-Hans': '特写',
    ja: 'クローズアップ',
    ar: 'لقطة مقرّبة',
    ru: 'крупный план',
  },
};

/** Pictures as media, each told apart from the others; names that the shop has no file for are left out. */
function picturesOf(source: MediaSource, names: readonly string[], altText: string, language: string): Media[] {
  return names.flatMap((name) => {
    const picture = wordless(source, name);
    const view = VIEWS[name.replace(/^.*-/, '')];
    const words = view ? `${altText}${commaOf(language)}${textIn(view, language)}` : altText;
    return picture ? [{ ...picture, altText: words }] : [];
  });
}

/** The first of them, as a card shows it. */
export function firstPictureOf(source: MediaSource, names: readonly string[], altText: string): Media[] {
  for (const name of names) {
    const picture = wordless(source, name);
    if (picture) return [{ ...picture, altText }];
  }
  return [];
}

/** Pictures, then what moves of the families and colours that they show: turns, films, models, each with its still. */
export function mediaOf(source: MediaSource, names: readonly string[], altText: string, language: string): Media[] {
  const { shows = {} } = source.seed;
  // `teapot-ink-hero` shows `teapot-ink`.
  const shown = [...new Set(names.map((name) => name.replace(/-[^-]*$/, '')))];
  const moving = shown.flatMap((name) => (Object.hasOwn(shows, name) ? [shows[name] as SeedShow] : []));
  return [
    ...picturesOf(source, names, altText, language),
    ...moving.flatMap(({ spin }) => (spin ? spinOf(source, spin, altText) : [])),
    ...moving.flatMap(({ film }) => (film ? filmOf(source, film, altText) : [])),
    ...moving.flatMap(({ model }) => (model ? [modelOf(source, model, altText)] : [])),
  ];
}

function spinOf({ mediaBase }: MediaSource, { frames, size }: NonNullable<SeedShow['spin']>, altText: string): Media[] {
  const urls = frames.map((file) => mediaBase + file);
  const [still] = urls;
  if (still === undefined) return [];
  return [{ type: 'spin_360', url: still, poster: still, frames: urls, altText, width: size, height: size }];
}

function filmOf({ mediaBase }: MediaSource, film: NonNullable<SeedShow['film']>, altText: string): Media[] {
  const { files, poster, width, height, captions } = film;
  const sources = files.map(({ file, mimeType }) => ({ url: mediaBase + file, width, mimeType }));
  const [best] = sources;
  if (!best) return [];
  return [
    {
      type: 'video',
      url: best.url,
      altText,
      width,
      height,
      sources,
      poster: mediaBase + poster,
      ...(captions?.length
        ? { captions: captions.map(({ file, language, label }) => ({ url: mediaBase + file, language, label })) }
        : {}),
    },
  ];
}

const modelOf = (
  { mediaBase }: MediaSource,
  { file, poster }: NonNullable<SeedShow['model']>,
  altText: string,
): Media => ({
  type: 'model_3d',
  url: mediaBase + file,
  altText,
  poster: mediaBase + poster,
});
