import type { SeedShow } from './types.ts';

// Made by scripts/pictures.ts from art/products/{spins,films,models}.json.
export const shows: Readonly<Record<string, SeedShow>> = {
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
