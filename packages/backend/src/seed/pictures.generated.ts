import type { SeedPicture } from './types.ts';

// Made by scripts/pictures.ts from art/products/index.json.
export const pictures: Readonly<Record<string, SeedPicture>> = {
 "alarm-cream-hero": {
  "files": {
   "450": "alarm-cream-hero-450.avif",
   "900": "alarm-cream-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d0c8bc"
 },
 "alarm-cream-tq": {
  "files": {
   "450": "alarm-cream-tq-450.avif",
   "900": "alarm-cream-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4cbbd"
 },
 "alarm-rust-hero": {
  "files": {
   "450": "alarm-rust-hero-450.avif",
   "900": "alarm-rust-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cec4b8"
 },
 "alarm-rust-tq": {
  "files": {
   "450": "alarm-rust-tq-450.avif",
   "900": "alarm-rust-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d0c5b8"
 },
 "apron-charcoal-hero": {
  "files": {
   "450": "apron-charcoal-hero-450.avif",
   "900": "apron-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c9c4bc"
 },
 "apron-charcoal-tq": {
  "files": {
   "450": "apron-charcoal-tq-450.avif",
   "900": "apron-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c6c1b9"
 },
 "apron-flax-hero": {
  "files": {
   "450": "apron-flax-hero-450.avif",
   "900": "apron-flax-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd6c9"
 },
 "apron-flax-tq": {
  "files": {
   "450": "apron-flax-tq-450.avif",
   "900": "apron-flax-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd6c8"
 },
 "backpack-forest-hero": {
  "files": {
   "450": "backpack-forest-hero-450.avif",
   "900": "backpack-forest-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#9c9a8f"
 },
 "backpack-forest-tq": {
  "files": {
   "450": "backpack-forest-tq-450.avif",
   "900": "backpack-forest-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#a09d92"
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
 "backpack-tan-tq": {
  "files": {
   "450": "backpack-tan-tq-450.avif",
   "900": "backpack-tan-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b2a291"
 },
 "bandana-navy-hero": {
  "files": {
   "450": "bandana-navy-hero-450.avif",
   "900": "bandana-navy-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cdcbc6"
 },
 "bandana-navy-tq": {
  "files": {
   "450": "bandana-navy-tq-450.avif",
   "900": "bandana-navy-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cbc8c4"
 },
 "bandana-rust-hero": {
  "files": {
   "450": "bandana-rust-hero-450.avif",
   "900": "bandana-rust-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8cabf"
 },
 "bandana-rust-tq": {
  "files": {
   "450": "bandana-rust-tq-450.avif",
   "900": "bandana-rust-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d7c8bd"
 },
 "basket-charcoal-hero": {
  "files": {
   "450": "basket-charcoal-hero-450.avif",
   "900": "basket-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#95908a"
 },
 "basket-charcoal-tq": {
  "files": {
   "450": "basket-charcoal-tq-450.avif",
   "900": "basket-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#918d86"
 },
 "basket-natural-hero": {
  "files": {
   "450": "basket-natural-hero-450.avif",
   "900": "basket-natural-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c8beb0"
 },
 "basket-natural-tq": {
  "files": {
   "450": "basket-natural-tq-450.avif",
   "900": "basket-natural-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c7bdae"
 },
 "bathmat-oat-hero": {
  "files": {
   "450": "bathmat-oat-hero-450.avif",
   "900": "bathmat-oat-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dcd5ca"
 },
 "bathmat-oat-tq": {
  "files": {
   "450": "bathmat-oat-tq-450.avif",
   "900": "bathmat-oat-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e0d9ce"
 },
 "bathmat-slate-hero": {
  "files": {
   "450": "bathmat-slate-hero-450.avif",
   "900": "bathmat-slate-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cac6c1"
 },
 "bathmat-slate-tq": {
  "files": {
   "450": "bathmat-slate-tq-450.avif",
   "900": "bathmat-slate-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ccc9c4"
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
 "beanie-rust-tq": {
  "files": {
   "450": "beanie-rust-tq-450.avif",
   "900": "beanie-rust-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#baa597"
 },
 "bell-brass-hero": {
  "files": {
   "450": "bell-brass-hero-450.avif",
   "900": "bell-brass-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5cdc1"
 },
 "bell-brass-tq": {
  "files": {
   "450": "bell-brass-tq-450.avif",
   "900": "bell-brass-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5ccbf"
 },
 "bell-charcoal-hero": {
  "files": {
   "450": "bell-charcoal-hero-450.avif",
   "900": "bell-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cec8c0"
 },
 "bell-charcoal-tq": {
  "files": {
   "450": "bell-charcoal-tq-450.avif",
   "900": "bell-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cdc7be"
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
 "belt-espresso-tq": {
  "files": {
   "450": "belt-espresso-tq-450.avif",
   "900": "belt-espresso-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#a59e96"
 },
 "bench-oak-hero": {
  "files": {
   "450": "bench-oak-hero-450.avif",
   "900": "bench-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dcd3c9"
 },
 "bench-oak-tq": {
  "files": {
   "450": "bench-oak-tq-450.avif",
   "900": "bench-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbd0c4"
 },
 "bench-walnut-hero": {
  "files": {
   "450": "bench-walnut-hero-450.avif",
   "900": "bench-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3ccc4"
 },
 "bench-walnut-tq": {
  "files": {
   "450": "bench-walnut-tq-450.avif",
   "900": "bench-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cec6bd"
 },
 "bin-graphite-hero": {
  "files": {
   "450": "bin-graphite-hero-450.avif",
   "900": "bin-graphite-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#a5a09a"
 },
 "bin-graphite-tq": {
  "files": {
   "450": "bin-graphite-tq-450.avif",
   "900": "bin-graphite-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#a5a09b"
 },
 "bin-sand-hero": {
  "files": {
   "450": "bin-sand-hero-450.avif",
   "900": "bin-sand-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cfc4b4"
 },
 "bin-sand-tq": {
  "files": {
   "450": "bin-sand-tq-450.avif",
   "900": "bin-sand-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cfc4b4"
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
 "board-walnut-tq": {
  "files": {
   "450": "board-walnut-tq-450.avif",
   "900": "board-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad3ca"
 },
 "bookend-charcoal-hero": {
  "files": {
   "450": "bookend-charcoal-hero-450.avif",
   "900": "bookend-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b8b3ab"
 },
 "bookend-charcoal-tq": {
  "files": {
   "450": "bookend-charcoal-tq-450.avif",
   "900": "bookend-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b8b3ac"
 },
 "bookend-stone-hero": {
  "files": {
   "450": "bookend-stone-hero-450.avif",
   "900": "bookend-stone-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c9c3b9"
 },
 "bookend-stone-tq": {
  "files": {
   "450": "bookend-stone-tq-450.avif",
   "900": "bookend-stone-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cbc6bc"
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
 "bottle-amber-tq": {
  "files": {
   "450": "bottle-amber-tq-450.avif",
   "900": "bottle-amber-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cbc0b7"
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
 "bowl-sand-tq": {
  "files": {
   "450": "bowl-sand-tq-450.avif",
   "900": "bowl-sand-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5cdc0"
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
 "box-ink-tq": {
  "files": {
   "450": "box-ink-tq-450.avif",
   "900": "box-ink-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b0aeab"
 },
 "brush-oak-hero": {
  "files": {
   "450": "brush-oak-hero-450.avif",
   "900": "brush-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ded7cd"
 },
 "brush-oak-tq": {
  "files": {
   "450": "brush-oak-tq-450.avif",
   "900": "brush-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dfd9cf"
 },
 "brush-walnut-hero": {
  "files": {
   "450": "brush-walnut-hero-450.avif",
   "900": "brush-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad4cb"
 },
 "brush-walnut-tq": {
  "files": {
   "450": "brush-walnut-tq-450.avif",
   "900": "brush-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd6ce"
 },
 "brushholder-chalk-hero": {
  "files": {
   "450": "brushholder-chalk-hero-450.avif",
   "900": "brushholder-chalk-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbd6cd"
 },
 "brushholder-chalk-tq": {
  "files": {
   "450": "brushholder-chalk-tq-450.avif",
   "900": "brushholder-chalk-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd7ce"
 },
 "brushholder-charcoal-hero": {
  "files": {
   "450": "brushholder-charcoal-hero-450.avif",
   "900": "brushholder-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ccc7bf"
 },
 "brushholder-charcoal-tq": {
  "files": {
   "450": "brushholder-charcoal-tq-450.avif",
   "900": "brushholder-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cdc7bf"
 },
 "budvase-celadon-hero": {
  "files": {
   "450": "budvase-celadon-hero-450.avif",
   "900": "budvase-celadon-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d1d0c7"
 },
 "budvase-celadon-tq": {
  "files": {
   "450": "budvase-celadon-tq-450.avif",
   "900": "budvase-celadon-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3d3c9"
 },
 "budvase-plum-hero": {
  "files": {
   "450": "budvase-plum-hero-450.avif",
   "900": "budvase-plum-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c4bab6"
 },
 "budvase-plum-tq": {
  "files": {
   "450": "budvase-plum-tq-450.avif",
   "900": "budvase-plum-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c5bcb8"
 },
 "butterdish-bone-hero": {
  "files": {
   "450": "butterdish-bone-hero-450.avif",
   "900": "butterdish-bone-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd8ce"
 },
 "butterdish-bone-tq": {
  "files": {
   "450": "butterdish-bone-tq-450.avif",
   "900": "butterdish-bone-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1dbd1"
 },
 "butterdish-sage-hero": {
  "files": {
   "450": "butterdish-sage-hero-450.avif",
   "900": "butterdish-sage-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3d0c5"
 },
 "butterdish-sage-tq": {
  "files": {
   "450": "butterdish-sage-tq-450.avif",
   "900": "butterdish-sage-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4d1c5"
 },
 "cable-oat-hero": {
  "files": {
   "450": "cable-oat-hero-450.avif",
   "900": "cable-oat-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ded8cf"
 },
 "cable-oat-tq": {
  "files": {
   "450": "cable-oat-tq-450.avif",
   "900": "cable-oat-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbd4ca"
 },
 "cable-rust-hero": {
  "files": {
   "450": "cable-rust-hero-450.avif",
   "900": "cable-rust-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbd2ca"
 },
 "cable-rust-tq": {
  "files": {
   "450": "cable-rust-tq-450.avif",
   "900": "cable-rust-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5cac0"
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
 "caddy-oak-tq": {
  "files": {
   "450": "caddy-oak-tq-450.avif",
   "900": "caddy-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5c7b7"
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
 "cakestand-celadon-hero": {
  "files": {
   "450": "cakestand-celadon-hero-450.avif",
   "900": "cakestand-celadon-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3d2c8"
 },
 "cakestand-celadon-tq": {
  "files": {
   "450": "cakestand-celadon-tq-450.avif",
   "900": "cakestand-celadon-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d1d2c7"
 },
 "cakestand-chalk-hero": {
  "files": {
   "450": "cakestand-chalk-hero-450.avif",
   "900": "cakestand-chalk-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dcd6ce"
 },
 "cakestand-chalk-tq": {
  "files": {
   "450": "cakestand-chalk-tq-450.avif",
   "900": "cakestand-chalk-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ded8cf"
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
 "calendar-oak-tq": {
  "files": {
   "450": "calendar-oak-tq-450.avif",
   "900": "calendar-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d6cbbb"
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
 "calendar-walnut-tq": {
  "files": {
   "450": "calendar-walnut-tq-450.avif",
   "900": "calendar-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d0c6b8"
 },
 "camera-charcoal-hero": {
  "files": {
   "450": "camera-charcoal-hero-450.avif",
   "900": "camera-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b8b3ac"
 },
 "camera-charcoal-tq": {
  "files": {
   "450": "camera-charcoal-tq-450.avif",
   "900": "camera-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b9b4ad"
 },
 "camera-tan-hero": {
  "files": {
   "450": "camera-tan-hero-450.avif",
   "900": "camera-tan-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bfb7ad"
 },
 "camera-tan-tq": {
  "files": {
   "450": "camera-tan-tq-450.avif",
   "900": "camera-tan-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c0b8ad"
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
 "candle-stone-tq": {
  "files": {
   "450": "candle-stone-tq-450.avif",
   "900": "candle-stone-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4cdc1"
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
 "candlestick-charcoal-tq": {
  "files": {
   "450": "candlestick-charcoal-tq-450.avif",
   "900": "candlestick-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8d3cb"
 },
 "cap-navy-hero": {
  "files": {
   "450": "cap-navy-hero-450.avif",
   "900": "cap-navy-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b4b3b3"
 },
 "cap-navy-tq": {
  "files": {
   "450": "cap-navy-tq-450.avif",
   "900": "cap-navy-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b1b0b1"
 },
 "cap-sand-hero": {
  "files": {
   "450": "cap-sand-hero-450.avif",
   "900": "cap-sand-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5cdc0"
 },
 "cap-sand-tq": {
  "files": {
   "450": "cap-sand-tq-450.avif",
   "900": "cap-sand-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d7cdc0"
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
 "carafe-amber-tq": {
  "files": {
   "450": "carafe-amber-tq-450.avif",
   "900": "carafe-amber-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3c3b5"
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
 "cardholder-navy-tq": {
  "files": {
   "450": "cardholder-navy-tq-450.avif",
   "900": "cardholder-navy-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2cec8"
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
 "cardholder-tan-tq": {
  "files": {
   "450": "cardholder-tan-tq-450.avif",
   "900": "cardholder-tan-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbd1c6"
 },
 "cellar-stone-hero": {
  "files": {
   "450": "cellar-stone-hero-450.avif",
   "900": "cellar-stone-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d0c7bb"
 },
 "cellar-stone-tq": {
  "files": {
   "450": "cellar-stone-tq-450.avif",
   "900": "cellar-stone-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c9beaf"
 },
 "cellar-walnut-hero": {
  "files": {
   "450": "cellar-walnut-hero-450.avif",
   "900": "cellar-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bcb2a8"
 },
 "cellar-walnut-tq": {
  "files": {
   "450": "cellar-walnut-tq-450.avif",
   "900": "cellar-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#aea297"
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
 "charger-graphite-tq": {
  "files": {
   "450": "charger-graphite-tq-450.avif",
   "900": "charger-graphite-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4cfc7"
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
 "chopsticks-natural-hero": {
  "files": {
   "450": "chopsticks-natural-hero-450.avif",
   "900": "chopsticks-natural-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e3ddd3"
 },
 "chopsticks-natural-tq": {
  "files": {
   "450": "chopsticks-natural-tq-450.avif",
   "900": "chopsticks-natural-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e3ddd4"
 },
 "chopsticks-walnut-hero": {
  "files": {
   "450": "chopsticks-walnut-hero-450.avif",
   "900": "chopsticks-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd7cf"
 },
 "chopsticks-walnut-tq": {
  "files": {
   "450": "chopsticks-walnut-tq-450.avif",
   "900": "chopsticks-walnut-tq-900.avif"
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
 "clip-brass-tq": {
  "files": {
   "450": "clip-brass-tq-450.avif",
   "900": "clip-brass-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1dacf"
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
 "clip-graphite-tq": {
  "files": {
   "450": "clip-graphite-tq-450.avif",
   "900": "clip-graphite-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ded9d0"
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
 "clock-walnut-tq": {
  "files": {
   "450": "clock-walnut-tq-450.avif",
   "900": "clock-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c3b8ad"
 },
 "comb-amber-hero": {
  "files": {
   "450": "comb-amber-hero-450.avif",
   "900": "comb-amber-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d9d2c9"
 },
 "comb-amber-tq": {
  "files": {
   "450": "comb-amber-tq-450.avif",
   "900": "comb-amber-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd6cd"
 },
 "comb-ink-hero": {
  "files": {
   "450": "comb-ink-hero-450.avif",
   "900": "comb-ink-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad2c9"
 },
 "comb-ink-tq": {
  "files": {
   "450": "comb-ink-tq-450.avif",
   "900": "comb-ink-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dcd5cd"
 },
 "creamer-bone-hero": {
  "files": {
   "450": "creamer-bone-hero-450.avif",
   "900": "creamer-bone-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbd5cb"
 },
 "creamer-bone-tq": {
  "files": {
   "450": "creamer-bone-tq-450.avif",
   "900": "creamer-bone-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8d1c6"
 },
 "creamer-petrol-hero": {
  "files": {
   "450": "creamer-petrol-hero-450.avif",
   "900": "creamer-petrol-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b9bcb7"
 },
 "creamer-petrol-tq": {
  "files": {
   "450": "creamer-petrol-tq-450.avif",
   "900": "creamer-petrol-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#a2a9a5"
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
 "crossbody-camel-tq": {
  "files": {
   "450": "crossbody-camel-tq-450.avif",
   "900": "crossbody-camel-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cdc0b2"
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
 "crossbody-plum-tq": {
  "files": {
   "450": "crossbody-plum-tq-450.avif",
   "900": "crossbody-plum-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bab0ac"
 },
 "cuff-brass-hero": {
  "files": {
   "450": "cuff-brass-hero-450.avif",
   "900": "cuff-brass-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3cabb"
 },
 "cuff-brass-tq": {
  "files": {
   "450": "cuff-brass-tq-450.avif",
   "900": "cuff-brass-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2c8bb"
 },
 "cuff-charcoal-hero": {
  "files": {
   "450": "cuff-charcoal-hero-450.avif",
   "900": "cuff-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c5c0b8"
 },
 "cuff-charcoal-tq": {
  "files": {
   "450": "cuff-charcoal-tq-450.avif",
   "900": "cuff-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c6c1b9"
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
 "cup-chalk-tq": {
  "files": {
   "450": "cup-chalk-tq-450.avif",
   "900": "cup-chalk-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad4cb"
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
 "deskpad-forest-tq": {
  "files": {
   "450": "deskpad-forest-tq-450.avif",
   "900": "deskpad-forest-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d0cdc4"
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
 "deskpad-tan-tq": {
  "files": {
   "450": "deskpad-tan-tq-450.avif",
   "900": "deskpad-tan-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d9cfc4"
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
 "diffuser-clay-tq": {
  "files": {
   "450": "diffuser-clay-tq-450.avif",
   "900": "diffuser-clay-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d9cfc6"
 },
 "dish-brass-hero": {
  "files": {
   "450": "dish-brass-hero-450.avif",
   "900": "dish-brass-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4c8b7"
 },
 "dish-brass-tq": {
  "files": {
   "450": "dish-brass-tq-450.avif",
   "900": "dish-brass-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2c4af"
 },
 "dish-stone-hero": {
  "files": {
   "450": "dish-stone-hero-450.avif",
   "900": "dish-stone-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d7d1c8"
 },
 "dish-stone-tq": {
  "files": {
   "450": "dish-stone-tq-450.avif",
   "900": "dish-stone-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4cec4"
 },
 "doorstop-charcoal-hero": {
  "files": {
   "450": "doorstop-charcoal-hero-450.avif",
   "900": "doorstop-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c3beb6"
 },
 "doorstop-charcoal-tq": {
  "files": {
   "450": "doorstop-charcoal-tq-450.avif",
   "900": "doorstop-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c2bdb5"
 },
 "doorstop-oak-hero": {
  "files": {
   "450": "doorstop-oak-hero-450.avif",
   "900": "doorstop-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5cbbe"
 },
 "doorstop-oak-tq": {
  "files": {
   "450": "doorstop-oak-tq-450.avif",
   "900": "doorstop-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d6cbbd"
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
 "duffel-camel-tq": {
  "files": {
   "450": "duffel-camel-tq-450.avif",
   "900": "duffel-camel-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c4b6a8"
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
 "duffel-ink-tq": {
  "files": {
   "450": "duffel-ink-tq-450.avif",
   "900": "duffel-ink-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b2aca6"
 },
 "earbuds-chalk-hero": {
  "files": {
   "450": "earbuds-chalk-hero-450.avif",
   "900": "earbuds-chalk-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd7cf"
 },
 "earbuds-chalk-tq": {
  "files": {
   "450": "earbuds-chalk-tq-450.avif",
   "900": "earbuds-chalk-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dfd9d1"
 },
 "earbuds-graphite-hero": {
  "files": {
   "450": "earbuds-graphite-hero-450.avif",
   "900": "earbuds-graphite-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c5c1bb"
 },
 "earbuds-graphite-tq": {
  "files": {
   "450": "earbuds-graphite-tq-450.avif",
   "900": "earbuds-graphite-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c6c2bb"
 },
 "eggcup-chalk-hero": {
  "files": {
   "450": "eggcup-chalk-hero-450.avif",
   "900": "eggcup-chalk-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad4cb"
 },
 "eggcup-chalk-tq": {
  "files": {
   "450": "eggcup-chalk-tq-450.avif",
   "900": "eggcup-chalk-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbd5cb"
 },
 "eggcup-ochre-hero": {
  "files": {
   "450": "eggcup-ochre-hero-450.avif",
   "900": "eggcup-ochre-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cebfab"
 },
 "eggcup-ochre-tq": {
  "files": {
   "450": "eggcup-ochre-tq-450.avif",
   "900": "eggcup-ochre-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cdbba4"
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
 "envelopes-rust-tq": {
  "files": {
   "450": "envelopes-rust-tq-450.avif",
   "900": "envelopes-rust-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8cbc0"
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
 "envelopes-sand-tq": {
  "files": {
   "450": "envelopes-sand-tq-450.avif",
   "900": "envelopes-sand-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1d9ce"
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
 "espresso-rust-tq": {
  "files": {
   "450": "espresso-rust-tq-450.avif",
   "900": "espresso-rust-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2c3b8"
 },
 "flask-cream-hero": {
  "files": {
   "450": "flask-cream-hero-450.avif",
   "900": "flask-cream-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ded7ce"
 },
 "flask-cream-tq": {
  "files": {
   "450": "flask-cream-tq-450.avif",
   "900": "flask-cream-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dcd6cc"
 },
 "flask-forest-hero": {
  "files": {
   "450": "flask-forest-hero-450.avif",
   "900": "flask-forest-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c7c5bc"
 },
 "flask-forest-tq": {
  "files": {
   "450": "flask-forest-tq-450.avif",
   "900": "flask-forest-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c5c2b9"
 },
 "flask-ink-hero": {
  "files": {
   "450": "flask-ink-hero-450.avif",
   "900": "flask-ink-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c6c2bc"
 },
 "flask-ink-tq": {
  "files": {
   "450": "flask-ink-tq-450.avif",
   "900": "flask-ink-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c4bfb9"
 },
 "floorlamp-bone-hero": {
  "files": {
   "450": "floorlamp-bone-hero-450.avif",
   "900": "floorlamp-bone-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e2dcd4"
 },
 "floorlamp-bone-tq": {
  "files": {
   "450": "floorlamp-bone-tq-450.avif",
   "900": "floorlamp-bone-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1dbd2"
 },
 "floorlamp-charcoal-hero": {
  "files": {
   "450": "floorlamp-charcoal-hero-450.avif",
   "900": "floorlamp-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbd6cf"
 },
 "floorlamp-charcoal-tq": {
  "files": {
   "450": "floorlamp-charcoal-tq-450.avif",
   "900": "floorlamp-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8d3cb"
 },
 "frame-oak-hero": {
  "files": {
   "450": "frame-oak-hero-450.avif",
   "900": "frame-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cec3b5"
 },
 "frame-oak-tq": {
  "files": {
   "450": "frame-oak-tq-450.avif",
   "900": "frame-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d6cbbd"
 },
 "frame-walnut-hero": {
  "files": {
   "450": "frame-walnut-hero-450.avif",
   "900": "frame-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c4baae"
 },
 "frame-walnut-tq": {
  "files": {
   "450": "frame-walnut-tq-450.avif",
   "900": "frame-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cdc3b7"
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
 "gaiwan-celadon-tq": {
  "files": {
   "450": "gaiwan-celadon-tq-450.avif",
   "900": "gaiwan-celadon-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#caccc1"
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
 "glassescase-ink-tq": {
  "files": {
   "450": "glassescase-ink-tq-450.avif",
   "900": "glassescase-ink-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c3c0ba"
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
 "glassescase-tan-tq": {
  "files": {
   "450": "glassescase-tan-tq-450.avif",
   "900": "glassescase-tan-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4c7bb"
 },
 "hanger-oak-hero": {
  "files": {
   "450": "hanger-oak-hero-450.avif",
   "900": "hanger-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dfd7cc"
 },
 "hanger-oak-tq": {
  "files": {
   "450": "hanger-oak-tq-450.avif",
   "900": "hanger-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e3dbd0"
 },
 "hanger-walnut-hero": {
  "files": {
   "450": "hanger-walnut-hero-450.avif",
   "900": "hanger-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8d1c8"
 },
 "hanger-walnut-tq": {
  "files": {
   "450": "hanger-walnut-tq-450.avif",
   "900": "hanger-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dcd5cc"
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
 "headphones-graphite-tq": {
  "files": {
   "450": "headphones-graphite-tq-450.avif",
   "900": "headphones-graphite-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bfbbb5"
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
 "hook-oak-hero": {
  "files": {
   "450": "hook-oak-hero-450.avif",
   "900": "hook-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dcd4c9"
 },
 "hook-oak-tq": {
  "files": {
   "450": "hook-oak-tq-450.avif",
   "900": "hook-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8ccbe"
 },
 "hook-walnut-hero": {
  "files": {
   "450": "hook-walnut-hero-450.avif",
   "900": "hook-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4cdc4"
 },
 "hook-walnut-tq": {
  "files": {
   "450": "hook-walnut-tq-450.avif",
   "900": "hook-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c8beb3"
 },
 "incense-charcoal-hero": {
  "files": {
   "450": "incense-charcoal-hero-450.avif",
   "900": "incense-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5d0c8"
 },
 "incense-charcoal-tq": {
  "files": {
   "450": "incense-charcoal-tq-450.avif",
   "900": "incense-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2cdc5"
 },
 "incense-clay-hero": {
  "files": {
   "450": "incense-clay-hero-450.avif",
   "900": "incense-clay-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dcd3ca"
 },
 "incense-clay-tq": {
  "files": {
   "450": "incense-clay-tq-450.avif",
   "900": "incense-clay-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd2c8"
 },
 "jar-amber-hero": {
  "files": {
   "450": "jar-amber-hero-450.avif",
   "900": "jar-amber-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c5baaf"
 },
 "jar-amber-tq": {
  "files": {
   "450": "jar-amber-tq-450.avif",
   "900": "jar-amber-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c5b9ae"
 },
 "jar-smoke-hero": {
  "files": {
   "450": "jar-smoke-hero-450.avif",
   "900": "jar-smoke-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c3bab0"
 },
 "jar-smoke-tq": {
  "files": {
   "450": "jar-smoke-tq-450.avif",
   "900": "jar-smoke-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c4b9ae"
 },
 "kettle-cream-hero": {
  "files": {
   "450": "kettle-cream-hero-450.avif",
   "900": "kettle-cream-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd6cb"
 },
 "kettle-cream-tq": {
  "files": {
   "450": "kettle-cream-tq-450.avif",
   "900": "kettle-cream-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ded6ca"
 },
 "kettle-graphite-hero": {
  "files": {
   "450": "kettle-graphite-hero-450.avif",
   "900": "kettle-graphite-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c4bfb8"
 },
 "kettle-graphite-tq": {
  "files": {
   "450": "kettle-graphite-tq-450.avif",
   "900": "kettle-graphite-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c0bbb4"
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
 "keyboard-slate-tq": {
  "files": {
   "450": "keyboard-slate-tq-450.avif",
   "900": "keyboard-slate-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbd6ce"
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
 "keyfob-forest-tq": {
  "files": {
   "450": "keyfob-forest-tq-450.avif",
   "900": "keyfob-forest-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbd7ce"
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
 "keyfob-tan-tq": {
  "files": {
   "450": "keyfob-tan-tq-450.avif",
   "900": "keyfob-tan-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e0d8ce"
 },
 "kyusu-charcoal-hero": {
  "files": {
   "450": "kyusu-charcoal-hero-450.avif",
   "900": "kyusu-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bebab3"
 },
 "kyusu-charcoal-tq": {
  "files": {
   "450": "kyusu-charcoal-tq-450.avif",
   "900": "kyusu-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#aaa69f"
 },
 "kyusu-terracotta-hero": {
  "files": {
   "450": "kyusu-terracotta-hero-450.avif",
   "900": "kyusu-terracotta-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2c1b7"
 },
 "kyusu-terracotta-tq": {
  "files": {
   "450": "kyusu-terracotta-tq-450.avif",
   "900": "kyusu-terracotta-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cbb3a6"
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
 "lamp-ochre-tq": {
  "files": {
   "450": "lamp-ochre-tq-450.avif",
   "900": "lamp-ochre-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8c9b6"
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
 "lantern-brass-hero": {
  "files": {
   "450": "lantern-brass-hero-450.avif",
   "900": "lantern-brass-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4ccbf"
 },
 "lantern-brass-tq": {
  "files": {
   "450": "lantern-brass-tq-450.avif",
   "900": "lantern-brass-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2c9bc"
 },
 "lantern-charcoal-hero": {
  "files": {
   "450": "lantern-charcoal-hero-450.avif",
   "900": "lantern-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cbc6be"
 },
 "lantern-charcoal-tq": {
  "files": {
   "450": "lantern-charcoal-tq-450.avif",
   "900": "lantern-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c7c2ba"
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
 "lettertray-oak-tq": {
  "files": {
   "450": "lettertray-oak-tq-450.avif",
   "900": "lettertray-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad1c5"
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
 "lettertray-walnut-tq": {
  "files": {
   "450": "lettertray-walnut-tq-450.avif",
   "900": "lettertray-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2cac0"
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
 "lowglass-natural-tq": {
  "files": {
   "450": "lowglass-natural-tq-450.avif",
   "900": "lowglass-natural-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3cec4"
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
 "lumbar-rust-hero": {
  "files": {
   "450": "lumbar-rust-hero-450.avif",
   "900": "lumbar-rust-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d7c9bf"
 },
 "lumbar-rust-tq": {
  "files": {
   "450": "lumbar-rust-tq-450.avif",
   "900": "lumbar-rust-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d7c9bf"
 },
 "lumbar-sage-hero": {
  "files": {
   "450": "lumbar-sage-hero-450.avif",
   "900": "lumbar-sage-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d6d3c9"
 },
 "lumbar-sage-tq": {
  "files": {
   "450": "lumbar-sage-tq-450.avif",
   "900": "lumbar-sage-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d7d4c9"
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
 "lunchbox-oak-tq": {
  "files": {
   "450": "lunchbox-oak-tq-450.avif",
   "900": "lunchbox-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d0c2b1"
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
 "lunchbox-sage-tq": {
  "files": {
   "450": "lunchbox-sage-tq-450.avif",
   "900": "lunchbox-sage-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c9c3b4"
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
 "matcha-moss-tq": {
  "files": {
   "450": "matcha-moss-tq-450.avif",
   "900": "matcha-moss-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bcb7a9"
 },
 "metronome-oak-hero": {
  "files": {
   "450": "metronome-oak-hero-450.avif",
   "900": "metronome-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3c8ba"
 },
 "metronome-oak-tq": {
  "files": {
   "450": "metronome-oak-tq-450.avif",
   "900": "metronome-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4c8b9"
 },
 "metronome-walnut-hero": {
  "files": {
   "450": "metronome-walnut-hero-450.avif",
   "900": "metronome-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c5bcb1"
 },
 "metronome-walnut-tq": {
  "files": {
   "450": "metronome-walnut-tq-450.avif",
   "900": "metronome-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c5bcb0"
 },
 "microphone-brass-hero": {
  "files": {
   "450": "microphone-brass-hero-450.avif",
   "900": "microphone-brass-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5cdc1"
 },
 "microphone-brass-tq": {
  "files": {
   "450": "microphone-brass-tq-450.avif",
   "900": "microphone-brass-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4cbbd"
 },
 "microphone-graphite-hero": {
  "files": {
   "450": "microphone-graphite-hero-450.avif",
   "900": "microphone-graphite-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cfcac2"
 },
 "microphone-graphite-tq": {
  "files": {
   "450": "microphone-graphite-tq-450.avif",
   "900": "microphone-graphite-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ccc7bf"
 },
 "mill-oak-hero": {
  "files": {
   "450": "mill-oak-hero-450.avif",
   "900": "mill-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d9cfc3"
 },
 "mill-oak-tq": {
  "files": {
   "450": "mill-oak-tq-450.avif",
   "900": "mill-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8cec1"
 },
 "mill-walnut-hero": {
  "files": {
   "450": "mill-walnut-hero-450.avif",
   "900": "mill-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cdc5bc"
 },
 "mill-walnut-tq": {
  "files": {
   "450": "mill-walnut-tq-450.avif",
   "900": "mill-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cac2b9"
 },
 "mortar-charcoal-hero": {
  "files": {
   "450": "mortar-charcoal-hero-450.avif",
   "900": "mortar-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#9f9b95"
 },
 "mortar-charcoal-tq": {
  "files": {
   "450": "mortar-charcoal-tq-450.avif",
   "900": "mortar-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#a09c95"
 },
 "mortar-stone-hero": {
  "files": {
   "450": "mortar-stone-hero-450.avif",
   "900": "mortar-stone-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c7c1b7"
 },
 "mortar-stone-tq": {
  "files": {
   "450": "mortar-stone-tq-450.avif",
   "900": "mortar-stone-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c9c2b8"
 },
 "mouse-chalk-hero": {
  "files": {
   "450": "mouse-chalk-hero-450.avif",
   "900": "mouse-chalk-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e0dbd2"
 },
 "mouse-chalk-tq": {
  "files": {
   "450": "mouse-chalk-tq-450.avif",
   "900": "mouse-chalk-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1dbd2"
 },
 "mouse-graphite-hero": {
  "files": {
   "450": "mouse-graphite-hero-450.avif",
   "900": "mouse-graphite-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bcb8b3"
 },
 "mouse-graphite-tq": {
  "files": {
   "450": "mouse-graphite-tq-450.avif",
   "900": "mouse-graphite-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b4b1ab"
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
 "mug-clay-tq": {
  "files": {
   "450": "mug-clay-tq-450.avif",
   "900": "mug-clay-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c5b4a7"
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
 "napkins-flax-hero": {
  "files": {
   "450": "napkins-flax-hero-450.avif",
   "900": "napkins-flax-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d9d2c5"
 },
 "napkins-flax-tq": {
  "files": {
   "450": "napkins-flax-tq-450.avif",
   "900": "napkins-flax-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad2c6"
 },
 "napkins-rust-hero": {
  "files": {
   "450": "napkins-rust-hero-450.avif",
   "900": "napkins-rust-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d0bfb4"
 },
 "napkins-rust-tq": {
  "files": {
   "450": "napkins-rust-tq-450.avif",
   "900": "napkins-rust-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d0beb2"
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
 "notebook-rust-tq": {
  "files": {
   "450": "notebook-rust-tq-450.avif",
   "900": "notebook-rust-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbcfc5"
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
 "pan-charcoal-hero": {
  "files": {
   "450": "pan-charcoal-hero-450.avif",
   "900": "pan-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c0bbb4"
 },
 "pan-charcoal-tq": {
  "files": {
   "450": "pan-charcoal-tq-450.avif",
   "900": "pan-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c9c5be"
 },
 "pan-graphite-hero": {
  "files": {
   "450": "pan-graphite-hero-450.avif",
   "900": "pan-graphite-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c3bfb8"
 },
 "pan-graphite-tq": {
  "files": {
   "450": "pan-graphite-tq-450.avif",
   "900": "pan-graphite-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ccc7c1"
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
 "passport-navy-tq": {
  "files": {
   "450": "passport-navy-tq-450.avif",
   "900": "passport-navy-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cecac6"
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
 "passport-rust-tq": {
  "files": {
   "450": "passport-rust-tq-450.avif",
   "900": "passport-rust-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d9ccc2"
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
 "pen-ink-tq": {
  "files": {
   "450": "pen-ink-tq-450.avif",
   "900": "pen-ink-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5d0c8"
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
 "pen-rust-tq": {
  "files": {
   "450": "pen-rust-tq-450.avif",
   "900": "pen-rust-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbd2c8"
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
 "pencilcup-terracotta-tq": {
  "files": {
   "450": "pencilcup-terracotta-tq-450.avif",
   "900": "pencilcup-terracotta-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2c4b9"
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
 "pencilcup-walnut-tq": {
  "files": {
   "450": "pencilcup-walnut-tq-450.avif",
   "900": "pencilcup-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cac1b7"
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
 "pencils-ink-tq": {
  "files": {
   "450": "pencils-ink-tq-450.avif",
   "900": "pencils-ink-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8d3cc"
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
 "pencils-natural-tq": {
  "files": {
   "450": "pencils-natural-tq-450.avif",
   "900": "pencils-natural-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e4dbcf"
 },
 "pendant-chalk-hero": {
  "files": {
   "450": "pendant-chalk-hero-450.avif",
   "900": "pendant-chalk-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1dbd2"
 },
 "pendant-chalk-tq": {
  "files": {
   "450": "pendant-chalk-tq-450.avif",
   "900": "pendant-chalk-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1dbd2"
 },
 "pendant-ochre-hero": {
  "files": {
   "450": "pendant-ochre-hero-450.avif",
   "900": "pendant-ochre-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d7c9b5"
 },
 "pendant-ochre-tq": {
  "files": {
   "450": "pendant-ochre-tq-450.avif",
   "900": "pendant-ochre-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d6c8b3"
 },
 "pendant-petrol-hero": {
  "files": {
   "450": "pendant-petrol-hero-450.avif",
   "900": "pendant-petrol-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bdbfba"
 },
 "pendant-petrol-tq": {
  "files": {
   "450": "pendant-petrol-tq-450.avif",
   "900": "pendant-petrol-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#babdb8"
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
 "pitcher-ochre-tq": {
  "files": {
   "450": "pitcher-ochre-tq-450.avif",
   "900": "pitcher-ochre-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cabca7"
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
 "planter-terracotta-tq": {
  "files": {
   "450": "planter-terracotta-tq-450.avif",
   "900": "planter-terracotta-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c1aea0"
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
 "plate-moss-tq": {
  "files": {
   "450": "plate-moss-tq-450.avif",
   "900": "plate-moss-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b9b5a9"
 },
 "platter-sand-hero": {
  "files": {
   "450": "platter-sand-hero-450.avif",
   "900": "platter-sand-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1d9cc"
 },
 "platter-sand-tq": {
  "files": {
   "450": "platter-sand-tq-450.avif",
   "900": "platter-sand-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1dacf"
 },
 "platter-slate-hero": {
  "files": {
   "450": "platter-slate-hero-450.avif",
   "900": "platter-slate-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cbc8c3"
 },
 "platter-slate-tq": {
  "files": {
   "450": "platter-slate-tq-450.avif",
   "900": "platter-slate-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d1cec8"
 },
 "portable-graphite-hero": {
  "files": {
   "450": "portable-graphite-hero-450.avif",
   "900": "portable-graphite-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#a3a09b"
 },
 "portable-graphite-tq": {
  "files": {
   "450": "portable-graphite-tq-450.avif",
   "900": "portable-graphite-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#a8a49f"
 },
 "portable-sage-hero": {
  "files": {
   "450": "portable-sage-hero-450.avif",
   "900": "portable-sage-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bab9ad"
 },
 "portable-sage-tq": {
  "files": {
   "450": "portable-sage-tq-450.avif",
   "900": "portable-sage-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#bebcb0"
 },
 "pot-forest-hero": {
  "files": {
   "450": "pot-forest-hero-450.avif",
   "900": "pot-forest-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b9b9b0"
 },
 "pot-forest-tq": {
  "files": {
   "450": "pot-forest-tq-450.avif",
   "900": "pot-forest-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b1b2a8"
 },
 "pot-ochre-hero": {
  "files": {
   "450": "pot-ochre-hero-450.avif",
   "900": "pot-ochre-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3c3af"
 },
 "pot-ochre-tq": {
  "files": {
   "450": "pot-ochre-tq-450.avif",
   "900": "pot-ochre-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2bfa7"
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
 "pouch-ecru-tq": {
  "files": {
   "450": "pouch-ecru-tq-450.avif",
   "900": "pouch-ecru-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d6cfc4"
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
 "powerbank-ink-hero": {
  "files": {
   "450": "powerbank-ink-hero-450.avif",
   "900": "powerbank-ink-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cbc7c1"
 },
 "powerbank-ink-tq": {
  "files": {
   "450": "powerbank-ink-tq-450.avif",
   "900": "powerbank-ink-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c0bdb7"
 },
 "powerbank-sand-hero": {
  "files": {
   "450": "powerbank-sand-hero-450.avif",
   "900": "powerbank-sand-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dfd8cd"
 },
 "powerbank-sand-tq": {
  "files": {
   "450": "powerbank-sand-tq-450.avif",
   "900": "powerbank-sand-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd4c8"
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
 "radio-petrol-tq": {
  "files": {
   "450": "radio-petrol-tq-450.avif",
   "900": "radio-petrol-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c0bdb3"
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
 "radio-walnut-tq": {
  "files": {
   "450": "radio-walnut-tq-450.avif",
   "900": "radio-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c3b9ad"
 },
 "razor-brass-hero": {
  "files": {
   "450": "razor-brass-hero-450.avif",
   "900": "razor-brass-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d9d1c4"
 },
 "razor-brass-tq": {
  "files": {
   "450": "razor-brass-tq-450.avif",
   "900": "razor-brass-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad1c3"
 },
 "razor-slate-hero": {
  "files": {
   "450": "razor-slate-hero-450.avif",
   "900": "razor-slate-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d0ccc6"
 },
 "razor-slate-tq": {
  "files": {
   "450": "razor-slate-tq-450.avif",
   "900": "razor-slate-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cfccc6"
 },
 "recordbox-oak-hero": {
  "files": {
   "450": "recordbox-oak-hero-450.avif",
   "900": "recordbox-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c2b5a4"
 },
 "recordbox-oak-tq": {
  "files": {
   "450": "recordbox-oak-tq-450.avif",
   "900": "recordbox-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c8baa9"
 },
 "recordbox-walnut-hero": {
  "files": {
   "450": "recordbox-walnut-hero-450.avif",
   "900": "recordbox-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b0a599"
 },
 "recordbox-walnut-tq": {
  "files": {
   "450": "recordbox-walnut-tq-450.avif",
   "900": "recordbox-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b8ab9e"
 },
 "ring-brass-hero": {
  "files": {
   "450": "ring-brass-hero-450.avif",
   "900": "ring-brass-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4ccbf"
 },
 "ring-brass-tq": {
  "files": {
   "450": "ring-brass-tq-450.avif",
   "900": "ring-brass-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4cbbe"
 },
 "ring-oak-hero": {
  "files": {
   "450": "ring-oak-hero-450.avif",
   "900": "ring-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d7ccc0"
 },
 "ring-oak-tq": {
  "files": {
   "450": "ring-oak-tq-450.avif",
   "900": "ring-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d7ccbe"
 },
 "rug-flax-hero": {
  "files": {
   "450": "rug-flax-hero-450.avif",
   "900": "rug-flax-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ded7cd"
 },
 "rug-flax-tq": {
  "files": {
   "450": "rug-flax-tq-450.avif",
   "900": "rug-flax-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1dacf"
 },
 "rug-rust-hero": {
  "files": {
   "450": "rug-rust-hero-450.avif",
   "900": "rug-rust-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8cbc1"
 },
 "rug-rust-tq": {
  "files": {
   "450": "rug-rust-tq-450.avif",
   "900": "rug-rust-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbcdc3"
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
 "ruler-brass-tq": {
  "files": {
   "450": "ruler-brass-tq-450.avif",
   "900": "ruler-brass-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1dad0"
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
 "ruler-oak-tq": {
  "files": {
   "450": "ruler-oak-tq-450.avif",
   "900": "ruler-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e0dad0"
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
 "scarf-camel-tq": {
  "files": {
   "450": "scarf-camel-tq-450.avif",
   "900": "scarf-camel-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d7ccbf"
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
 "scent-amber-tq": {
  "files": {
   "450": "scent-amber-tq-450.avif",
   "900": "scent-amber-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cdc0b4"
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
 "scent-smoke-tq": {
  "files": {
   "450": "scent-smoke-tq-450.avif",
   "900": "scent-smoke-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c6c1b9"
 },
 "scoop-oak-hero": {
  "files": {
   "450": "scoop-oak-hero-450.avif",
   "900": "scoop-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1d9cf"
 },
 "scoop-oak-tq": {
  "files": {
   "450": "scoop-oak-tq-450.avif",
   "900": "scoop-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e0d8ce"
 },
 "scoop-walnut-hero": {
  "files": {
   "450": "scoop-walnut-hero-450.avif",
   "900": "scoop-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad4cc"
 },
 "scoop-walnut-tq": {
  "files": {
   "450": "scoop-walnut-tq-450.avif",
   "900": "scoop-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d9d2c9"
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
 "seal-oak-tq": {
  "files": {
   "450": "seal-oak-tq-450.avif",
   "900": "seal-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e3dacf"
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
 "seal-walnut-tq": {
  "files": {
   "450": "seal-walnut-tq-450.avif",
   "900": "seal-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1d9cf"
 },
 "shelf-oak-hero": {
  "files": {
   "450": "shelf-oak-hero-450.avif",
   "900": "shelf-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dcd4ca"
 },
 "shelf-oak-tq": {
  "files": {
   "450": "shelf-oak-tq-450.avif",
   "900": "shelf-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbd2c6"
 },
 "shelf-walnut-hero": {
  "files": {
   "450": "shelf-walnut-hero-450.avif",
   "900": "shelf-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5cfc7"
 },
 "shelf-walnut-tq": {
  "files": {
   "450": "shelf-walnut-tq-450.avif",
   "900": "shelf-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2cac1"
 },
 "shoehorn-oak-hero": {
  "files": {
   "450": "shoehorn-oak-hero-450.avif",
   "900": "shoehorn-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e2dbd1"
 },
 "shoehorn-oak-tq": {
  "files": {
   "450": "shoehorn-oak-tq-450.avif",
   "900": "shoehorn-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e3ddd3"
 },
 "shoehorn-walnut-hero": {
  "files": {
   "450": "shoehorn-walnut-hero-450.avif",
   "900": "shoehorn-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd7ce"
 },
 "shoehorn-walnut-tq": {
  "files": {
   "450": "shoehorn-walnut-tq-450.avif",
   "900": "shoehorn-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e0dad2"
 },
 "sidetable-oak-hero": {
  "files": {
   "450": "sidetable-oak-hero-450.avif",
   "900": "sidetable-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d9cfc2"
 },
 "sidetable-oak-tq": {
  "files": {
   "450": "sidetable-oak-tq-450.avif",
   "900": "sidetable-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbcfc0"
 },
 "sidetable-walnut-hero": {
  "files": {
   "450": "sidetable-walnut-hero-450.avif",
   "900": "sidetable-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ccc4ba"
 },
 "sidetable-walnut-tq": {
  "files": {
   "450": "sidetable-walnut-tq-450.avif",
   "900": "sidetable-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c9c0b6"
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
 "sketchbook-charcoal-tq": {
  "files": {
   "450": "sketchbook-charcoal-tq-450.avif",
   "900": "sketchbook-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cec9c2"
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
 "sketchbook-flax-tq": {
  "files": {
   "450": "sketchbook-flax-tq-450.avif",
   "900": "sketchbook-flax-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1dace"
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
 "sleeve-camel-tq": {
  "files": {
   "450": "sleeve-camel-tq-450.avif",
   "900": "sleeve-camel-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8cec2"
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
 "sleeve-charcoal-tq": {
  "files": {
   "450": "sleeve-charcoal-tq-450.avif",
   "900": "sleeve-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cfc9c1"
 },
 "slippers-camel-hero": {
  "files": {
   "450": "slippers-camel-hero-450.avif",
   "900": "slippers-camel-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cdc2b4"
 },
 "slippers-camel-tq": {
  "files": {
   "450": "slippers-camel-tq-450.avif",
   "900": "slippers-camel-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ccc1b4"
 },
 "slippers-charcoal-hero": {
  "files": {
   "450": "slippers-charcoal-hero-450.avif",
   "900": "slippers-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c5beb4"
 },
 "slippers-charcoal-tq": {
  "files": {
   "450": "slippers-charcoal-tq-450.avif",
   "900": "slippers-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c5beb4"
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
 "soap-oat-tq": {
  "files": {
   "450": "soap-oat-tq-450.avif",
   "900": "soap-oat-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd7cd"
 },
 "socks-oat-hero": {
  "files": {
   "450": "socks-oat-hero-450.avif",
   "900": "socks-oat-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dfd8cd"
 },
 "socks-oat-tq": {
  "files": {
   "450": "socks-oat-tq-450.avif",
   "900": "socks-oat-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd6c9"
 },
 "socks-rust-hero": {
  "files": {
   "450": "socks-rust-hero-450.avif",
   "900": "socks-rust-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d4c5b9"
 },
 "socks-rust-tq": {
  "files": {
   "450": "socks-rust-tq-450.avif",
   "900": "socks-rust-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d0bcb1"
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
 "speaker-graphite-tq": {
  "files": {
   "450": "speaker-graphite-tq-450.avif",
   "900": "speaker-graphite-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#aaa7a1"
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
 "spoons-oak-hero": {
  "files": {
   "450": "spoons-oak-hero-450.avif",
   "900": "spoons-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1d9ce"
 },
 "spoons-oak-tq": {
  "files": {
   "450": "spoons-oak-tq-450.avif",
   "900": "spoons-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e3dcd2"
 },
 "spoons-walnut-hero": {
  "files": {
   "450": "spoons-walnut-hero-450.avif",
   "900": "spoons-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad3cb"
 },
 "spoons-walnut-tq": {
  "files": {
   "450": "spoons-walnut-tq-450.avif",
   "900": "spoons-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ded7ce"
 },
 "stand-oak-hero": {
  "files": {
   "450": "stand-oak-hero-450.avif",
   "900": "stand-oak-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b7b0a7"
 },
 "stand-oak-tq": {
  "files": {
   "450": "stand-oak-tq-450.avif",
   "900": "stand-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b9b2a9"
 },
 "stand-walnut-hero": {
  "files": {
   "450": "stand-walnut-hero-450.avif",
   "900": "stand-walnut-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b0aaa3"
 },
 "stand-walnut-tq": {
  "files": {
   "450": "stand-walnut-tq-450.avif",
   "900": "stand-walnut-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b2aca5"
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
 "stool-oak-tq": {
  "files": {
   "450": "stool-oak-tq-450.avif",
   "900": "stool-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dacdbe"
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
 "strainer-brass-hero": {
  "files": {
   "450": "strainer-brass-hero-450.avif",
   "900": "strainer-brass-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dbd4ca"
 },
 "strainer-brass-tq": {
  "files": {
   "450": "strainer-brass-tq-450.avif",
   "900": "strainer-brass-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad3c8"
 },
 "strainer-slate-hero": {
  "files": {
   "450": "strainer-slate-hero-450.avif",
   "900": "strainer-slate-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d7d3cb"
 },
 "strainer-slate-tq": {
  "files": {
   "450": "strainer-slate-tq-450.avif",
   "900": "strainer-slate-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5d0c9"
 },
 "sunglasses-charcoal-hero": {
  "files": {
   "450": "sunglasses-charcoal-hero-450.avif",
   "900": "sunglasses-charcoal-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2cec7"
 },
 "sunglasses-charcoal-tq": {
  "files": {
   "450": "sunglasses-charcoal-tq-450.avif",
   "900": "sunglasses-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d1cdc5"
 },
 "sunglasses-tan-hero": {
  "files": {
   "450": "sunglasses-tan-hero-450.avif",
   "900": "sunglasses-tan-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8d0c7"
 },
 "sunglasses-tan-tq": {
  "files": {
   "450": "sunglasses-tan-tq-450.avif",
   "900": "sunglasses-tan-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d6cfc6"
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
 "tag-ink-tq": {
  "files": {
   "450": "tag-ink-tq-450.avif",
   "900": "tag-ink-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#cdc9c2"
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
 "tag-tan-tq": {
  "files": {
   "450": "tag-tan-tq-450.avif",
   "900": "tag-tan-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dacfc2"
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
 "tape-charcoal-tq": {
  "files": {
   "450": "tape-charcoal-tq-450.avif",
   "900": "tape-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c2bdb3"
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
 "tape-sand-tq": {
  "files": {
   "450": "tape-sand-tq-450.avif",
   "900": "tape-sand-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8d0c2"
 },
 "teapot-ink-hero": {
  "files": {
   "450": "teapot-ink-hero-450.avif",
   "900": "teapot-ink-hero-900.avif",
   "1800": "teapot-ink-hero-1800.avif"
  },
  "width": 1800,
  "height": 2250,
  "color": "#c2bfb9"
 },
 "teapot-ink-tq": {
  "files": {
   "450": "teapot-ink-tq-450.avif",
   "900": "teapot-ink-tq-900.avif",
   "1800": "teapot-ink-tq-1800.avif"
  },
  "width": 1800,
  "height": 2250,
  "color": "#bcb9b3"
 },
 "teapot-oat-hero": {
  "files": {
   "450": "teapot-oat-hero-450.avif",
   "900": "teapot-oat-hero-900.avif",
   "1800": "teapot-oat-hero-1800.avif"
  },
  "width": 1800,
  "height": 2250,
  "color": "#d9d2c8"
 },
 "teapot-oat-tq": {
  "files": {
   "450": "teapot-oat-tq-450.avif",
   "900": "teapot-oat-tq-900.avif",
   "1800": "teapot-oat-tq-1800.avif"
  },
  "width": 1800,
  "height": 2250,
  "color": "#d8d1c6"
 },
 "teapot-oat-detail": {
  "files": {
   "450": "teapot-oat-detail-450.avif",
   "900": "teapot-oat-detail-900.avif",
   "1800": "teapot-oat-detail-1800.avif"
  },
  "width": 1800,
  "height": 2250,
  "color": "#c7beb0"
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
 "tin-plum-tq": {
  "files": {
   "450": "tin-plum-tq-450.avif",
   "900": "tin-plum-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c6bdb7"
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
 "tote-natural-tq": {
  "files": {
   "450": "tote-natural-tq-450.avif",
   "900": "tote-natural-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d5ccc0"
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
 "towels-oat-hero": {
  "files": {
   "450": "towels-oat-hero-450.avif",
   "900": "towels-oat-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3cabe"
 },
 "towels-oat-tq": {
  "files": {
   "450": "towels-oat-tq-450.avif",
   "900": "towels-oat-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8cfc2"
 },
 "towels-sage-hero": {
  "files": {
   "450": "towels-sage-hero-450.avif",
   "900": "towels-sage-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c3c1b5"
 },
 "towels-sage-tq": {
  "files": {
   "450": "towels-sage-tq-450.avif",
   "900": "towels-sage-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c5c3b7"
 },
 "towels-slate-hero": {
  "files": {
   "450": "towels-slate-hero-450.avif",
   "900": "towels-slate-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b4b3af"
 },
 "towels-slate-tq": {
  "files": {
   "450": "towels-slate-tq-450.avif",
   "900": "towels-slate-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#b4b2af"
 },
 "tube-sage-hero": {
  "files": {
   "450": "tube-sage-hero-450.avif",
   "900": "tube-sage-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3d0c6"
 },
 "tube-sage-tq": {
  "files": {
   "450": "tube-sage-tq-450.avif",
   "900": "tube-sage-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3d0c5"
 },
 "tube-terracotta-hero": {
  "files": {
   "450": "tube-terracotta-hero-450.avif",
   "900": "tube-terracotta-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d7cabf"
 },
 "tube-terracotta-tq": {
  "files": {
   "450": "tube-terracotta-tq-450.avif",
   "900": "tube-terracotta-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d7c9be"
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
 "tumbler-amber-tq": {
  "files": {
   "450": "tumbler-amber-tq-450.avif",
   "900": "tumbler-amber-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d3c4b2"
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
 "turntable-charcoal-tq": {
  "files": {
   "450": "turntable-charcoal-tq-450.avif",
   "900": "turntable-charcoal-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c3bdb6"
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
 "turntable-oak-tq": {
  "files": {
   "450": "turntable-oak-tq-450.avif",
   "900": "turntable-oak-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d2c7bc"
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
 "umbrella-navy-tq": {
  "files": {
   "450": "umbrella-navy-tq-450.avif",
   "900": "umbrella-navy-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d7d2cc"
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
 "umbrella-rust-tq": {
  "files": {
   "450": "umbrella-rust-tq-450.avif",
   "900": "umbrella-rust-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#ddd4ca"
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
 "vase-celadon-tq": {
  "files": {
   "450": "vase-celadon-tq-450.avif",
   "900": "vase-celadon-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c7c6bc"
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
 "wallet-tan-tq": {
  "files": {
   "450": "wallet-tan-tq-450.avif",
   "900": "wallet-tan-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dad0c5"
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
 "watch-cream-tq": {
  "files": {
   "450": "watch-cream-tq-450.avif",
   "900": "watch-cream-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#dcd5cb"
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
 "waterbottle-petrol-tq": {
  "files": {
   "450": "waterbottle-petrol-tq-450.avif",
   "900": "waterbottle-petrol-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#c0c0ba"
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
 "waterbottle-sand-tq": {
  "files": {
   "450": "waterbottle-sand-tq-450.avif",
   "900": "waterbottle-sand-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#d8d0c4"
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
 "weight-brass-tq": {
  "files": {
   "450": "weight-brass-tq-450.avif",
   "900": "weight-brass-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e1dad0"
 },
 "weight-stone-hero": {
  "files": {
   "450": "weight-stone-hero-450.avif",
   "900": "weight-stone-hero-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e3ddd3"
 },
 "weight-stone-tq": {
  "files": {
   "450": "weight-stone-tq-450.avif",
   "900": "weight-stone-tq-900.avif"
  },
  "width": 900,
  "height": 1125,
  "color": "#e3ddd3"
 }
};
