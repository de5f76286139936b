import type { Text } from '../seed/types.ts';

/** Languages written in a script that their tag does not say. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'zh-CN': 'zh-Hans',
  'zh-SG': 'zh-Hans',
  'zh-MY': 'zh-Hans',
  zh: 'zh-Hans',
};

/**
 * The best language on offer: the tag itself, the tag without its last parts (RFC 4647 lookup), the script that it
 * implies, any of the same language. Undefined when none fits.
 */
export function matchLanguage(wanted: string, offered: readonly string[]): string | undefined {
  const parts = wanted.split('-');
  for (let length = parts.length; length > 0; length--) {
    const tag = parts.slice(0, length).join('-').toLowerCase();
    const found = offered.find((each) => each.toLowerCase() === tag);
    if (found) return found;
    const script = Object.entries(SCRIPTS).find(([from]) => from.toLowerCase() === tag)?.[1];
    if (script && offered.includes(script)) return script;
  }
  return offered.find((each) => each.split('-')[0]?.toLowerCase() === parts[0]?.toLowerCase());
}

/** The words in a language of the shop, in English where they are missing. */
export const textIn = (text: Text, language: string): string => text[language] ?? text.en;

const COMMAS: Readonly<Record<string, string>> = { 'zh-Hans': '，', ja: '、', ar: '، ' };
export const commaOf = (language: string): string => COMMAS[language] ?? ', ';

/** The first language of an `Accept-Language` header that is on offer; the last resort is English. */
export function acceptedLanguage(header: string | null | undefined, offered: readonly string[]): string {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((each) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(each)?.[1]).find(Boolean);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const found = matchLanguage(tag, offered);
    if (found) return found;
  }
  return 'en';
}
