// node film.mjs teapot:ink [--seconds 4]  -> ../products/<family>-<variant>-film.{webm,mp4} and films.json, from the spin frames that are there. Needs ffmpeg.
// The turn is shown once per loop; frames in between are interpolated from the motion, across the seam too (the turn is fed three times, the middle one kept).
import sharp from 'sharp'; import fs from 'node:fs'; import path from 'node:path'; import { execFileSync } from 'node:child_process'; import { fileURLToPath } from 'node:url';
const here = path.dirname(fileURLToPath(import.meta.url)), dst = here + '/../products', argv = process.argv.slice(2), at = argv.indexOf('--seconds'), seconds = at < 0 ? 4 : +argv[at + 1], spins = JSON.parse(fs.readFileSync(dst + '/spins.json')), list = dst + '/films.json';
for (const arg of argv.filter(a => a.includes(':'))) {
  const [family, variant] = arg.split(':'), spin = spins.find(s => s.family === family && s.variant === variant), tmp = fs.mkdtempSync('/tmp/film-'), n = spin.frames.length, size = 480, name = `${family}-${variant}-film`; let k = 0;
  for (let turn = 0; turn < 3; turn++) for (const f of spin.frames) await sharp(`${dst}/${f}`).resize(size, size).png({ compressionLevel: 1 }).toFile(`${tmp}/${String(k++).padStart(3, '0')}.png`);
  const from = ['-v', 'error', '-y', '-framerate', `${n / seconds}`, '-i', `${tmp}/%03d.png`, '-vf', `minterpolate=fps=24:mi_mode=mci:mc_mode=aobmc:me_mode=bidir:vsbmc=1,trim=start=${seconds}:duration=${seconds},setpts=PTS-STARTPTS`, '-an', '-pix_fmt', 'yuv420p'], run = a => execFileSync('ffmpeg', a, { stdio: 'inherit' });
  run([...from, '-c:v', 'libx264', '-preset', 'slow', '-crf', '26', '-movflags', '+faststart', `${dst}/${name}.mp4`]); run([...from, '-c:v', 'libvpx-vp9', '-b:v', '0', '-crf', '38', '-deadline', 'good', '-cpu-used', '5', '-row-mt', '1', `${dst}/${name}.webm`]); fs.rmSync(tmp, { recursive: true });
  const all = (fs.existsSync(list) ? JSON.parse(fs.readFileSync(list)) : []).filter(e => e.family !== family || e.variant !== variant); all.push({ family, variant, files: { webm: `${name}.webm`, mp4: `${name}.mp4` }, poster: spin.frames[0], width: size, height: size, seconds });
  fs.writeFileSync(list, '[\n' + all.map(e => ' ' + JSON.stringify(e)).join(',\n') + '\n]\n'); console.log(name, ['webm', 'mp4'].map(x => `${x} ${(fs.statSync(`${dst}/${name}.${x}`).size / 1024).toFixed(0)}k`).join(' '));
}
