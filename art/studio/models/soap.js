import { turned, oval, rrect, assemble, move, rot, rbox } from '../lib/geo.js';
import { soap, satin, wood } from '../lib/mat.js';
export default {
  id: 'soap', category: 'Bath', views: { hero: { az: -24, el: 30 }, tq: { az: 24, el: 20 }, detail: { az: -30, el: 26, zoom: 2.2, at: [.15, .2, .2] } }, fill: .74,
  variants: { clay: '#ad8470', oat: '#d9ccb4', sage: '#93a08a' },
  build(color) {
    const dish = satin('#cfc8bb', { speckle: .8, speckleSize: .05, rough: .5 }), P = [];
    P.push([turned([[.02, .003], [.016, .003, .001], [.0145, 0, .001], [.01, 0, .001], [.0085, .004, .002], [0, .0165, .006], [-.0008, .019, .0009], [.0016, .0195, .0009], [.0085, .0098, .005], [.02, .0085, .01], [.034, .0082]], oval(.069, .049, 2.8)), dish]);
    for (let i = -1; i <= 1; i++) P.push([move(rbox(.094 - .012 * Math.abs(i), .007, .0085, .0034, 6), 0, .0098, i * .0175), dish]);
    const bar = turned([[.02, 0], [.0105, 0, .005], [.0012, .0045, .005], [0, .0125, .008], [.0012, .0205, .005], [.0095, .0252, .006], [.0112, .0246, .002], [.024, .0244]], rrect(.088, .058, .02));
    P.push([move(rot(bar, .02, .09, .012), 0, .0133, 0), soap(color, { wave: .0004 })]);
    return assemble(P);
  },
};
