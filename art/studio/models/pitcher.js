import { lathe, sweep, assemble, V, spline2, superellipse, fixSeam } from '../lib/geo.js';
import { glaze, bisque } from '../lib/mat.js';
export default {
  id: 'pitcher', category: 'Tableware', views: { hero: { az: 12, el: 13 }, tq: { az: 48, el: 30 }, detail: { az: 24, el: 24, zoom: 2.2, at: [.12, .3, .1] } }, fill: .72,
  variants: { chalk: '#ddd6c8', ochre: '#ad8549', denim: '#53677a' },
  build(color) {
    const g = glaze(color, { rough: .32, coat: .35, speckle: .5 });
    const body = lathe([[0, .006], ...spline2([[.042, .006], [.058, .03], [.0655, .07], [.06, .112], [.0475, .148], [.0425, .178], [.0455, .208]], 120), [.0456, .2095], [.0446, .2103], [.0432, .2097], ...spline2([[.0424, .208], [.0394, .178], [.0445, .146], [.057, .11], [.0622, .07], [.055, .03], [.034, .0115]], 90), [0, .01]], { seg: 260 });
    const p = body.attributes.position; // pull the lip out to a spout
    for (let i = 0; i < p.count; i++) { const x = p.getX(i), y = p.getY(i), z = p.getZ(i), r = Math.hypot(x, z); if (y < .12 || r < 1e-3) continue; const a = Math.atan2(z, x), t = Math.min(1, (y - .12) / .09), e = t * t * (3 - 2 * t), w = Math.exp(-((a / .42) ** 2)), side = Math.exp(-(((Math.abs(a) - .95) / .5) ** 2)), k = 1 + e * (.52 * w - .07 * side); p.setXYZ(i, x * k, y + e * .009 * w, z * k); }
    body.computeVertexNormals(); fixSeam(body);
    const h = sweep([V(-.0462, .189), V(-.057, .196), V(-.08, .189), V(-.0925, .16), V(-.09, .122), V(-.076, .092), V(-.0585, .08)], t => superellipse(.005 + .002 * (2 * t - 1) ** 4, .0088 + .0042 * (2 * t - 1) ** 4, 2.5, 32), { n: 100, up: V(0, 0, 1) });
    return assemble([[body, g], [h, g], [lathe([[0, .002], [.038, .002], [.039, 0, .001], [.0425, 0, .001], [.0435, .0075], [.03, .0075]]), bisque('#a78c6e')]]);
  },
};
