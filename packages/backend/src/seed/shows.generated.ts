import type { SeedShow } from './types.ts';

// Made by scripts/pictures.ts from art/products/{spins,films,models}.json.
export const shows: Readonly<Record<string, SeedShow>> = {
 "backpack-forest": {
  "spin": {
   "frames": [
    "backpack-forest-spin00.avif",
    "backpack-forest-spin01.avif",
    "backpack-forest-spin02.avif",
    "backpack-forest-spin03.avif",
    "backpack-forest-spin04.avif",
    "backpack-forest-spin05.avif",
    "backpack-forest-spin06.avif",
    "backpack-forest-spin07.avif",
    "backpack-forest-spin08.avif",
    "backpack-forest-spin09.avif",
    "backpack-forest-spin10.avif",
    "backpack-forest-spin11.avif",
    "backpack-forest-spin12.avif",
    "backpack-forest-spin13.avif",
    "backpack-forest-spin14.avif",
    "backpack-forest-spin15.avif",
    "backpack-forest-spin16.avif",
    "backpack-forest-spin17.avif",
    "backpack-forest-spin18.avif",
    "backpack-forest-spin19.avif",
    "backpack-forest-spin20.avif",
    "backpack-forest-spin21.avif",
    "backpack-forest-spin22.avif",
    "backpack-forest-spin23.avif"
   ],
   "size": 480
  }
 },
 "camera-tan": {
  "spin": {
   "frames": [
    "camera-tan-spin00.avif",
    "camera-tan-spin01.avif",
    "camera-tan-spin02.avif",
    "camera-tan-spin03.avif",
    "camera-tan-spin04.avif",
    "camera-tan-spin05.avif",
    "camera-tan-spin06.avif",
    "camera-tan-spin07.avif",
    "camera-tan-spin08.avif",
    "camera-tan-spin09.avif",
    "camera-tan-spin10.avif",
    "camera-tan-spin11.avif",
    "camera-tan-spin12.avif",
    "camera-tan-spin13.avif",
    "camera-tan-spin14.avif",
    "camera-tan-spin15.avif",
    "camera-tan-spin16.avif",
    "camera-tan-spin17.avif",
    "camera-tan-spin18.avif",
    "camera-tan-spin19.avif",
    "camera-tan-spin20.avif",
    "camera-tan-spin21.avif",
    "camera-tan-spin22.avif",
    "camera-tan-spin23.avif"
   ],
   "size": 480
  },
  "film": {
   "files": [
    {
     "file": "camera-tan-film.webm",
     "mimeType": "video/webm"
    },
    {
     "file": "camera-tan-film.mp4",
     "mimeType": "video/mp4"
    }
   ],
   "poster": "camera-tan-hero-900.avif",
   "width": 480,
   "height": 480,
   "captions": [
    {
     "file": "camera-tan-film.en.vtt",
     "language": "en",
     "label": "English"
    },
    {
     "file": "camera-tan-film.de.vtt",
     "language": "de",
     "label": "Deutsch"
    },
    {
     "file": "camera-tan-film.fr.vtt",
     "language": "fr",
     "label": "Français"
    },
    {
     "file": "camera-tan-film.es.vtt",
     "language": "es",
     "label": "Español"
    },
    {
     "file": "camera-tan-film.zh-Hans.vtt",
     "language": "zh-Hans",
     "label": "简体中文"
    },
    {
     "file": "camera-tan-film.ja.vtt",
     "language": "ja",
     "label": "日本語"
    },
    {
     "file": "camera-tan-film.ar.vtt",
     "language": "ar",
     "label": "العربية"
    },
    {
     "file": "camera-tan-film.ru.vtt",
     "language": "ru",
     "label": "Русский"
    }
   ]
  },
  "model": {
   "file": "camera-tan.glb",
   "poster": "camera-tan-hero-900.avif"
  }
 },
 "headphones-sand": {
  "spin": {
   "frames": [
    "headphones-sand-spin00.avif",
    "headphones-sand-spin01.avif",
    "headphones-sand-spin02.avif",
    "headphones-sand-spin03.avif",
    "headphones-sand-spin04.avif",
    "headphones-sand-spin05.avif",
    "headphones-sand-spin06.avif",
    "headphones-sand-spin07.avif",
    "headphones-sand-spin08.avif",
    "headphones-sand-spin09.avif",
    "headphones-sand-spin10.avif",
    "headphones-sand-spin11.avif",
    "headphones-sand-spin12.avif",
    "headphones-sand-spin13.avif",
    "headphones-sand-spin14.avif",
    "headphones-sand-spin15.avif",
    "headphones-sand-spin16.avif",
    "headphones-sand-spin17.avif",
    "headphones-sand-spin18.avif",
    "headphones-sand-spin19.avif",
    "headphones-sand-spin20.avif",
    "headphones-sand-spin21.avif",
    "headphones-sand-spin22.avif",
    "headphones-sand-spin23.avif"
   ],
   "size": 480
  },
  "film": {
   "files": [
    {
     "file": "headphones-sand-film.webm",
     "mimeType": "video/webm"
    },
    {
     "file": "headphones-sand-film.mp4",
     "mimeType": "video/mp4"
    }
   ],
   "poster": "headphones-sand-hero-900.avif",
   "width": 480,
   "height": 480,
   "captions": [
    {
     "file": "headphones-sand-film.en.vtt",
     "language": "en",
     "label": "English"
    },
    {
     "file": "headphones-sand-film.de.vtt",
     "language": "de",
     "label": "Deutsch"
    },
    {
     "file": "headphones-sand-film.fr.vtt",
     "language": "fr",
     "label": "Français"
    },
    {
     "file": "headphones-sand-film.es.vtt",
     "language": "es",
     "label": "Español"
    },
    {
     "file": "headphones-sand-film.zh-Hans.vtt",
     "language": "zh-Hans",
     "label": "简体中文"
    },
    {
     "file": "headphones-sand-film.ja.vtt",
     "language": "ja",
     "label": "日本語"
    },
    {
     "file": "headphones-sand-film.ar.vtt",
     "language": "ar",
     "label": "العربية"
    },
    {
     "file": "headphones-sand-film.ru.vtt",
     "language": "ru",
     "label": "Русский"
    }
   ]
  }
 },
 "kettle-graphite": {
  "spin": {
   "frames": [
    "kettle-graphite-spin00.avif",
    "kettle-graphite-spin01.avif",
    "kettle-graphite-spin02.avif",
    "kettle-graphite-spin03.avif",
    "kettle-graphite-spin04.avif",
    "kettle-graphite-spin05.avif",
    "kettle-graphite-spin06.avif",
    "kettle-graphite-spin07.avif",
    "kettle-graphite-spin08.avif",
    "kettle-graphite-spin09.avif",
    "kettle-graphite-spin10.avif",
    "kettle-graphite-spin11.avif",
    "kettle-graphite-spin12.avif",
    "kettle-graphite-spin13.avif",
    "kettle-graphite-spin14.avif",
    "kettle-graphite-spin15.avif",
    "kettle-graphite-spin16.avif",
    "kettle-graphite-spin17.avif",
    "kettle-graphite-spin18.avif",
    "kettle-graphite-spin19.avif",
    "kettle-graphite-spin20.avif",
    "kettle-graphite-spin21.avif",
    "kettle-graphite-spin22.avif",
    "kettle-graphite-spin23.avif"
   ],
   "size": 480
  },
  "model": {
   "file": "kettle-graphite.glb",
   "poster": "kettle-graphite-hero-900.avif"
  }
 },
 "kyusu-terracotta": {
  "spin": {
   "frames": [
    "kyusu-terracotta-spin00.avif",
    "kyusu-terracotta-spin01.avif",
    "kyusu-terracotta-spin02.avif",
    "kyusu-terracotta-spin03.avif",
    "kyusu-terracotta-spin04.avif",
    "kyusu-terracotta-spin05.avif",
    "kyusu-terracotta-spin06.avif",
    "kyusu-terracotta-spin07.avif",
    "kyusu-terracotta-spin08.avif",
    "kyusu-terracotta-spin09.avif",
    "kyusu-terracotta-spin10.avif",
    "kyusu-terracotta-spin11.avif",
    "kyusu-terracotta-spin12.avif",
    "kyusu-terracotta-spin13.avif",
    "kyusu-terracotta-spin14.avif",
    "kyusu-terracotta-spin15.avif",
    "kyusu-terracotta-spin16.avif",
    "kyusu-terracotta-spin17.avif",
    "kyusu-terracotta-spin18.avif",
    "kyusu-terracotta-spin19.avif",
    "kyusu-terracotta-spin20.avif",
    "kyusu-terracotta-spin21.avif",
    "kyusu-terracotta-spin22.avif",
    "kyusu-terracotta-spin23.avif"
   ],
   "size": 480
  }
 },
 "lamp-ochre": {
  "spin": {
   "frames": [
    "lamp-ochre-spin00.avif",
    "lamp-ochre-spin01.avif",
    "lamp-ochre-spin02.avif",
    "lamp-ochre-spin03.avif",
    "lamp-ochre-spin04.avif",
    "lamp-ochre-spin05.avif",
    "lamp-ochre-spin06.avif",
    "lamp-ochre-spin07.avif",
    "lamp-ochre-spin08.avif",
    "lamp-ochre-spin09.avif",
    "lamp-ochre-spin10.avif",
    "lamp-ochre-spin11.avif",
    "lamp-ochre-spin12.avif",
    "lamp-ochre-spin13.avif",
    "lamp-ochre-spin14.avif",
    "lamp-ochre-spin15.avif",
    "lamp-ochre-spin16.avif",
    "lamp-ochre-spin17.avif",
    "lamp-ochre-spin18.avif",
    "lamp-ochre-spin19.avif",
    "lamp-ochre-spin20.avif",
    "lamp-ochre-spin21.avif",
    "lamp-ochre-spin22.avif",
    "lamp-ochre-spin23.avif"
   ],
   "size": 480
  }
 },
 "metronome-walnut": {
  "spin": {
   "frames": [
    "metronome-walnut-spin00.avif",
    "metronome-walnut-spin01.avif",
    "metronome-walnut-spin02.avif",
    "metronome-walnut-spin03.avif",
    "metronome-walnut-spin04.avif",
    "metronome-walnut-spin05.avif",
    "metronome-walnut-spin06.avif",
    "metronome-walnut-spin07.avif",
    "metronome-walnut-spin08.avif",
    "metronome-walnut-spin09.avif",
    "metronome-walnut-spin10.avif",
    "metronome-walnut-spin11.avif",
    "metronome-walnut-spin12.avif",
    "metronome-walnut-spin13.avif",
    "metronome-walnut-spin14.avif",
    "metronome-walnut-spin15.avif",
    "metronome-walnut-spin16.avif",
    "metronome-walnut-spin17.avif",
    "metronome-walnut-spin18.avif",
    "metronome-walnut-spin19.avif",
    "metronome-walnut-spin20.avif",
    "metronome-walnut-spin21.avif",
    "metronome-walnut-spin22.avif",
    "metronome-walnut-spin23.avif"
   ],
   "size": 480
  }
 },
 "radio-walnut": {
  "spin": {
   "frames": [
    "radio-walnut-spin00.avif",
    "radio-walnut-spin01.avif",
    "radio-walnut-spin02.avif",
    "radio-walnut-spin03.avif",
    "radio-walnut-spin04.avif",
    "radio-walnut-spin05.avif",
    "radio-walnut-spin06.avif",
    "radio-walnut-spin07.avif",
    "radio-walnut-spin08.avif",
    "radio-walnut-spin09.avif",
    "radio-walnut-spin10.avif",
    "radio-walnut-spin11.avif",
    "radio-walnut-spin12.avif",
    "radio-walnut-spin13.avif",
    "radio-walnut-spin14.avif",
    "radio-walnut-spin15.avif",
    "radio-walnut-spin16.avif",
    "radio-walnut-spin17.avif",
    "radio-walnut-spin18.avif",
    "radio-walnut-spin19.avif",
    "radio-walnut-spin20.avif",
    "radio-walnut-spin21.avif",
    "radio-walnut-spin22.avif",
    "radio-walnut-spin23.avif"
   ],
   "size": 480
  }
 },
 "scent-smoke": {
  "spin": {
   "frames": [
    "scent-smoke-spin00.avif",
    "scent-smoke-spin01.avif",
    "scent-smoke-spin02.avif",
    "scent-smoke-spin03.avif",
    "scent-smoke-spin04.avif",
    "scent-smoke-spin05.avif",
    "scent-smoke-spin06.avif",
    "scent-smoke-spin07.avif",
    "scent-smoke-spin08.avif",
    "scent-smoke-spin09.avif",
    "scent-smoke-spin10.avif",
    "scent-smoke-spin11.avif",
    "scent-smoke-spin12.avif",
    "scent-smoke-spin13.avif",
    "scent-smoke-spin14.avif",
    "scent-smoke-spin15.avif",
    "scent-smoke-spin16.avif",
    "scent-smoke-spin17.avif",
    "scent-smoke-spin18.avif",
    "scent-smoke-spin19.avif",
    "scent-smoke-spin20.avif",
    "scent-smoke-spin21.avif",
    "scent-smoke-spin22.avif",
    "scent-smoke-spin23.avif"
   ],
   "size": 480
  }
 },
 "speaker-stone": {
  "spin": {
   "frames": [
    "speaker-stone-spin00.avif",
    "speaker-stone-spin01.avif",
    "speaker-stone-spin02.avif",
    "speaker-stone-spin03.avif",
    "speaker-stone-spin04.avif",
    "speaker-stone-spin05.avif",
    "speaker-stone-spin06.avif",
    "speaker-stone-spin07.avif",
    "speaker-stone-spin08.avif",
    "speaker-stone-spin09.avif",
    "speaker-stone-spin10.avif",
    "speaker-stone-spin11.avif",
    "speaker-stone-spin12.avif",
    "speaker-stone-spin13.avif",
    "speaker-stone-spin14.avif",
    "speaker-stone-spin15.avif",
    "speaker-stone-spin16.avif",
    "speaker-stone-spin17.avif",
    "speaker-stone-spin18.avif",
    "speaker-stone-spin19.avif",
    "speaker-stone-spin20.avif",
    "speaker-stone-spin21.avif",
    "speaker-stone-spin22.avif",
    "speaker-stone-spin23.avif"
   ],
   "size": 480
  }
 },
 "sunglasses-tan": {
  "spin": {
   "frames": [
    "sunglasses-tan-spin00.avif",
    "sunglasses-tan-spin01.avif",
    "sunglasses-tan-spin02.avif",
    "sunglasses-tan-spin03.avif",
    "sunglasses-tan-spin04.avif",
    "sunglasses-tan-spin05.avif",
    "sunglasses-tan-spin06.avif",
    "sunglasses-tan-spin07.avif",
    "sunglasses-tan-spin08.avif",
    "sunglasses-tan-spin09.avif",
    "sunglasses-tan-spin10.avif",
    "sunglasses-tan-spin11.avif",
    "sunglasses-tan-spin12.avif",
    "sunglasses-tan-spin13.avif",
    "sunglasses-tan-spin14.avif",
    "sunglasses-tan-spin15.avif",
    "sunglasses-tan-spin16.avif",
    "sunglasses-tan-spin17.avif",
    "sunglasses-tan-spin18.avif",
    "sunglasses-tan-spin19.avif",
    "sunglasses-tan-spin20.avif",
    "sunglasses-tan-spin21.avif",
    "sunglasses-tan-spin22.avif",
    "sunglasses-tan-spin23.avif"
   ],
   "size": 480
  }
 },
 "teapot-ink": {
  "spin": {
   "frames": [
    "teapot-ink-spin00.avif",
    "teapot-ink-spin01.avif",
    "teapot-ink-spin02.avif",
    "teapot-ink-spin03.avif",
    "teapot-ink-spin04.avif",
    "teapot-ink-spin05.avif",
    "teapot-ink-spin06.avif",
    "teapot-ink-spin07.avif",
    "teapot-ink-spin08.avif",
    "teapot-ink-spin09.avif",
    "teapot-ink-spin10.avif",
    "teapot-ink-spin11.avif",
    "teapot-ink-spin12.avif",
    "teapot-ink-spin13.avif",
    "teapot-ink-spin14.avif",
    "teapot-ink-spin15.avif",
    "teapot-ink-spin16.avif",
    "teapot-ink-spin17.avif",
    "teapot-ink-spin18.avif",
    "teapot-ink-spin19.avif",
    "teapot-ink-spin20.avif",
    "teapot-ink-spin21.avif",
    "teapot-ink-spin22.avif",
    "teapot-ink-spin23.avif"
   ],
   "size": 480
  },
  "film": {
   "files": [
    {
     "file": "teapot-ink-film.webm",
     "mimeType": "video/webm"
    },
    {
     "file": "teapot-ink-film.mp4",
     "mimeType": "video/mp4"
    }
   ],
   "poster": "teapot-ink-hero-900.avif",
   "width": 480,
   "height": 480,
   "captions": [
    {
     "file": "teapot-ink-film.en.vtt",
     "language": "en",
     "label": "English"
    },
    {
     "file": "teapot-ink-film.de.vtt",
     "language": "de",
     "label": "Deutsch"
    },
    {
     "file": "teapot-ink-film.fr.vtt",
     "language": "fr",
     "label": "Français"
    },
    {
     "file": "teapot-ink-film.es.vtt",
     "language": "es",
     "label": "Español"
    },
    {
     "file": "teapot-ink-film.zh-Hans.vtt",
     "language": "zh-Hans",
     "label": "简体中文"
    },
    {
     "file": "teapot-ink-film.ja.vtt",
     "language": "ja",
     "label": "日本語"
    },
    {
     "file": "teapot-ink-film.ar.vtt",
     "language": "ar",
     "label": "العربية"
    },
    {
     "file": "teapot-ink-film.ru.vtt",
     "language": "ru",
     "label": "Русский"
    }
   ]
  }
 },
 "turntable-oak": {
  "spin": {
   "frames": [
    "turntable-oak-spin00.avif",
    "turntable-oak-spin01.avif",
    "turntable-oak-spin02.avif",
    "turntable-oak-spin03.avif",
    "turntable-oak-spin04.avif",
    "turntable-oak-spin05.avif",
    "turntable-oak-spin06.avif",
    "turntable-oak-spin07.avif",
    "turntable-oak-spin08.avif",
    "turntable-oak-spin09.avif",
    "turntable-oak-spin10.avif",
    "turntable-oak-spin11.avif",
    "turntable-oak-spin12.avif",
    "turntable-oak-spin13.avif",
    "turntable-oak-spin14.avif",
    "turntable-oak-spin15.avif",
    "turntable-oak-spin16.avif",
    "turntable-oak-spin17.avif",
    "turntable-oak-spin18.avif",
    "turntable-oak-spin19.avif",
    "turntable-oak-spin20.avif",
    "turntable-oak-spin21.avif",
    "turntable-oak-spin22.avif",
    "turntable-oak-spin23.avif"
   ],
   "size": 480
  },
  "film": {
   "files": [
    {
     "file": "turntable-oak-film.webm",
     "mimeType": "video/webm"
    },
    {
     "file": "turntable-oak-film.mp4",
     "mimeType": "video/mp4"
    }
   ],
   "poster": "turntable-oak-hero-900.avif",
   "width": 480,
   "height": 480,
   "captions": [
    {
     "file": "turntable-oak-film.en.vtt",
     "language": "en",
     "label": "English"
    },
    {
     "file": "turntable-oak-film.de.vtt",
     "language": "de",
     "label": "Deutsch"
    },
    {
     "file": "turntable-oak-film.fr.vtt",
     "language": "fr",
     "label": "Français"
    },
    {
     "file": "turntable-oak-film.es.vtt",
     "language": "es",
     "label": "Español"
    },
    {
     "file": "turntable-oak-film.zh-Hans.vtt",
     "language": "zh-Hans",
     "label": "简体中文"
    },
    {
     "file": "turntable-oak-film.ja.vtt",
     "language": "ja",
     "label": "日本語"
    },
    {
     "file": "turntable-oak-film.ar.vtt",
     "language": "ar",
     "label": "العربية"
    },
    {
     "file": "turntable-oak-film.ru.vtt",
     "language": "ru",
     "label": "Русский"
    }
   ]
  },
  "model": {
   "file": "turntable-oak.glb",
   "poster": "turntable-oak-hero-900.avif"
  }
 },
 "waterbottle-sand": {
  "spin": {
   "frames": [
    "waterbottle-sand-spin00.avif",
    "waterbottle-sand-spin01.avif",
    "waterbottle-sand-spin02.avif",
    "waterbottle-sand-spin03.avif",
    "waterbottle-sand-spin04.avif",
    "waterbottle-sand-spin05.avif",
    "waterbottle-sand-spin06.avif",
    "waterbottle-sand-spin07.avif",
    "waterbottle-sand-spin08.avif",
    "waterbottle-sand-spin09.avif",
    "waterbottle-sand-spin10.avif",
    "waterbottle-sand-spin11.avif",
    "waterbottle-sand-spin12.avif",
    "waterbottle-sand-spin13.avif",
    "waterbottle-sand-spin14.avif",
    "waterbottle-sand-spin15.avif",
    "waterbottle-sand-spin16.avif",
    "waterbottle-sand-spin17.avif",
    "waterbottle-sand-spin18.avif",
    "waterbottle-sand-spin19.avif",
    "waterbottle-sand-spin20.avif",
    "waterbottle-sand-spin21.avif",
    "waterbottle-sand-spin22.avif",
    "waterbottle-sand-spin23.avif"
   ],
   "size": 480
  }
 },
 "sidetable-oak": {
  "model": {
   "file": "sidetable-oak.glb",
   "poster": "sidetable-oak-hero-900.avif"
  }
 }
};
