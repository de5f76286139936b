import type { SeedPicture } from './types.ts';

// Made by scripts/pictures.ts from art/products/index.json.
export const pictures: Readonly<Record<string, SeedPicture>> = {
 "backpack-forest-hero": {
  "files": {
   "450": "backpack-forest-hero-450.avif",
   "900": "backpack-forest-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#9c9a8f"
 },
 "backpack-tan-hero": {
  "files": {
   "450": "backpack-tan-hero-450.avif",
   "900": "backpack-tan-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ae9e8d"
 },
 "beanie-oat-hero": {
  "files": {
   "450": "beanie-oat-hero-450.avif",
   "900": "beanie-oat-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cac2b5"
 },
 "beanie-oat-tq": {
  "files": {
   "450": "beanie-oat-tq-450.avif",
   "900": "beanie-oat-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ccc3b5"
 },
 "beanie-rust-hero": {
  "files": {
   "450": "beanie-rust-hero-450.avif",
   "900": "beanie-rust-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b9a699"
 },
 "belt-cognac-hero": {
  "files": {
   "450": "belt-cognac-hero-450.avif",
   "900": "belt-cognac-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c8baae"
 },
 "belt-cognac-tq": {
  "files": {
   "450": "belt-cognac-tq-450.avif",
   "900": "belt-cognac-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b8a89a"
 },
 "belt-espresso-hero": {
  "files": {
   "450": "belt-espresso-hero-450.avif",
   "900": "belt-espresso-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bab3ab"
 },
 "board-oak-hero": {
  "files": {
   "450": "board-oak-hero-450.avif",
   "900": "board-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e0d5c7"
 },
 "board-oak-tq": {
  "files": {
   "450": "board-oak-tq-450.avif",
   "900": "board-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e2dacf"
 },
 "board-walnut-hero": {
  "files": {
   "450": "board-walnut-hero-450.avif",
   "900": "board-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d1c8bd"
 },
 "bottle-amber-hero": {
  "files": {
   "450": "bottle-amber-hero-450.avif",
   "900": "bottle-amber-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8cfc6"
 },
 "bottle-amber-detail": {
  "files": {
   "450": "bottle-amber-detail-450.avif",
   "900": "bottle-amber-detail-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#a19086"
 },
 "bottle-smoke-hero": {
  "files": {
   "450": "bottle-smoke-hero-450.avif",
   "900": "bottle-smoke-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3d0c8"
 },
 "bottle-smoke-tq": {
  "files": {
   "450": "bottle-smoke-tq-450.avif",
   "900": "bottle-smoke-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cbc7bf"
 },
 "bowl-celadon-hero": {
  "files": {
   "450": "bowl-celadon-hero-450.avif",
   "900": "bowl-celadon-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c6c4b9"
 },
 "bowl-celadon-tq": {
  "files": {
   "450": "bowl-celadon-tq-450.avif",
   "900": "bowl-celadon-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cecabf"
 },
 "bowl-sand-hero": {
  "files": {
   "450": "bowl-sand-hero-450.avif",
   "900": "bowl-sand-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cfc7ba"
 },
 "box-flax-hero": {
  "files": {
   "450": "box-flax-hero-450.avif",
   "900": "box-flax-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d0c8bb"
 },
 "box-flax-tq": {
  "files": {
   "450": "box-flax-tq-450.avif",
   "900": "box-flax-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4cbbc"
 },
 "box-ink-hero": {
  "files": {
   "450": "box-ink-hero-450.avif",
   "900": "box-ink-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b0afab"
 },
 "caddy-oak-hero": {
  "files": {
   "450": "caddy-oak-hero-450.avif",
   "900": "caddy-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3c7b7"
 },
 "caddy-walnut-hero": {
  "files": {
   "450": "caddy-walnut-hero-450.avif",
   "900": "caddy-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bfb5ab"
 },
 "caddy-walnut-tq": {
  "files": {
   "450": "caddy-walnut-tq-450.avif",
   "900": "caddy-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bfb5aa"
 },
 "calendar-oak-hero": {
  "files": {
   "450": "calendar-oak-hero-450.avif",
   "900": "calendar-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d1c7b8"
 },
 "calendar-walnut-hero": {
  "files": {
   "450": "calendar-walnut-hero-450.avif",
   "900": "calendar-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ccc2b5"
 },
 "candle-charcoal-hero": {
  "files": {
   "450": "candle-charcoal-hero-450.avif",
   "900": "candle-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b8b3ac"
 },
 "candle-charcoal-tq": {
  "files": {
   "450": "candle-charcoal-tq-450.avif",
   "900": "candle-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c3beb5"
 },
 "candle-stone-hero": {
  "files": {
   "450": "candle-stone-hero-450.avif",
   "900": "candle-stone-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2cbc2"
 },
 "candle-stone-detail": {
  "files": {
   "450": "candle-stone-detail-450.avif",
   "900": "candle-stone-detail-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ccc1b0"
 },
 "candlestick-brass-hero": {
  "files": {
   "450": "candlestick-brass-hero-450.avif",
   "900": "candlestick-brass-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dfd8cf"
 },
 "candlestick-brass-tq": {
  "files": {
   "450": "candlestick-brass-tq-450.avif",
   "900": "candlestick-brass-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ded7cc"
 },
 "candlestick-charcoal-hero": {
  "files": {
   "450": "candlestick-charcoal-hero-450.avif",
   "900": "candlestick-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbd5ce"
 },
 "carafe-amber-hero": {
  "files": {
   "450": "carafe-amber-hero-450.avif",
   "900": "carafe-amber-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5c5b8"
 },
 "carafe-smoke-hero": {
  "files": {
   "450": "carafe-smoke-hero-450.avif",
   "900": "carafe-smoke-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ccc8c1"
 },
 "carafe-smoke-tq": {
  "files": {
   "450": "carafe-smoke-tq-450.avif",
   "900": "carafe-smoke-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cac6be"
 },
 "cardholder-navy-hero": {
  "files": {
   "450": "cardholder-navy-hero-450.avif",
   "900": "cardholder-navy-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cac5bf"
 },
 "cardholder-tan-hero": {
  "files": {
   "450": "cardholder-tan-hero-450.avif",
   "900": "cardholder-tan-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5cabd"
 },
 "charger-graphite-hero": {
  "files": {
   "450": "charger-graphite-hero-450.avif",
   "900": "charger-graphite-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cbc6bf"
 },
 "charger-stone-hero": {
  "files": {
   "450": "charger-stone-hero-450.avif",
   "900": "charger-stone-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d9d3cb"
 },
 "charger-stone-tq": {
  "files": {
   "450": "charger-stone-tq-450.avif",
   "900": "charger-stone-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd8cf"
 },
 "clip-brass-hero": {
  "files": {
   "450": "clip-brass-hero-450.avif",
   "900": "clip-brass-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e3dcd1"
 },
 "clip-graphite-hero": {
  "files": {
   "450": "clip-graphite-hero-450.avif",
   "900": "clip-graphite-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1dbd2"
 },
 "clock-oak-hero": {
  "files": {
   "450": "clock-oak-hero-450.avif",
   "900": "clock-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cec2b3"
 },
 "clock-oak-tq": {
  "files": {
   "450": "clock-oak-tq-450.avif",
   "900": "clock-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2c6b6"
 },
 "clock-walnut-hero": {
  "files": {
   "450": "clock-walnut-hero-450.avif",
   "900": "clock-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bfb5aa"
 },
 "crossbody-camel-hero": {
  "files": {
   "450": "crossbody-camel-hero-450.avif",
   "900": "crossbody-camel-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c9bdae"
 },
 "crossbody-plum-hero": {
  "files": {
   "450": "crossbody-plum-hero-450.avif",
   "900": "crossbody-plum-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b7ada9"
 },
 "cup-chalk-hero": {
  "files": {
   "450": "cup-chalk-hero-450.avif",
   "900": "cup-chalk-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad5cc"
 },
 "cup-chalk-detail": {
  "files": {
   "450": "cup-chalk-detail-450.avif",
   "900": "cup-chalk-detail-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c3bdb2"
 },
 "cup-moss-hero": {
  "files": {
   "450": "cup-moss-hero-450.avif",
   "900": "cup-moss-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c2bfb4"
 },
 "cup-moss-tq": {
  "files": {
   "450": "cup-moss-tq-450.avif",
   "900": "cup-moss-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bdbbaf"
 },
 "deskpad-forest-hero": {
  "files": {
   "450": "deskpad-forest-hero-450.avif",
   "900": "deskpad-forest-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c6c4bb"
 },
 "deskpad-tan-hero": {
  "files": {
   "450": "deskpad-tan-hero-450.avif",
   "900": "deskpad-tan-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5c9bd"
 },
 "diffuser-chalk-hero": {
  "files": {
   "450": "diffuser-chalk-hero-450.avif",
   "900": "diffuser-chalk-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dcd7ce"
 },
 "diffuser-chalk-tq": {
  "files": {
   "450": "diffuser-chalk-tq-450.avif",
   "900": "diffuser-chalk-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dcd6cd"
 },
 "diffuser-clay-hero": {
  "files": {
   "450": "diffuser-clay-hero-450.avif",
   "900": "diffuser-clay-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d9d0c7"
 },
 "duffel-camel-hero": {
  "files": {
   "450": "duffel-camel-hero-450.avif",
   "900": "duffel-camel-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bfb3a5"
 },
 "duffel-ink-hero": {
  "files": {
   "450": "duffel-ink-hero-450.avif",
   "900": "duffel-ink-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#afa9a3"
 },
 "envelopes-rust-hero": {
  "files": {
   "450": "envelopes-rust-hero-450.avif",
   "900": "envelopes-rust-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5c4b8"
 },
 "envelopes-sand-hero": {
  "files": {
   "450": "envelopes-sand-hero-450.avif",
   "900": "envelopes-sand-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dfd7cb"
 },
 "espresso-chalk-hero": {
  "files": {
   "450": "espresso-chalk-hero-450.avif",
   "900": "espresso-chalk-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dfdad1"
 },
 "espresso-chalk-tq": {
  "files": {
   "450": "espresso-chalk-tq-450.avif",
   "900": "espresso-chalk-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e0dbd1"
 },
 "espresso-rust-hero": {
  "files": {
   "450": "espresso-rust-hero-450.avif",
   "900": "espresso-rust-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d1c1b6"
 },
 "gaiwan-celadon-hero": {
  "files": {
   "450": "gaiwan-celadon-hero-450.avif",
   "900": "gaiwan-celadon-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ccccc2"
 },
 "gaiwan-chalk-hero": {
  "files": {
   "450": "gaiwan-chalk-hero-450.avif",
   "900": "gaiwan-chalk-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8d3ca"
 },
 "gaiwan-chalk-tq": {
  "files": {
   "450": "gaiwan-chalk-tq-450.avif",
   "900": "gaiwan-chalk-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbd5cc"
 },
 "glassescase-ink-hero": {
  "files": {
   "450": "glassescase-ink-hero-450.avif",
   "900": "glassescase-ink-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c4c0ba"
 },
 "glassescase-tan-hero": {
  "files": {
   "450": "glassescase-tan-hero-450.avif",
   "900": "glassescase-tan-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2c7bb"
 },
 "headphones-graphite-hero": {
  "files": {
   "450": "headphones-graphite-hero-450.avif",
   "900": "headphones-graphite-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c6c1bb"
 },
 "headphones-sand-hero": {
  "files": {
   "450": "headphones-sand-hero-450.avif",
   "900": "headphones-sand-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d6cfc5"
 },
 "headphones-sand-tq": {
  "files": {
   "450": "headphones-sand-tq-450.avif",
   "900": "headphones-sand-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4cdc2"
 },
 "keyboard-bone-hero": {
  "files": {
   "450": "keyboard-bone-hero-450.avif",
   "900": "keyboard-bone-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dfd9d0"
 },
 "keyboard-bone-tq": {
  "files": {
   "450": "keyboard-bone-tq-450.avif",
   "900": "keyboard-bone-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e2dcd3"
 },
 "keyboard-slate-hero": {
  "files": {
   "450": "keyboard-slate-hero-450.avif",
   "900": "keyboard-slate-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d6d2cb"
 },
 "keyfob-forest-hero": {
  "files": {
   "450": "keyfob-forest-hero-450.avif",
   "900": "keyfob-forest-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cecac1"
 },
 "keyfob-tan-hero": {
  "files": {
   "450": "keyfob-tan-hero-450.avif",
   "900": "keyfob-tan-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8cdc1"
 },
 "lamp-ochre-hero": {
  "files": {
   "450": "lamp-ochre-hero-450.avif",
   "900": "lamp-ochre-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e0d6c8"
 },
 "lamp-ochre-detail": {
  "files": {
   "450": "lamp-ochre-detail-450.avif",
   "900": "lamp-ochre-detail-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8c4a8"
 },
 "lamp-slate-hero": {
  "files": {
   "450": "lamp-slate-hero-450.avif",
   "900": "lamp-slate-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5d0c9"
 },
 "lamp-slate-tq": {
  "files": {
   "450": "lamp-slate-tq-450.avif",
   "900": "lamp-slate-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c9c5bd"
 },
 "lettertray-oak-hero": {
  "files": {
   "450": "lettertray-oak-hero-450.avif",
   "900": "lettertray-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8cfc3"
 },
 "lettertray-walnut-hero": {
  "files": {
   "450": "lettertray-walnut-hero-450.avif",
   "900": "lettertray-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d0c9bf"
 },
 "lowglass-natural-hero": {
  "files": {
   "450": "lowglass-natural-hero-450.avif",
   "900": "lowglass-natural-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4cfc5"
 },
 "lowglass-smoke-hero": {
  "files": {
   "450": "lowglass-smoke-hero-450.avif",
   "900": "lowglass-smoke-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c8c5be"
 },
 "lowglass-smoke-tq": {
  "files": {
   "450": "lowglass-smoke-tq-450.avif",
   "900": "lowglass-smoke-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c7c4bd"
 },
 "lunchbox-oak-hero": {
  "files": {
   "450": "lunchbox-oak-hero-450.avif",
   "900": "lunchbox-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ccbeaf"
 },
 "lunchbox-sage-hero": {
  "files": {
   "450": "lunchbox-sage-hero-450.avif",
   "900": "lunchbox-sage-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c5c0b3"
 },
 "matcha-ink-hero": {
  "files": {
   "450": "matcha-ink-hero-450.avif",
   "900": "matcha-ink-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bbb7af"
 },
 "matcha-ink-tq": {
  "files": {
   "450": "matcha-ink-tq-450.avif",
   "900": "matcha-ink-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b2ada6"
 },
 "matcha-moss-hero": {
  "files": {
   "450": "matcha-moss-hero-450.avif",
   "900": "matcha-moss-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c3bfb2"
 },
 "mug-clay-hero": {
  "files": {
   "450": "mug-clay-hero-450.avif",
   "900": "mug-clay-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c8b9ae"
 },
 "mug-oat-hero": {
  "files": {
   "450": "mug-oat-hero-450.avif",
   "900": "mug-oat-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4ccc1"
 },
 "mug-oat-tq": {
  "files": {
   "450": "mug-oat-tq-450.avif",
   "900": "mug-oat-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3cabe"
 },
 "notebook-rust-hero": {
  "files": {
   "450": "notebook-rust-hero-450.avif",
   "900": "notebook-rust-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3c4b8"
 },
 "notebook-rust-detail": {
  "files": {
   "450": "notebook-rust-detail-450.avif",
   "900": "notebook-rust-detail-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c7afa0"
 },
 "notebook-sage-hero": {
  "files": {
   "450": "notebook-sage-hero-450.avif",
   "900": "notebook-sage-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ceccc1"
 },
 "notebook-sage-tq": {
  "files": {
   "450": "notebook-sage-tq-450.avif",
   "900": "notebook-sage-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8d5cb"
 },
 "passport-navy-hero": {
  "files": {
   "450": "passport-navy-hero-450.avif",
   "900": "passport-navy-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c1bebc"
 },
 "passport-rust-hero": {
  "files": {
   "450": "passport-rust-hero-450.avif",
   "900": "passport-rust-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2c2b6"
 },
 "pen-ink-hero": {
  "files": {
   "450": "pen-ink-hero-450.avif",
   "900": "pen-ink-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4cfc8"
 },
 "pen-rust-hero": {
  "files": {
   "450": "pen-rust-hero-450.avif",
   "900": "pen-rust-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbd1c8"
 },
 "pencilcup-terracotta-hero": {
  "files": {
   "450": "pencilcup-terracotta-hero-450.avif",
   "900": "pencilcup-terracotta-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d1c2b8"
 },
 "pencilcup-walnut-hero": {
  "files": {
   "450": "pencilcup-walnut-hero-450.avif",
   "900": "pencilcup-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c8bfb5"
 },
 "pencils-ink-hero": {
  "files": {
   "450": "pencils-ink-hero-450.avif",
   "900": "pencils-ink-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4cfc8"
 },
 "pencils-natural-hero": {
  "files": {
   "450": "pencils-natural-hero-450.avif",
   "900": "pencils-natural-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1d8cc"
 },
 "pitcher-chalk-hero": {
  "files": {
   "450": "pitcher-chalk-hero-450.avif",
   "900": "pitcher-chalk-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d9d2c8"
 },
 "pitcher-chalk-tq": {
  "files": {
   "450": "pitcher-chalk-tq-450.avif",
   "900": "pitcher-chalk-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d9d2c8"
 },
 "pitcher-ochre-hero": {
  "files": {
   "450": "pitcher-ochre-hero-450.avif",
   "900": "pitcher-ochre-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cabca8"
 },
 "planter-chalk-hero": {
  "files": {
   "450": "planter-chalk-hero-450.avif",
   "900": "planter-chalk-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ccc4b7"
 },
 "planter-chalk-tq": {
  "files": {
   "450": "planter-chalk-tq-450.avif",
   "900": "planter-chalk-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cdc5ba"
 },
 "planter-terracotta-hero": {
  "files": {
   "450": "planter-terracotta-hero-450.avif",
   "900": "planter-terracotta-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c0ad9f"
 },
 "plate-chalk-hero": {
  "files": {
   "450": "plate-chalk-hero-450.avif",
   "900": "plate-chalk-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad3c9"
 },
 "plate-chalk-tq": {
  "files": {
   "450": "plate-chalk-tq-450.avif",
   "900": "plate-chalk-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad2c7"
 },
 "plate-moss-hero": {
  "files": {
   "450": "plate-moss-hero-450.avif",
   "900": "plate-moss-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c6c1b6"
 },
 "pouch-ecru-hero": {
  "files": {
   "450": "pouch-ecru-hero-450.avif",
   "900": "pouch-ecru-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4cec2"
 },
 "pouch-olive-hero": {
  "files": {
   "450": "pouch-olive-hero-450.avif",
   "900": "pouch-olive-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c4bfb4"
 },
 "pouch-olive-tq": {
  "files": {
   "450": "pouch-olive-tq-450.avif",
   "900": "pouch-olive-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c5c0b5"
 },
 "radio-petrol-hero": {
  "files": {
   "450": "radio-petrol-hero-450.avif",
   "900": "radio-petrol-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bebbb1"
 },
 "radio-walnut-hero": {
  "files": {
   "450": "radio-walnut-hero-450.avif",
   "900": "radio-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c0b7ab"
 },
 "ruler-brass-hero": {
  "files": {
   "450": "ruler-brass-hero-450.avif",
   "900": "ruler-brass-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ded6cb"
 },
 "ruler-oak-hero": {
  "files": {
   "450": "ruler-oak-hero-450.avif",
   "900": "ruler-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dcd6cc"
 },
 "scarf-camel-hero": {
  "files": {
   "450": "scarf-camel-hero-450.avif",
   "900": "scarf-camel-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d7cec1"
 },
 "scarf-camel-detail": {
  "files": {
   "450": "scarf-camel-detail-450.avif",
   "900": "scarf-camel-detail-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bca891"
 },
 "scarf-fog-hero": {
  "files": {
   "450": "scarf-fog-hero-450.avif",
   "900": "scarf-fog-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5d2cb"
 },
 "scarf-fog-tq": {
  "files": {
   "450": "scarf-fog-tq-450.avif",
   "900": "scarf-fog-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4d1ca"
 },
 "scent-amber-hero": {
  "files": {
   "450": "scent-amber-hero-450.avif",
   "900": "scent-amber-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cec2b5"
 },
 "scent-smoke-hero": {
  "files": {
   "450": "scent-smoke-hero-450.avif",
   "900": "scent-smoke-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c7c3bb"
 },
 "seal-oak-hero": {
  "files": {
   "450": "seal-oak-hero-450.avif",
   "900": "seal-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e2dad0"
 },
 "seal-walnut-hero": {
  "files": {
   "450": "seal-walnut-hero-450.avif",
   "900": "seal-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e0d8cf"
 },
 "sketchbook-charcoal-hero": {
  "files": {
   "450": "sketchbook-charcoal-hero-450.avif",
   "900": "sketchbook-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c2beb6"
 },
 "sketchbook-flax-hero": {
  "files": {
   "450": "sketchbook-flax-hero-450.avif",
   "900": "sketchbook-flax-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ded7ca"
 },
 "sleeve-camel-hero": {
  "files": {
   "450": "sleeve-camel-hero-450.avif",
   "900": "sleeve-camel-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4c9bc"
 },
 "sleeve-charcoal-hero": {
  "files": {
   "450": "sleeve-charcoal-hero-450.avif",
   "900": "sleeve-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c9c2ba"
 },
 "soap-clay-hero": {
  "files": {
   "450": "soap-clay-hero-450.avif",
   "900": "soap-clay-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad2c8"
 },
 "soap-clay-tq": {
  "files": {
   "450": "soap-clay-tq-450.avif",
   "900": "soap-clay-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad3c9"
 },
 "soap-oat-hero": {
  "files": {
   "450": "soap-oat-hero-450.avif",
   "900": "soap-oat-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ded8ce"
 },
 "speaker-graphite-hero": {
  "files": {
   "450": "speaker-graphite-hero-450.avif",
   "900": "speaker-graphite-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#a9a5a0"
 },
 "speaker-stone-hero": {
  "files": {
   "450": "speaker-stone-hero-450.avif",
   "900": "speaker-stone-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c8c2b9"
 },
 "speaker-stone-tq": {
  "files": {
   "450": "speaker-stone-tq-450.avif",
   "900": "speaker-stone-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cdc7bc"
 },
 "stool-oak-hero": {
  "files": {
   "450": "stool-oak-hero-450.avif",
   "900": "stool-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad0c3"
 },
 "stool-oak-detail": {
  "files": {
   "450": "stool-oak-detail-450.avif",
   "900": "stool-oak-detail-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d6bda3"
 },
 "stool-walnut-hero": {
  "files": {
   "450": "stool-walnut-hero-450.avif",
   "900": "stool-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cfc6bd"
 },
 "stool-walnut-tq": {
  "files": {
   "450": "stool-walnut-tq-450.avif",
   "900": "stool-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cec6bc"
 },
 "tag-ink-hero": {
  "files": {
   "450": "tag-ink-hero-450.avif",
   "900": "tag-ink-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cec9c2"
 },
 "tag-tan-hero": {
  "files": {
   "450": "tag-tan-hero-450.avif",
   "900": "tag-tan-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbcfc2"
 },
 "tape-charcoal-hero": {
  "files": {
   "450": "tape-charcoal-hero-450.avif",
   "900": "tape-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bdb8af"
 },
 "tape-sand-hero": {
  "files": {
   "450": "tape-sand-hero-450.avif",
   "900": "tape-sand-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5ccc0"
 },
 "teapot-ink-hero": {
  "files": {
   "450": "teapot-ink-hero-450.avif",
   "900": "teapot-ink-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c2bfb9"
 },
 "teapot-ink-tq": {
  "files": {
   "450": "teapot-ink-tq-450.avif",
   "900": "teapot-ink-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bdbab4"
 },
 "teapot-oat-hero": {
  "files": {
   "450": "teapot-oat-hero-450.avif",
   "900": "teapot-oat-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d9d2c9"
 },
 "teapot-oat-detail": {
  "files": {
   "450": "teapot-oat-detail-450.avif",
   "900": "teapot-oat-detail-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c1b6a6"
 },
 "tin-plum-hero": {
  "files": {
   "450": "tin-plum-hero-450.avif",
   "900": "tin-plum-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c6bdb8"
 },
 "tin-sage-hero": {
  "files": {
   "450": "tin-sage-hero-450.avif",
   "900": "tin-sage-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cbc8bd"
 },
 "tin-sage-tq": {
  "files": {
   "450": "tin-sage-tq-450.avif",
   "900": "tin-sage-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cbc8bd"
 },
 "tote-natural-hero": {
  "files": {
   "450": "tote-natural-hero-450.avif",
   "900": "tote-natural-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4ccc1"
 },
 "tote-natural-detail": {
  "files": {
   "450": "tote-natural-detail-450.avif",
   "900": "tote-natural-detail-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c5b8a8"
 },
 "tote-navy-hero": {
  "files": {
   "450": "tote-navy-hero-450.avif",
   "900": "tote-navy-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b4b2ae"
 },
 "tote-navy-tq": {
  "files": {
   "450": "tote-navy-tq-450.avif",
   "900": "tote-navy-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bab7b3"
 },
 "tumbler-amber-hero": {
  "files": {
   "450": "tumbler-amber-hero-450.avif",
   "900": "tumbler-amber-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5c6b4"
 },
 "tumbler-smoke-hero": {
  "files": {
   "450": "tumbler-smoke-hero-450.avif",
   "900": "tumbler-smoke-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cbc9c2"
 },
 "tumbler-smoke-tq": {
  "files": {
   "450": "tumbler-smoke-tq-450.avif",
   "900": "tumbler-smoke-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c9c7c0"
 },
 "turntable-charcoal-hero": {
  "files": {
   "450": "turntable-charcoal-hero-450.avif",
   "900": "turntable-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c5c0b9"
 },
 "turntable-oak-hero": {
  "files": {
   "450": "turntable-oak-hero-450.avif",
   "900": "turntable-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3c9bd"
 },
 "umbrella-navy-hero": {
  "files": {
   "450": "umbrella-navy-hero-450.avif",
   "900": "umbrella-navy-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3cec7"
 },
 "umbrella-rust-hero": {
  "files": {
   "450": "umbrella-rust-hero-450.avif",
   "900": "umbrella-rust-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8cfc5"
 },
 "vase-celadon-hero": {
  "files": {
   "450": "vase-celadon-hero-450.avif",
   "900": "vase-celadon-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cfcec5"
 },
 "vase-celadon-detail": {
  "files": {
   "450": "vase-celadon-detail-450.avif",
   "900": "vase-celadon-detail-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#aaafa5"
 },
 "vase-clay-hero": {
  "files": {
   "450": "vase-clay-hero-450.avif",
   "900": "vase-clay-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2c3b9"
 },
 "vase-clay-tq": {
  "files": {
   "450": "vase-clay-tq-450.avif",
   "900": "vase-clay-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d0c0b6"
 },
 "wallet-forest-hero": {
  "files": {
   "450": "wallet-forest-hero-450.avif",
   "900": "wallet-forest-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bebdb4"
 },
 "wallet-forest-tq": {
  "files": {
   "450": "wallet-forest-tq-450.avif",
   "900": "wallet-forest-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cfccc4"
 },
 "wallet-tan-hero": {
  "files": {
   "450": "wallet-tan-hero-450.avif",
   "900": "wallet-tan-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3c4b7"
 },
 "wallet-tan-detail": {
  "files": {
   "450": "wallet-tan-detail-450.avif",
   "900": "wallet-tan-detail-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#a98871"
 },
 "watch-cream-hero": {
  "files": {
   "450": "watch-cream-hero-450.avif",
   "900": "watch-cream-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd7cd"
 },
 "watch-cream-detail": {
  "files": {
   "450": "watch-cream-detail-450.avif",
   "900": "watch-cream-detail-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c2b6aa"
 },
 "watch-petrol-hero": {
  "files": {
   "450": "watch-petrol-hero-450.avif",
   "900": "watch-petrol-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d7d3ca"
 },
 "watch-petrol-tq": {
  "files": {
   "450": "watch-petrol-tq-450.avif",
   "900": "watch-petrol-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5d1c9"
 },
 "waterbottle-petrol-hero": {
  "files": {
   "450": "waterbottle-petrol-hero-450.avif",
   "900": "waterbottle-petrol-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c2c3bd"
 },
 "waterbottle-sand-hero": {
  "files": {
   "450": "waterbottle-sand-hero-450.avif",
   "900": "waterbottle-sand-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d9d2c7"
 },
 "weight-brass-hero": {
  "files": {
   "450": "weight-brass-hero-450.avif",
   "900": "weight-brass-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1dacf"
 },
 "weight-stone-hero": {
  "files": {
   "450": "weight-stone-hero-450.avif",
   "900": "weight-stone-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e3ddd3"
 }
};
