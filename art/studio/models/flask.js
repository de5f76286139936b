import { lathe, sweep, assemble, V, superellipse, move, rot } from '../lib/geo.js';
import { satin, brushed, leather, rubber } from '../lib/mat.js';
export default {
  id: 'flask', category: 'Carry', views: { hero: { az: -30, el: 13 }, tq: { az: 34, el: 26 }, detail: { az: -30, el: 20, zoom: 2.2, at: [.1, .35, .1] } }, fill: .76, spinEl: 13,
  variants: { forest: '#33493a', cream: '#e6dcc6', ink: '#262c36' },
  build(color) {
    const m = satin(color, { speckle: 0, rough: .5, tex: 'grit', size: .012, bump: .00006, wave: 0 }), st = brushed('#c2bfb9', { rough: .3 }), br = brushed('#b8935a'), P = [], R = .0345;
    P.push([lathe([[0, .0065], [R - .0008, .0065], [R, .008, .001], [R, .158, .02], [.0265, .181, .012], [.0262, .187], [0, .187]], { seg: 200 }), m], [lathe([[0, .0008], [R - .006, .0008], [R - .005, 0, .0006], [R - .002, .0002, .0012], [R - .0002, .002, .001], [R - .0002, .006, .0005], [0, .006]], { seg: 200 }), st], [lathe([[0, .186], [.0258, .186], [.0258, .1905], [0, .1905]], { seg: 140 }), st]);
    P.push([lathe([[0, .189], [.0262, .189], [.0268, .1898, .0006], [.0272, .229, .002], [.0255, .2345, .004], [0, .2355]], { seg: 200, rib: null }), m], [lathe([[.0266, .1975], [.02755, .1975, .0003], [.02765, .2005, .0003], [.0268, .2005]], { seg: 160 }), br]);
    const loop = Array.from({ length: 17 }, (_, i) => { const a = Math.PI * i / 16; return V(.0262 * Math.cos(a), .2255 + .041 * Math.sin(a) ** .8, 0); });
    P.push([sweep([V(.0272, .205), ...loop, V(-.0272, .205)], () => superellipse(.0012, .0062, 5, 32), { n: 140, up: V(0, 0, 1) }), leather('#8d5f3d', { size: .02, bump: .00012 })]);
    for (const s of [-1, 1]) P.push([move(rot(lathe([[0, .0028], [.0036, .0024, .001], [.0038, 0], [0, 0]], { seg: 40 }), 0, 0, -s * Math.PI / 2), s * .0282, .211, 0), br]);
    return assemble(P);
  },
};
