// denoise -> expose -> Khronos PBR Neutral (keeps brand colours; ACES shifts hue and greys whites) -> sRGB PNG; spin frames -> AVIF
import sharp from 'sharp'; import fs from 'node:fs'; import { denoise } from './denoise.mjs';
export function neutral(r, g, b) { const s = .8 - .04, d = .15, x = Math.min(r, g, b), o = x < .08 ? x - 6.25 * x * x : .04; r -= o; g -= o; b -= o; const p = Math.max(r, g, b); if (p < s) return [r, g, b]; const D = 1 - s, q = 1 - D * D / (p + D - s), k = q / p, t = 1 - 1 / (d * (p - q) + 1); return [r * k + (q - r * k) * t, g * k + (q - g * k) * t, b * k + (q - b * k) * t]; }
const enc = v => v <= .0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - .055;
export async function develop(f32, n, h, { exposure = .96, sat = .9, dn = true } = {}) {
  const f = new Float32Array(fs.readFileSync(f32).buffer), P = n * h * 3, rgb = dn ? await denoise(f.subarray(0, P), f.subarray(P, 2 * P), f.subarray(2 * P), n, h) : f.subarray(0, P), out = new Uint8Array(P);
  for (let i = 0; i < P; i += 3) { let R = rgb[i] * exposure, G = rgb[i + 1] * exposure, B = rgb[i + 2] * exposure; const l = .2126 * R + .7152 * G + .0722 * B; R = l + (R - l) * sat; G = l + (G - l) * sat; B = l + (B - l) * sat; const c = neutral(R, G, B); const dth = (Math.random() - .5) / 255; for (let k = 0; k < 3; k++) out[i + k] = Math.max(0, Math.min(255, Math.round((enc(Math.max(0, c[k])) + dth) * 255))); }
  return sharp(out, { raw: { width: n, height: h, channels: 3 } });
}
export async function encode(img, file, avif = false) {
  if (avif) await img.avif({ quality: 50, effort: 4 }).toFile(file + '.avif'); else { fs.writeFileSync(file + '.part', await img.png({ compressionLevel: 6 }).toBuffer()); fs.renameSync(file + '.part', file + '.png'); }
}
