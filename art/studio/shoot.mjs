// node shoot.mjs <model…|all> [--size 900] [--samples 12] [--noise .06] [--min 6] [--views hero,tq,detail] [--variants a,b] [--spin 24] [--out out] [--square] [--nodn]   PNG masters, 4:5 (spins: square AVIF); web.mjs makes the pictures the shop serves
import fs from 'node:fs'; import path from 'node:path'; import { spawn } from 'node:child_process'; import { fileURLToPath } from 'node:url';
import { load, exportVariant } from './lib/export.mjs'; import { develop, encode } from './render/grade.mjs';
const here = path.dirname(fileURLToPath(import.meta.url)), argv = process.argv.slice(2), opt = (k, d) => { const i = argv.indexOf('--' + k); return i < 0 ? d : argv[i + 1]; };
const ids = []; for (const a of argv) { if (a.startsWith('--')) break; ids.push(a); } if (ids[0] === 'all') ids.splice(0, 1, ...fs.readdirSync(here + '/models').map(f => f.slice(0, -3)));
const size = +opt('size', 900), samples = +opt('samples', 12), spin = +opt('spin', 0), ratio = spin || argv.includes('--square') ? 1 : 1.25, out = path.resolve(opt('out', here + '/../out')), tmp = `${here}/../tmp/job${process.pid}`, log = [];
fs.mkdirSync(tmp, { recursive: true }); fs.mkdirSync(out, { recursive: true });
for (const id of ids) {
  const t0 = Date.now(), m = await load(id), shots = [], vs = opt('variants', '') ? opt('variants').split(',').filter(v => m.variants[v]) : Object.keys(m.variants);
  for (const [vi, v] of vs.entries()) {
    const e = await exportVariant(m, v, tmp), base = { glb: e.glb, mats: e.mats, box: e.box, fill: m.fill, light: m.light };
    if (spin) { if (vi === 0) for (let i = 0; i < spin; i++) shots.push({ ...base, ...m.views.hero, az: 0, el: m.spinEl ?? 14, spin: i * 360 / spin, fill: .74, out: `${tmp}/${id}-${v}-spin${String(i).padStart(2, '0')}` }); continue; }
    const plan = argv.includes('--plan') ? ['hero', 'tq'] : opt('views', 'hero,tq,detail').split(','); // --plan: what the shop shows of every colour
    for (const k of plan) if (m.views[k]) shots.push({ ...base, ...m.views[k], out: `${tmp}/${id}-${v}-${k}` });
  }
  const job = `${tmp}/job.json`; fs.writeFileSync(job, JSON.stringify({ assets: here + '/assets', tmp, size, ratio, samples, noise: +opt('noise', .06), minSamples: +opt('min', 6), shots }));
  await new Promise((ok, no) => { const p = spawn('nice', ['-n', '19', 'blender', '-b', '--factory-startup', '--python-exit-code', '1', '--python', here + '/render/cycles.py', '--', job], { env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' } }); let tail = ''; for (const s of [p.stdout, p.stderr]) s.on('data', d => { tail = (tail + d).slice(-3000); }); p.on('close', c => c ? no(new Error(tail)) : ok()); });
  const st = JSON.parse(fs.readFileSync(tmp + '/stats.json'));
  for (const s of shots) { const t = Date.now(), name = path.basename(s.out), img = await develop(s.out + '.f32', size, Math.round(size * ratio), { dn: !argv.includes('--nodn'), exposure: +opt('exposure', .96) }), r = await encode(img, `${spin ? here + '/../products' : out}/${name}`, !!spin);
    fs.unlinkSync(s.out + '.f32'); log.push({ name, render: st.find(x => x.out === s.out).s, post: (Date.now() - t) / 1000, ...r }); }
  console.log(id, shots.length, 'shots', ((Date.now() - t0) / 1000).toFixed(1) + 's', log.slice(-shots.length).map(l => `${l.name.split('-').slice(-2).join('-')} ${l.render}+${l.post.toFixed(1)}s`).join(' | '));
}
fs.rmSync(tmp, { recursive: true, force: true });
