import { shopWords } from './messages/shop.ts';

/** A sentence, with `{name}` where a value goes; or one per plural category, chosen by the parameter `count`. */
export type MessageText = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Messages = Readonly<Record<string, MessageText>>;

/** What the module of a pack holds. */
export type Pack = { messages: Messages };
type Load = () => Promise<Pack>;

/**
 * Packs are loaded by group, so that a page with cards does not pay for the checkout's words. A group is the packs of
 * all languages, in a module of its own, which comes with the elements that speak them.
 */
export type MessageGroup = Readonly<Record<keyof typeof shopWords, Load>>;

/** Languages that have packs, as BCP 47 tags. */
export const languages = (): string[] => Object.keys(shopWords);

/** The pack that fits a language tag best: `de-AT` reads `de`, `zh-CN` reads `zh-Hans`, anything else `en`. */
export function packFor(language: string): keyof MessageGroup {
  const base = language.split('-')[0] as string;
  const known = [language, base === 'zh' ? 'zh-Hans' : base].find((tag) => Object.hasOwn(shopWords, tag));
  return (known ?? 'en') as keyof MessageGroup;
}

/** The language that a reader of this one is spoken to: a tag without a pack is spoken to in English, and that is said. */
export const spokenTo = (language: string): string => {
  const pack = packFor(language);
  return language.startsWith(pack.slice(0, 2)) ? language : pack;
};

export const isRtl = (language: string): boolean => /^(ar|he|fa|ur|ps|sd|ug|yi|dv)\b/.test(language);

const loaded = new Map<Load, Messages | Promise<Messages>>();

/**
 * A pack if it is there, else the promise of it. A failed load is not kept, so that the next call tries again.
 * `other` loads it in another way than the group does.
 */
export function messagesFor(language: string, group: MessageGroup, other?: Load): Messages | Promise<Messages> {
  const load = group[packFor(language)];
  let found = loaded.get(load);
  if (!found) {
    found = (other ?? load)().then(
      ({ messages }) => {
        loaded.set(load, messages);
        return messages;
      },
      (error: unknown) => {
        loaded.delete(load);
        throw error;
      },
    );
    loaded.set(load, found);
  }
  return found;
}

const rules = new Map<string, Intl.PluralRules>();

/** The sentence for a count. */
export function choose(message: MessageText, language: string, count: unknown): string {
  if (typeof message === 'string') return message;
  let rule = rules.get(language);
  if (!rule) {
    rule = new Intl.PluralRules(packFor(language));
    rules.set(language, rule);
  }
  return message[rule.select(Number(count))] ?? message.other ?? '';
}

/** A sentence in pieces, with the values in their places. Values may be anything that Lit renders. */
export const phrase = (sentence: string, values: Readonly<Record<string, unknown>> = {}): unknown[] =>
  sentence.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? (values[piece] ?? '') : piece));
