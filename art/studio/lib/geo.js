// Parametric geometry helpers. Units: metres, Y up, object stands on y = 0.
import * as THREE from 'three';
import { RoundedBoxGeometry } from 'three/examples/jsm/geometries/RoundedBoxGeometry.js';
import { mergeVertices, toCreasedNormals } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
export { THREE };
export const V = (x, y, z = 0) => new THREE.Vector3(x, y, z);

/** Polyline [[x,y,radius?],…] -> dense 2D points with every corner rounded by its radius. */
export function fillet(pts, closed = false, steps = 8) {
  const out = [], n = pts.length;
  for (let i = 0; i < n; i++) {
    const [x, y, r = 0] = pts[i];
    if (!r || (!closed && (i === 0 || i === n - 1))) { out.push(new THREE.Vector2(x, y)); continue; }
    const p = new THREE.Vector2(x, y), a = pts[(i + n - 1) % n], b = pts[(i + 1) % n];
    const da = new THREE.Vector2(a[0], a[1]).sub(p), db = new THREE.Vector2(b[0], b[1]).sub(p);
    const la = da.length(), lb = db.length(); da.normalize(); db.normalize();
    const half = Math.acos(THREE.MathUtils.clamp(da.dot(db), -1, 1)) / 2;
    const d = Math.min(r / Math.tan(half), la * 0.49, lb * 0.49);
    const s = p.clone().addScaledVector(da, d), e = p.clone().addScaledVector(db, d);
    for (let k = 0; k <= steps; k++) { const t = k / steps, u = 1 - t;
      out.push(new THREE.Vector2(u * u * s.x + 2 * u * t * p.x + t * t * e.x, u * u * s.y + 2 * u * t * p.y + t * t * e.y)); }
  }
  return out;
}
/** Smooth 2D curve through points (for organic lathe profiles). */
export const spline2 = (pts, n = 60) => new THREE.SplineCurve(pts.map(p => new THREE.Vector2(p[0], p[1]))).getPoints(n).map(p => [Math.max(p.x, 0), p.y]);

/** Turned object; profile [[r,y,cornerRadius?],…]. rib = {n,amp,y0,y1} adds vertical fluting. */
export function lathe(profile, { seg = 160, rib } = {}) {
  const pts = fillet(profile), area = pts.reduce((s, p, i) => { const q = pts[(i + 1) % pts.length]; return s + p.x * q.y - q.x * p.y; }, 0);
  if (area < 0) pts.reverse(); // wind outwards, whichever way the profile was written
  const g = new THREE.LatheGeometry(pts, seg);
  if (rib) {
    const p = g.attributes.position;
    for (let i = 0; i < p.count; i++) {
      const x = p.getX(i), y = p.getY(i), z = p.getZ(i), r = Math.hypot(x, z), a = Math.atan2(x, z);
      if (r < 1e-4) continue;
      const w = THREE.MathUtils.smoothstep(y, rib.y0, rib.y0 + rib.fade) * (1 - THREE.MathUtils.smoothstep(y, rib.y1 - rib.fade, rib.y1));
      const k = 1 - rib.amp * w * (1 - Math.abs(Math.cos(a * rib.n / 2))) / r * (rib.outer ? (r > rib.outer(y) ? 1 : 0) : 1);
      p.setX(i, x * k); p.setZ(i, z * k);
    }
    const uv = g.attributes.uv.clone(); g.computeVertexNormals(); g.setAttribute('uv', uv); fixSeam(g);
  }
  return g;
}
/** Average normals of coincident vertices (closes lathe/loft seams). */
export function fixSeam(g) {
  const p = g.attributes.position, n = g.attributes.normal, m = new Map();
  const key = i => `${Math.round(p.getX(i) * 2e5)},${Math.round(p.getY(i) * 2e5)},${Math.round(p.getZ(i) * 2e5)}`;
  for (let i = 0; i < p.count; i++) { const k = key(i), v = m.get(k) || [0, 0, 0]; v[0] += n.getX(i); v[1] += n.getY(i); v[2] += n.getZ(i); m.set(k, v); }
  for (let i = 0; i < p.count; i++) { const v = m.get(key(i)), l = Math.hypot(...v) || 1; n.setXYZ(i, v[0] / l, v[1] / l, v[2] / l); }
  return g;
}
export const rbox = (w, h, d, r = 0.004, seg = 5) => new RoundedBoxGeometry(w, h, d, seg, Math.min(r, w / 2.01, h / 2.01, d / 2.01));

