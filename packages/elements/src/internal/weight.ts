/** A weight for people: grams below one kilogram, kilograms above. */
export function weightText(grams: number, language: string): string {
  const heavy = grams >= 1000;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: heavy ? 'kilogram' : 'gram',
    maximumFractionDigits: heavy ? 2 : 0,
  }).format(heavy ? grams / 1000 : grams);
}
