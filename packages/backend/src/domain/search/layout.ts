/** The keys of QWERTY and what stands on them elsewhere, in the same order: ЙЦУКЕН, Arabic 101. */
const QWERTY = [..."qwertyuiop[]asdfghjkl;'zxcvbnm,.`"];
const LAYOUTS: Readonly<Record<string, readonly string[]>> = {
  ru: [...'йцукенгшщзхъфывапролджэячсмитьбюё'],
  ar: [...'ضصثقفغعهخحجدشسيبلاتنمكطئءؤر', 'لا', ...'ىةوزذ'],
};

/**
 * A question as if the keyboard had been set to the other script: `xfqybr` is `чайник`, `ьщкш` is `mori`. Undefined
 * where the language is written in Latin letters, or a sign of the question stands on no such key.
 */
export function inOtherLayout(q: string, language: string): string | undefined {
  const own = LAYOUTS[language.split('-')[0] ?? ''];
  if (!own) return undefined;
  const asked = q.trim().toLowerCase();
  // Of two keys, much can be the beginning.
  if (asked.length < 3) return undefined;
  const move = (from: readonly string[], to: readonly string[]) => {
    const moved = [...asked].map((sign) => (sign === ' ' ? sign : to[from.indexOf(sign)]));
    return moved.every((sign) => sign !== undefined) ? moved.join('') : undefined;
  };
  return move(QWERTY, own) ?? move(own, QWERTY);
}
