/** What a shopper typed as a number, in Latin, Arabic, Persian or full-width digits; NaN when it is none. */
export const typedNumber = (text: string): number => {
  const plain = text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => `${digit.charCodeAt(0) & 15}`);
  return /^\s*\d{1,15}\s*$/.test(plain) ? Number(plain) : Number.NaN;
};
