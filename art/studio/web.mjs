// node web.mjs [--masters DIR]  -> ../products: <name>-900.avif and <name>-450.avif, 4:5, and -1800.avif of masters that are as wide, plus index.json and spins.json
// Masters are PNG (native 4:5 from shoot.mjs, or older squares, whose backdrop is carried on above and below).
import sharp from 'sharp'; import fs from 'node:fs'; import path from 'node:path'; import { fileURLToPath } from 'node:url';
const here = path.dirname(fileURLToPath(import.meta.url)), argv = process.argv.slice(2), opt = (k, d) => { const i = argv.indexOf('--' + k); return i < 0 ? d : argv[i + 1]; };
const src = path.resolve(opt('masters', here + '/../out')), dst = path.resolve(opt('products', here + '/../products')), W = 900, H = 1125; fs.mkdirSync(dst, { recursive: true });
/** Square -> 4:5. Close-ups are cropped; whole products keep their frame and the backdrop goes on: blurred edge rows, fading slope, fine dither. */
export async function portrait(file, view) {
  const m = await sharp(file).metadata();
  if (m.width !== m.height) return sharp(file).resize(W, H, { fit: 'cover' }).removeAlpha().png({ compressionLevel: 1 }).toBuffer();
  if (view === 'detail') return sharp(file).resize(H, H).extract({ left: (H - W) / 2 | 0, top: 0, width: W, height: H }).removeAlpha().png({ compressionLevel: 1 }).toBuffer();
  const b = await sharp(file).resize(W, W).removeAlpha().raw().toBuffer(), o = Buffer.alloc(W * H * 3), add = H - W, top = Math.round(add * .5);
  b.copy(o, top * W * 3);
  const prof = (y0, n) => { const r = new Float32Array(W * 3); for (let y = y0; y < y0 + n; y++) for (let i = 0; i < W * 3; i++) r[i] += b[y * W * 3 + i] / n; const q = new Float32Array(W * 3), R = 60; for (let c = 0; c < 3; c++) for (let x = 0; x < W; x++) { let s = 0, k = 0; for (let d = -R; d <= R; d++) { const xx = x + d; if (xx < 0 || xx >= W) continue; s += r[xx * 3 + c]; k++; } q[x * 3 + c] = s / k; } return q; };
  const put = (edge, inner, n, dir) => { const e = prof(edge, 8), f = prof(inner, 8), gap = 40; for (let j = 0; j < n; j++) { const y = dir < 0 ? top - 1 - j : top + W + j, near = Math.min(1, (j + 4) / 30), k = gap * (1 - Math.exp(-(j + 4) / 40)) / gap * .8; const row = dir < 0 ? 0 : W - 1;
    for (let i = 0; i < W * 3; i++) { const base = e[i] + Math.max(-6, Math.min(6, e[i] - f[i])) * k; o[y * W * 3 + i] = Math.max(0, Math.min(255, Math.round(base + (1 - near) * (b[row * W * 3 + i] - e[i]) + (Math.random() - .5)))); } } };
  put(0, 40, top, -1); put(W - 8, W - 48, H - W - top, 1);
  return sharp(o, { raw: { width: W, height: H, channels: 3 } }).png({ compressionLevel: 1 }).toBuffer();
}
const names = fs.readdirSync(src).filter(f => /-(hero|tq|detail|[a-z]+)\.(png|avif)$/.test(f) && !/spin\d/.test(f)).sort((a, b) => a.endsWith('.png') - b.endsWith('.png')), seen = new Map(names.map(f => [f.replace(/\.\w+$/, ''), f])), only = opt('only', '').split(',').filter(Boolean), skip = opt('skip', '').split(',');
const idx = fs.existsSync(dst + '/index.json') ? JSON.parse(fs.readFileSync(dst + '/index.json')) : [], M = new Map(idx.map(e => [e.name, e]));
for (const [name, f] of seen) { const [family, variant, view] = name.split('-'); if (skip.includes(family) || (only.length && !only.includes(family))) continue;
  const stamp = fs.statSync(`${src}/${f}`).mtimeMs, big = `${dst}/${name}-900.avif`; if (!argv.includes('--force') && M.has(name) && fs.existsSync(big) && fs.statSync(big).mtimeMs > stamp) continue;
  const buf = await portrait(`${src}/${f}`, view); await sharp(buf).avif({ quality: 60, effort: 4 }).toFile(big); await sharp(buf).resize(450, 562, { fit: 'fill' }).avif({ quality: 60, effort: 4 }).toFile(`${dst}/${name}-450.avif`);
  const large = (await sharp(`${src}/${f}`).metadata()).width >= 2 * W && { 1800: `${name}-1800.avif` }; if (large) await sharp(`${src}/${f}`).resize(2 * W, 2 * H, { fit: 'cover' }).removeAlpha().avif({ quality: 75, effort: 6 }).toFile(`${dst}/${large[1800]}`);
  const mean = await sharp(buf).resize(1, 1).raw().toBuffer(); M.set(name, { name, family, variant, view, files: { 450: `${name}-450.avif`, 900: `${name}-900.avif`, ...large }, width: large ? 2 * W : W, height: large ? 2 * H : H, color: '#' + [...mean].slice(0, 3).map(v => v.toString(16).padStart(2, '0')).join('') }); console.log(name); }
const rank = { hero: 0, tq: 1, detail: 2 }, list = [...M.values()].filter(e => !skip.includes(e.family) && fs.existsSync(`${dst}/${e.files[900]}`)).sort((a, b) => a.family.localeCompare(b.family) || a.variant.localeCompare(b.variant) || rank[a.view] - rank[b.view]);
fs.writeFileSync(dst + '/index.json', '[\n' + list.map(e => ' ' + JSON.stringify(e)).join(',\n') + '\n]\n');
const spins = {}; for (const f of fs.readdirSync(dst)) { const m = /^(\w+)-(\w+)-spin(\d\d)\.avif$/.exec(f); if (m) (spins[m[1] + '-' + m[2]] ??= { family: m[1], variant: m[2], size: 0, frames: [] }).frames.push(f); }
for (const s of Object.values(spins)) s.size = (await sharp(`${dst}/${s.frames[0]}`).metadata()).width;
for (const s of Object.values(spins)) s.size = (await sharp(`${dst}/${s.frames[0]}`).metadata()).width;
fs.writeFileSync(dst + '/spins.json', '[\n' + Object.values(spins).map(s => ' ' + JSON.stringify({ ...s, frames: s.frames.sort() })).join(',\n') + '\n]\n');
const bytes = fs.readdirSync(dst).reduce((s, f) => s + fs.statSync(`${dst}/${f}`).size, 0); console.log(list.length, 'pictures', (bytes / 1e6).toFixed(2), 'MB');
