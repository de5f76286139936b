// Shorthands shared by the later models: the shop's colours, upright and lying turned parts, flat plates, stitches.
import { THREE, lathe, rbox, move, rot, slab, sheet, sweep, round, V, fillet, rect, noise } from './geo.js';
const C = { amber: '#a8672d', bone: '#e0d9c8', brass: '#b8935a', camel: '#b58a5e', celadon: '#a9bfae', chalk: '#e6e1d8', charcoal: '#42413f', cream: '#e6dcc8', flax: '#c9b999', forest: '#43544a', graphite: '#4b4d50', ink: '#353c48', natural: '#d9cbb0', navy: '#3b4760', oak: '#c19a6b', oat: '#d4c5aa', petrol: '#33575f', plum: '#593b4a', rust: '#9a553b', sage: '#929e86', sand: '#cdbb9d', slate: '#57606a', smoke: '#7d7f80', stone: '#bab2a5', tan: '#a06d43', terracotta: '#b16a4d', walnut: '#68462f' };
/** variants of a model by their names in the shop */
export const pick = (...names) => Object.fromEntries(names.map(n => [n, C[n]]));
/** rounded box round a centre */
export const box = (w, h, d, r, x = 0, y = 0, z = 0) => move(rbox(w, h, d, r), x, y, z);
/** upright cylinder from y, edges rounded by b */
export const cyl = (r, h, b = .001, y = 0, seg = 96) => lathe([[0, y], [r, y, b], [r, y + h, b], [0, y + h]], { seg });
export const toX = g => rot(g, 0, 0, -Math.PI / 2); // upright -> along x
export const toZ = g => rot(g, Math.PI / 2);        // upright -> towards the viewer
/** outline drawn in the plane of the table (its y points away), lying with its underside at y */
export const flat = (outline, th, y = 0, o) => move(rot(slab(outline, th, o), -Math.PI / 2), 0, y + th / 2, 0);
export const torus = (R, r, n = 120) => new THREE.TorusGeometry(R, r, 24, n); // in the XY plane
/** closed wire along a rounded rectangle in the XY plane */
export const wire = (w, h, r, th) => sweep(fillet(rect(w, h, r), true, 10).map(p => V(p.x, p.y, 0)), () => round(th), { n: 260, closed: true });
/** stitches along a polyline of [x,y] at height z (XY plane) */
export function sew(pts, z, m, pitch = .0042, w = .0007) {
  const out = []; for (let k = 1; k < pts.length; k++) { const [x0, y0] = pts[k - 1], [x1, y1] = pts[k], n = Math.max(1, Math.round(Math.hypot(x1 - x0, y1 - y0) / pitch)), a = Math.atan2(y1 - y0, x1 - x0);
    for (let i = 0; i < n; i++) { const t = (i + .5) / n; out.push([move(rot(rbox(pitch * .66, w, w * .9, w * .42, 2), 0, 0, a), x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, z), m]); } }
  return out;
}
/** places a list of parts: turn about y, then move */
export const put = (parts, x = 0, y = 0, z = 0, ay = 0) => parts.map(([g, ...m]) => [move(rot(g, 0, ay), x, y, z), ...m]);
/** lays parts modelled in the XY plane down on the table, z becoming height */
export const lay = (G, y = 0) => { G.rotation.x = -Math.PI / 2; G.position.y = y; return G; };
/** cloth folded to and fro into `layers`, the last fold to the front; w by d metres */
export function folded(w, d, layers, th, seed = 0, rough = 1) {
  const path = [], gap = .0004; for (let k = 0; k < layers; k++) { const y = th * .5 + k * (th + gap), dir = k % 2 ? -1 : 1, l = d - th; for (let i = 0; i <= 22; i++) { const t = i / 22; path.push(V(0, y + .0012 * rough * Math.sin(t * 5 + k + seed), -dir * (t - .5) * l)); } if (k < layers - 1) for (let i = 1; i < 9; i++) { const a = -Math.PI / 2 + Math.PI * i / 9; path.push(V(0, y + (th + gap) / 2 * (1 + Math.sin(a)), -dir * (l / 2 + th * .55 * Math.cos(a)))); } }
  const L = path.length - 1, at = u => { const f = u * L, i = Math.min(L - 1, Math.floor(f)); return path[i].clone().lerp(path[i + 1], f - i); };
  return sheet((u, q) => { const p = at(q), e = u - .5; return V(e * (w + .004 * noise(q * 8, seed, 2)) + .003 * rough * noise(q * 5, 3, seed), p.y + .0018 * rough * noise(e * 5 + seed, p.z * 12, p.y * 30), p.z + .0024 * rough * noise(e * 5, p.y * 20, seed + 4)); }, 60, 80 * layers, th);
}
