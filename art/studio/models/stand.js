import { slab, rect, assemble, move, rot, rbox, V, THREE } from '../lib/geo.js';
import { wood, felt, acetate, plastic, metal, mat } from '../lib/mat.js';
import { pick, box } from '../lib/goods.js';
export default {
  id: 'stand', category: 'Audio', views: { hero: { az: -30, el: 17 }, tq: { az: 34, el: 26 } }, fill: .76,
  variants: pick('oak', 'walnut'),
  build(color) {
    const w = wood(color, { axis: 'x', size: .22, rough: .42 }), P = [], a = .33;
    // one block, rounded behind, with a slot the phone leans in; drawn from the side
    const side = [[-.05, 0, .003], [.052, 0, .006], [.052, .016, .007], [.034, .021, .004], [.0292, .0135, .0012], [.0178, .0135, .0012], [.0105, .036, .006], [.0, .075, .007], [-.008, .077, .006], [-.03, .03, .03], [-.05, .012, .006]];
    P.push([move(rot(slab(side, .082, { bevel: .0032, seg: 6 }), 0, -Math.PI / 2), 0, .0015, 0), w], [box(.07, .0016, .09, .0006, 0, .0008, 0), felt('#5a554d', { size: .02 })]);
    const ph = (g, dz = 0) => move(rot(move(g, 0, .0735, dz), -a + .02), 0, .0155, .0215);
    P.push([ph(slab(rect(.071, .146, .011), .0078, { bevel: .0016, seg: 6 })), plastic('#3a3b3d', { rough: .3 })], [ph(slab(rect(.0665, .1415, .009), .0006, { bevel: .0002 }), .0039), mat({ kind: 'screen', color: '#1d1f22', rough: .06, coat: .6 })]);
    return assemble(P);
  },
};
