import type { SeedShow } from './types.ts';

// Made by scripts/pictures.ts from art/products/{spins,films,models}.json.
export const shows: Readonly<Record<string, SeedShow>> = {
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
   "height": 480
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
 "kettle-graphite": {
  "model": {
   "file": "kettle-graphite.glb",
   "poster": "kettle-graphite-hero-900.avif"
  }
 },
 "sidetable-oak": {
  "model": {
   "file": "sidetable-oak.glb",
   "poster": "sidetable-oak-hero-900.avif"
  }
 }
};
