const cache = new Map<string, Intl.DisplayNames>();

/** The name of a region, language or currency in a language (CLDR); the code itself where there is none. */
export function displayName(type: 'region' | 'language' | 'currency', code: string, language: string): string {
  const key = `${type}/${language}`;
  let names = cache.get(key);
  if (!names) {
    names = new Intl.DisplayNames([language, 'en'], { type });
    cache.set(key, names);
  }
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

export const regionName = (country: string, language: string): string => displayName('region', country, language);
