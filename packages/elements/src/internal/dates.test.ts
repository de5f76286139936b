import { expect } from '@open-wc/testing';
import { dayRange } from './dates.ts';

const write = (language: string, to: string, month?: 'short' | 'long', hours?: boolean) =>
  dayRange(
    '2026-12-04T08:00Z',
    to,
    { language, timeZone: 'UTC' },
    { ...(month && { month }), ...(hours && { hours }) },
  );

describe('a range of days', () => {
  it('is written as its days are written alone', () => {
    expect(write('ja', '2026-12-04T08:00Z')).to.equal('12月4日(金)');
    expect(write('ja', '2026-12-15T08:00Z')).to.match(/^12月4日\(金\)～(12月)?15日\(火\)$/);
    expect(write('ja', '2026-12-15T08:00Z', 'short')).to.equal(write('ja', '2026-12-15T08:00Z'));
    expect(write('ja', '2026-12-04T12:00Z', 'long', true)).to.match(/^12月4日\(金\) 8/);
    expect(write('zh-Hans', '2026-12-04T08:00Z')).to.equal('12月4日周五');
    expect(write('zh-Hans', '2027-01-05T08:00Z')).to.match(/12月4日周五.+1月5日周二$/);
  });

  it('is left to the languages that have words for both', () => {
    const words = {
      de: /^Fr., 4. – Di., 15. Dezember$/,
      fr: /^ven. 4 . mar. 15 décembre$/,
      ru: /4 декабря . вт, 15 декабря$/,
    };
    for (const [language, text] of Object.entries(words))
      expect(write(language, '2026-12-15T08:00Z').replace(/\s/g, ' ')).to.match(text);
    for (const language of ['en', 'de', 'fr', 'es', 'ar', 'ru', 'ja', 'zh-Hans'])
      expect(write(language, '2026-12-15T08:00Z')).to.not.match(/\d\/\d/);
  });
});
