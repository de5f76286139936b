import { assemble, V, noise, tube, loft, fixSeam, THREE } from '../lib/geo.js';
import { linen } from '../lib/mat.js';
import { pick } from '../lib/goods.js';
export default {
  id: 'lumbar', category: 'Textiles', views: { hero: { az: -28, el: 26 }, tq: { az: 40, el: 28 }, detail: { az: 24, el: 16, zoom: 2.5, at: [.32, .3, .2] } }, fill: .84,
  variants: pick('rust', 'sage'),
  build(color) {
    const m = linen(color, { size: .05, bump: .0008, tint: .42 }), W = .275, H = .165, T = .088, n = 120, edge = (u, v) => { const pinch = .035; return [W * u * (1 - pinch * (1 - v * v) ** 1), H * v * (1 - pinch * (1 - u * u) ** 1)]; };
    const half = s => { const pos = [], idx = [], at = q => Math.sin(q * Math.PI / 2); for (let j = 0; j <= n; j++) for (let i = 0; i <= n; i++) { const u = at(i / n * 2 - 1), v = at(j / n * 2 - 1), [x, y] = edge(u, v), k = ((1 - u ** 2) * (1 - v ** 2)) ** .5, near = 1 - Math.max(Math.abs(u), Math.abs(v)), corner = Math.exp(-((1 - Math.abs(u)) ** 2 + (1 - Math.abs(v)) ** 2) / .12), ang = Math.atan2(1 - Math.abs(v), 1 - Math.abs(u));
      const z = (s > 0 ? T : T * .38) * k * (1 - .12 * v) + .008 * noise(x * 7, y * 7, s * 3 + 5) * k + .0062 * corner * Math.sin(ang * 11 + s + Math.sign(u) * 2 + v) * Math.min(1, near * 9) + .0016 * noise(x * 26 + 3, y * 22, s * 7) * k; pos.push(x, y, s * (z + .0006)); }
      for (let j = 0; j < n; j++) for (let i = 0; i < n; i++) { const a = j * (n + 1) + i, b = a + n + 1; s > 0 ? idx.push(a, a + 1, b, b, a + 1, b + 1) : idx.push(a, b, a + 1, b, b + 1, a + 1); }
      const g = new THREE.BufferGeometry(); g.setAttribute('position', new THREE.Float32BufferAttribute(pos, 3)); g.setAttribute('uv', new THREE.Float32BufferAttribute(new Float32Array(pos.length / 3 * 2), 2)); g.setIndex(idx); g.computeVertexNormals(); return g; };
    const rim = []; for (const [f, k] of [[t => [t, -1]], [t => [1, t]], [t => [-t, 1]], [t => [-1, -t]]].map(x => [x[0]])) for (let i = 0; i < 30; i++) { const [x, y] = edge(...f(i / 15 - 1)); rim.push(V(x, y, 0)); }
    const G = assemble([[half(1), m], [half(-1), m], [tube(rim, .0034, { n: 480, closed: true }), m]]); G.rotation.x = -Math.PI / 2; G.position.y = .036; return G;
  },
};