/** Extruded outline (rounded corners through fillet), bevelled, centred on z; holes optional. */
export function slab(outline, depth, { bevel = 0.002, holes = [], seg = 5, crease = 0.6 } = {}) {
  const s = new THREE.Shape(fillet(outline, true, 10));
  for (const h of holes) s.holes.push(new THREE.Path(fillet(h, true, 10)));
  let g = new THREE.ExtrudeGeometry(s, { depth: Math.max(depth - 2 * bevel, 1e-5), bevelEnabled: bevel > 0, bevelThickness: bevel, bevelSize: bevel, bevelOffset: -bevel, bevelSegments: seg, curveSegments: 24 });
  g.translate(0, 0, -Math.max(depth - 2 * bevel, 1e-5) / 2);
  return toCreasedNormals(g, crease);
}
export const rect = (w, h, r, cx = 0, cy = 0) => [[cx - w / 2, cy - h / 2, r], [cx + w / 2, cy - h / 2, r], [cx + w / 2, cy + h / 2, r], [cx - w / 2, cy + h / 2, r]];
export const circle = (r, cx = 0, cy = 0, n = 64) => Array.from({ length: n }, (_, i) => [cx + r * Math.cos(i / n * 2 * Math.PI), cy + r * Math.sin(i / n * 2 * Math.PI)]);
export const superellipse = (a, b, e, n = 96) => Array.from({ length: n }, (_, i) => { const t = i / n * 2 * Math.PI, c = Math.cos(t), s = Math.sin(t); return [Math.sign(c) * a * Math.abs(c) ** (2 / e), Math.sign(s) * b * Math.abs(s) ** (2 / e)]; });

/** Skin a list of rings (each an array of Vector3, same length). Closed around; caps as fans. */
export function loft(rings, { cap = true, closedV = false } = {}) {
  const n = rings[0].length, pos = [], uv = [], idx = [], R = rings.length;
  rings.forEach((r, j) => { for (let i = 0; i <= n; i++) { const p = r[i % n]; pos.push(p.x, p.y, p.z); uv.push(i / n, j / (R - 1)); } });
  const w = n + 1, last = closedV ? R : R - 1;
  for (let j = 0; j < last; j++) for (let i = 0; i < n; i++) { const a = j * w + i, b = ((j + 1) % R) * w + i; idx.push(a, a + 1, b, b, a + 1, b + 1); }
  if (cap && !closedV) for (const [j, flip] of [[0, false], [R - 1, true]]) {
    const c = rings[j].reduce((s, p) => s.add(p), V(0, 0, 0)).divideScalar(n), k = pos.length / 3; pos.push(c.x, c.y, c.z); uv.push(.5, .5);
    for (let i = 0; i < n; i++) { const a = j * w + i; flip ? idx.push(a, a + 1, k) : idx.push(a + 1, a, k); }
  }
  const mid = [0, 1, 2].map(k => pos.reduce((s, v, i) => i % 3 === k ? s + v : s, 0) / (pos.length / 3)), q = pos.map((v, i) => v - mid[i % 3]);
  let vol = 0; // signed volume: flip inside-out skins so that web back-face culling and glass work
  for (let i = 0; i < idx.length; i += 3) { const [a, b, c] = [idx[i] * 3, idx[i + 1] * 3, idx[i + 2] * 3]; vol += q[a] * (q[b + 1] * q[c + 2] - q[b + 2] * q[c + 1]) + q[a + 1] * (q[b + 2] * q[c] - q[b] * q[c + 2]) + q[a + 2] * (q[b] * q[c + 1] - q[b + 1] * q[c]); }
  if (vol < 0) for (let i = 0; i < idx.length; i += 3) [idx[i], idx[i + 1]] = [idx[i + 1], idx[i]];
  const g = new THREE.BufferGeometry();
  g.setAttribute('position', new THREE.Float32BufferAttribute(pos, 3)); g.setAttribute('uv', new THREE.Float32BufferAttribute(uv, 2)); g.setIndex(idx);
  g.computeVertexNormals(); return fixSeam(g);
}
/** Sweep a section along a curve. section(t) -> [[x,y]…]; `up` fixes the frame (flat straps), else parallel transport. */
export function sweep(points, section, { n = 80, closed = false, up = null, cap = true, tension } = {}) {
  const curve = points.getPointAt ? points : new THREE.CatmullRomCurve3(points, closed, tension == null ? 'centripetal' : 'catmullrom', tension);
  const fr = up ? null : curve.computeFrenetFrames(n, closed), rings = [];
  for (let j = 0; j <= n; j++) {
    const t = j / n, c = curve.getPointAt(t); let N, B;
    if (up) { const T = curve.getTangentAt(t), u = typeof up === 'function' ? up(t) : up; N = V(0, 0, 0).crossVectors(u, T).normalize(); B = V(0, 0, 0).crossVectors(T, N).normalize(); }
    else { N = fr.normals[j]; B = fr.binormals[j]; }
    rings.push(section(t).map(([x, y]) => c.clone().addScaledVector(N, x).addScaledVector(B, y)));
  }
  if (closed) rings.pop();
  return loft(rings, { cap: cap && !closed, closedV: closed });
}
export const round = (r, n = 20) => circle(r, 0, 0, n);
export const tube = (pts, r, o = {}) => sweep(pts, t => round(typeof r === 'function' ? r(t) : r), o);

