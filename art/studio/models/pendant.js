import { lathe, tube, assemble, V, spline2 } from '../lib/geo.js';
import { satin, brushed, opal, mat } from '../lib/mat.js';
export default {
  id: 'pendant', category: 'Lighting', views: { hero: { az: 0, el: 12 }, tq: { az: 20, el: 16 }, detail: { az: 20, el: 14, zoom: 2.2, at: [.05, .02, .2] } }, fill: .66, spinEl: 12,
  variants: { ochre: '#b98636', petrol: '#2b5760', chalk: '#e6e1d6' },
  build(color) {
    const m = satin(color, { speckle: 0, rough: .42, bump: .00002 }), inn = satin('#efe9df', { speckle: 0 }), br = brushed('#b8935a'), Y = .3, P = [], o = [[.022, .205], [.034, .198], [.05, .172], [.07, .128], [.1, .068], [.132, .02], [.139, 0]];
    P.push([lathe([...spline2(o, 90).map(([r, y]) => [r, y + Y]), [.1375, Y - .001, .0004], ...spline2(o.map(([r, y]) => [r - .0022, y + .0006]), 90).reverse().map(([r, y]) => [r, y + Y - .0004]), [.0212, Y + .205]], { seg: 240 }), m], [lathe(spline2(o.slice(1).map(([r, y]) => [r - .0026, y + .0012]), 80).map(([r, y]) => [r, y + Y]).concat([[.138, Y + .0003]]), { seg: 200 }), inn]);
    P.push([lathe([[0, Y + .205], [.0228, Y + .203, .001], [.0232, Y + .207, .001], [.0205, Y + .211, .001], [.0195, Y + .242, .006], [.008, Y + .252, .004], [.006, Y + .262, .001], [0, Y + .263]], { seg: 120 }), br]);
    P.push([lathe([[0, Y + .035], ...Array.from({ length: 30 }, (_, i) => { const a = Math.PI * i / 29 - Math.PI / 2; return [.042 * Math.cos(a) + 1e-4, Y + .072 + .042 * Math.sin(a)]; }), [0, Y + .114]], { seg: 90 }), opal('#fbf3e6', { emit: 2.4, emitColor: '#ffd9a6' })]);
    P.push([tube([V(0, Y + .255), V(0, Y + .6), V(0, Y + 2.5)], .0028, { n: 60 }), mat({ kind: 'cord', color: '#4b4238', rough: .9 }), 'nofit']);
    return assemble(P);
  },
};
