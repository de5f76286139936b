import { slab, lathe, assemble, move, rot, rbox, rect, circle } from '../lib/geo.js';
import { wood, satin, brushed, mat, rubber } from '../lib/mat.js';
export default {
  id: 'clock', category: 'Home', views: { hero: { az: -22, el: 12 }, tq: { az: 34, el: 20 }, detail: { az: -16, el: 12, zoom: 2.2, at: [.08, .1, .4] } }, fill: .62,
  variants: { oak: '#c09a6b', walnut: '#6c4a35', fog: '#a9aca8' },
  build(color, v) {
    const body = v === 'fog' ? satin(color, { speckle: .4, rough: .5 }) : wood(color, { axis: 'z', size: .2 }), br = brushed('#b8975f', { rough: .28 }), ink = mat({ kind: 'hand', color: '#2c2a28', rough: .45 }), dial = mat({ kind: 'dial', color: '#e7e0d2', rough: .7 }), P = [], W = .112, D = .046, cy = .066, z = D / 2, R = .0415;
    const arch = [[-W / 2, 0, .004], [W / 2, 0, .004], ...Array.from({ length: 49 }, (_, i) => { const a = Math.PI * i / 48; return [W / 2 * Math.cos(a), cy + .008 + W / 2 * Math.sin(a)]; })];
    P.push([move(slab(arch, D, { bevel: .0032, seg: 6, holes: [] }), 0, .0022, 0), body]);
    const face = g => move(rot(g, Math.PI / 2), 0, cy + .006, z);
    P.push([face(lathe([[R - .0004, -.001], [R + .0032, -.001], [R + .0032, .0022, .0008], [R + .0006, .0026, .0008], [R - .0004, .0008]], { seg: 160 })), br], [move(rot(lathe([[0, 0], [R, 0], [R, .0004], [.001, .0004], [0, .0004]], { seg: 140 }), Math.PI / 2), 0, cy + .006, z), dial]);
    for (let i = 0; i < 60; i++) { const h = i % 5 === 0; if (!h && i % 1) continue; const len = h ? .0052 : .0018, m = rbox(h ? .0013 : .00045, len, .0003, .0001, 1); P.push([move(rot(move(m, 0, R - .0042 - len / 2, 0), 0, 0, -i * Math.PI / 30), 0, cy + .006, z + .0006), ink]); }
    const H = (len, w, deg, dz) => P.push([move(rot(move(rbox(w, len, .0006, .0003, 2), 0, len / 2 - .006, 0), 0, 0, -deg * Math.PI / 180), 0, cy + .006, z + dz), ink]);
    H(.03, .0026, 305, .0013); H(.0405, .0018, 60, .0021); P.push([face(move(lathe([[0, .0034], [.003, .0034, .0008], [.003, .0006], [0, .0006]], { seg: 60 }), 0, 0, 0)), br]);
    for (const s of [-1, 1]) P.push([move(rbox(.018, .0026, D - .012, .001, 3), s * .034, .0013, 0), rubber('#2b2a28')]);
    return assemble(P);
  },
};