/** Cloth: thick sheet from f(u,v)->Vector3, rounded edge. */
export function sheet(f, nu, nv, th) {
  const P = [], N = [];
  for (let j = 0; j <= nv; j++) for (let i = 0; i <= nu; i++) P.push(f(i / nu, j / nv));
  const at = (i, j) => P[Math.min(Math.max(j, 0), nv) * (nu + 1) + Math.min(Math.max(i, 0), nu)];
  for (let j = 0; j <= nv; j++) for (let i = 0; i <= nu; i++) N.push(V(0, 0, 0).crossVectors(at(i + 1, j).clone().sub(at(i - 1, j)), at(i, j + 1).clone().sub(at(i, j - 1))).normalize());
  // each row becomes a closed ring: top left->right, bottom right->left
  const rings = [];
  for (let j = 0; j <= nv; j++) { const ring = [], e = j === 0 || j === nv ? 0.35 : 1;
    for (let i = 0; i <= nu; i++) { const k = j * (nu + 1) + i, q = i === 0 || i === nu ? 0.35 : 1; ring.push(P[k].clone().addScaledVector(N[k], th / 2 * e * q)); }
    for (let i = nu; i >= 0; i--) { const k = j * (nu + 1) + i, q = i === 0 || i === nu ? 0.35 : 1; ring.push(P[k].clone().addScaledVector(N[k], -th / 2 * e * q)); }
    rings.push(ring); }
  return loft(rings, { cap: false });
}
/** Lathe for any outline: profile [[inset,y,cornerRadius?],…], ring(inset) -> [[x,z],…] of constant length. Capped at both ends. */
export const turned = (profile, ring) => loft(fillet(profile).map(p => ring(p.x).map(([x, z]) => V(x, p.y, z))));
export const oval = (a, b, e = 2.6, n = 160) => i => superellipse(Math.max(a - i, 1e-4), Math.max(b - i, 1e-4), e, n);
export const rrect = (w, d, r) => i => fillet(rect(w - 2 * i, d - 2 * i, Math.max(r - i, .0004)), true, 12).map(p => [p.x, p.y]);
// deterministic value noise, for hand-made irregularity
const h3 = (x, y, z) => { let n = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(z, 2147483647 ^ 0x5bd1e995); n = Math.imul(n ^ (n >>> 13), 1274126177); return ((n ^ (n >>> 16)) >>> 0) / 4294967295; };
export function noise(x, y, z = 0) {
  const i = Math.floor(x), j = Math.floor(y), k = Math.floor(z), s = t => t * t * t * (t * (t * 6 - 15) + 10), u = s(x - i), v = s(y - j), w = s(z - k), L = (a, b, t) => a + (b - a) * t;
  return L(L(L(h3(i, j, k), h3(i + 1, j, k), u), L(h3(i, j + 1, k), h3(i + 1, j + 1, k), u), v), L(L(h3(i, j, k + 1), h3(i + 1, j, k + 1), u), L(h3(i, j + 1, k + 1), h3(i + 1, j + 1, k + 1), u), v), w) * 2 - 1;
}
/** Displace vertices along normals by fn(p)->metres, then recompute normals. */
export function displace(g, fn) {
  const p = g.attributes.position, n = g.attributes.normal, a = V(0, 0, 0);
  for (let i = 0; i < p.count; i++) { a.fromBufferAttribute(p, i); const d = fn(a, i); p.setXYZ(i, a.x + n.getX(i) * d, a.y + n.getY(i) * d, a.z + n.getZ(i) * d); }
  g.computeVertexNormals(); return fixSeam(g);
}
export const move = (g, x = 0, y = 0, z = 0) => g.translate(x, y, z);
export const rot = (g, x = 0, y = 0, z = 0) => { if (x) g.rotateX(x); if (y) g.rotateY(y); if (z) g.rotateZ(z); return g; };
/** Group from [[geometry, material], …]. */
export function assemble(parts) { const G = new THREE.Group(); parts.flat().length; for (const [g, m, name] of parts) { const o = new THREE.Mesh(g, m); o.name = name || m.name; G.add(o); } return G; }
/** Profile of a thin-walled vessel for lathe(): smooth `outer` [[r,y],…] from the foot to the rim, wall `t`, `foot` is put in front, `floor` the thickness of the bottom. */
export function vessel(outer, t, { foot = [], floor = t * 1.4, n = 90 } = {}) {
  const o = spline2(outer, n), tan = o.map((_, i) => { const a = o[Math.max(i - 1, 0)], b = o[Math.min(i + 1, n)], l = Math.hypot(b[0] - a[0], b[1] - a[1]); return [(b[0] - a[0]) / l, (b[1] - a[1]) / l]; });
  const [ux, uy] = tan[n], [rx, ry] = o[n], rim = [.25, .5, .75].map(k => { const a = k * Math.PI; return [rx - uy * t * (.5 - .5 * Math.cos(a)) + ux * t * .5 * Math.sin(a), ry + ux * t * (.5 - .5 * Math.cos(a)) + uy * t * .5 * Math.sin(a)]; }), y0 = o[0][1] + floor;
  const inner = o.map(([r, y], i) => [r - tan[i][1] * t, y + tan[i][0] * t]).filter(([r, y]) => y > y0 + t * .3 && r > t).reverse();
  return [...(foot.length ? foot : [[0, o[0][1]]]), ...o, ...rim, ...inner, [Math.max(inner.at(-1)[0] - t, 1e-4), y0, t * .5], [0, y0]];
}
