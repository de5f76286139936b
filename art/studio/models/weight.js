import { lathe, assemble, move, rot, rbox } from '../lib/geo.js';
import { brushed, satin, paper, felt } from '../lib/mat.js';
import { pick, put } from '../lib/goods.js';
export default {
  id: 'weight', category: 'Stationery', views: { hero: { az: -20, el: 26 }, tq: { az: 30, el: 40 } }, fill: .76,
  variants: pick('brass', 'stone'),
  build(color, v) {
    const m = v === 'brass' ? brushed(color, { rough: .22, size: .12 }) : satin(color, { speckle: .7, speckleSize: .035, rough: .6 }), P = [];
    for (let i = 0; i < 16; i++) P.push([move(rot(rbox(.105, .00075, .148, .0003, 1), 0, .02 * Math.sin(i * 1.9) + .0012 * i), .0014 * Math.sin(i * 2.4), .0005 + i * .0009, .0012 * Math.cos(i * 1.3)), paper(i % 2 ? '#f0e9da' : '#e8e0cf')]);
    P.push(...put([[lathe([[0, 0], [.0245, 0, .001], [.0265, .002, .0014], [.0268, .011, .004], [.0195, .0235, .008], [.0085, .029, .006], [.0068, .036, .004], [.0098, .0415, .004], [.0098, .0455, .003], [.004, .0495, .003], [0, .0498]], { seg: 200 }), m]], .008, .0156, .01));
    return assemble(P);
  },
};
