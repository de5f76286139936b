// The site's own: its words and its direction follow the language that was chosen in the market switcher. What says
// `data-say="key"` has its text changed, `data-say-label` its aria-label, `data-say-alt` its alt text.
import { words } from './words.js';

const KEY = 'halden-mori:language';
const SHOP = ' · Halden & Mori';
const english = new Map();
let language = 'en';

/** A text in the language of the page; `otherwise`, which is English, where there is none. */
export const say = (key, otherwise) => words[language]?.[key] ?? otherwise;

/** Changes the texts, or the attributes of this name, of all that say what they want to say. */
const tell = (mark, name) => {
  for (const element of document.querySelectorAll(`[${mark}]`)) {
    const known = english.get(element) ?? {};
    known[mark] ??= name ? element.getAttribute(name) : element.textContent;
    english.set(element, known);
    const text = say(element.getAttribute(mark), known[mark]);
    if (name) element.setAttribute(name, text);
    else element.textContent = element.localName === 'title' && !text.includes('Halden') ? text + SHOP : text;
  }
};

const speak = (wanted) => {
  language = Object.hasOwn(words, wanted) ? wanted : 'en';
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  tell('data-say');
  tell('data-say-label', 'aria-label');
  tell('data-say-alt', 'alt');
  document.dispatchEvent(new Event('site-language'));
};

const before = () => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

// As it was at the last page, so that a page does not begin in English and change under the eyes.
const last = before();
if (last) speak(last);

const follow = (market) => {
  if (market.language === language) return;
  speak(market.language);
  try {
    localStorage.setItem(KEY, market.language);
  } catch {
    // It follows a moment later on the next page.
  }
};
document.addEventListener('wares-market-changed', ({ detail }) => follow(detail));
// The words may have taken longer than the shop.
const { market } = document.querySelector('wares-market-switcher') ?? {};
if (market) follow(market);
