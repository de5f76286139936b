# blender -b --factory-startup --python render/cycles.py -- job.json
# Job: {assets, samples, size, shots:[{glb, mats, box, az, el, zoom, at, out, spin?}]}. Writes <out>.f32 (rgb+albedo+normal, linear).
import bpy, sys, json, math, time, os, numpy as np
np.bool = bool  # Debian's glTF add-on predates numpy 1.24
from mathutils import Vector
job = json.load(open(sys.argv[sys.argv.index('--') + 1])); A = job['assets']
for o in list(bpy.data.objects): bpy.data.objects.remove(o)
S = bpy.context.scene; S.render.engine = 'CYCLES'; C = S.cycles
C.use_denoising = False; C.samples = job['samples']; C.use_adaptive_sampling = True; C.adaptive_threshold = job.get('noise', .06); C.adaptive_min_samples = job.get('minSamples', 6)
C.max_bounces = 8; C.diffuse_bounces = 2; C.glossy_bounces = 3; C.transmission_bounces = 8; C.transparent_max_bounces = 12; C.sample_clamp_indirect = 6; C.blur_glossy = .5
C.caustics_reflective = C.caustics_refractive = False; C.pixel_filter_type = 'BLACKMAN_HARRIS'; C.filter_width = 1.4; C.use_auto_tile = False
S.render.use_persistent_data = True; S.render.threads_mode = 'AUTO'; S.view_settings.view_transform = 'Standard'
V = S.view_layers[0]; V.cycles.denoising_store_passes = True

lin = lambda h: [((c / 12.92) if c <= .04045 else ((c + .055) / 1.055) ** 2.4) for c in (int(h[i:i+2], 16) / 255 for i in (1, 3, 5))]
imgs = {}
def img(n):
    if n not in imgs: imgs[n] = bpy.data.images.load(f'{A}/{n}.png'); imgs[n].colorspace_settings.name = 'Non-Color'
    return imgs[n]
def material(m, s):
    m.use_nodes = True; N = m.node_tree.nodes; L = m.node_tree.links; N.clear()
    out = N.new('ShaderNodeOutputMaterial'); p = N.new('ShaderNodeBsdfPrincipled'); L.new(p.outputs[0], out.inputs[0]); I = p.inputs
    col = lin(s['color']); I['Base Color'].default_value = (*col, 1); I['Roughness'].default_value = s.get('rough', .5); I['Metallic'].default_value = s.get('metal', 0)
    I['Specular'].default_value = s.get('spec', .5); I['Sheen'].default_value = s.get('sheen', 0); I['Sheen Tint'].default_value = .6
    I['Clearcoat'].default_value = s.get('coat', 0); I['Clearcoat Roughness'].default_value = s.get('coatRough', .05)
    if s.get('sss'): I['Subsurface'].default_value = s['sss']; r = s.get('sssR', .005); I['Subsurface Radius'].default_value = (r, r * .75, r * .5); I['Subsurface Color'].default_value = (*col, 1)
    if s.get('emit'): I['Emission'].default_value = (*lin(s.get('emitColor', '#ffe9cf')), 1); I['Emission Strength'].default_value = s['emit']
    tc = N.new('ShaderNodeTexCoord'); nrm = None; color = None
    def tex(name, size):   # triplanar image in object space, metres per tile
        mp = N.new('ShaderNodeMapping'); k = 1 / size; mp.inputs['Scale'].default_value = (k, k, k); mp.inputs['Rotation'].default_value = (0, 0, s.get('turn', 0)); mp.inputs['Location'].default_value = s.get('shift', (.13, .37, .71))
        ax = s.get('axis')
        if ax:             # solid wood: grain runs along `axis`, extruded through the part
            sp = N.new('ShaderNodeSeparateXYZ'); cb = N.new('ShaderNodeCombineXYZ'); md = N.new('ShaderNodeMath'); md.operation = 'MULTIPLY_ADD'; md.inputs[1].default_value = .35; L.new(tc.outputs['Object'], sp.inputs[0]); a, b, c = {'x': (0, 2, 1), 'y': (1, 2, 0), 'z': (2, 0, 1)}[ax]
            L.new(sp.outputs[a], cb.inputs[0]); L.new(sp.outputs[c], md.inputs[0]); L.new(sp.outputs[b], md.inputs[2]); L.new(md.outputs[0], cb.inputs[1]); L.new(cb.outputs[0], mp.inputs[0])
        else: L.new(tc.outputs['Object'], mp.inputs[0])
        t = N.new('ShaderNodeTexImage'); t.image = img(name); t.projection = 'FLAT' if ax else 'BOX'; t.projection_blend = .25; L.new(mp.outputs[0], t.inputs[0]); return t.outputs[0]
    def mixc(fac, a, b):
        x = N.new('ShaderNodeMixRGB'); 
        for i, v in ((0, fac), (1, a), (2, b)):
            if isinstance(v, (float, int)): x.inputs[i].default_value = v
            elif isinstance(v, (tuple, list)): x.inputs[i].default_value = (*v[:3], 1)
            else: L.new(v, x.inputs[i])
        return x.outputs[0]
    if s.get('wave'):      # hand-made unevenness
        n = N.new('ShaderNodeTexNoise'); n.inputs['Scale'].default_value = 1 / s.get('waveSize', .03); n.inputs['Detail'].default_value = 1; L.new(tc.outputs['Object'], n.inputs['Vector'])
        b = N.new('ShaderNodeBump'); b.inputs['Distance'].default_value = s['wave']; L.new(n.outputs[0], b.inputs['Height']); nrm = b.outputs[0]
    if s.get('tex'):
        h = tex(s['tex'], s['size']); b = N.new('ShaderNodeBump'); b.inputs['Distance'].default_value = s.get('bump', 0); L.new(h, b.inputs['Height'])
        if nrm: L.new(nrm, b.inputs['Normal'])
        nrm = b.outputs[0]; t = s.get('tint', 0)
        if t:
            dark = [c ** 1.25 * (1 - t) for c in col] if s.get('grain') else [c * (1 - t) for c in col]
            light = [min(1, c * (1 + .25 * t)) for c in col]; color = mixc(h, dark, light)
            if s['kind'] in ('linen', 'canvas', 'felt', 'knit', 'leather'):   # slow tone drift, keeps large areas from looking printed
                n = N.new('ShaderNodeTexNoise'); n.inputs['Scale'].default_value = 14; n.inputs['Detail'].default_value = 3; L.new(tc.outputs['Object'], n.inputs['Vector'])
                mr = N.new('ShaderNodeMapRange'); mr.inputs['To Min'].default_value = .86; mr.inputs['To Max'].default_value = 1.12; L.new(n.outputs[0], mr.inputs[0]); x = N.new('ShaderNodeMixRGB'); x.blend_type = 'MULTIPLY'; x.inputs[0].default_value = 1; L.new(color, x.inputs[1]); L.new(mr.outputs[0], x.inputs[2]); color = x.outputs[0]
    if s.get('speckle'):
        k = tex('speck', s['speckleSize']); mm = N.new('ShaderNodeMath'); mm.operation = 'MULTIPLY'; mm.inputs[1].default_value = s['speckle']; L.new(k, mm.inputs[0])
        color = mixc(mm.outputs[0], color or col, [c * .25 for c in col])
    if color: L.new(color, I['Base Color'])
    if nrm: L.new(nrm, I['Normal'])
    if s.get('trans'):     # glass; shadow rays pass tinted (no caustics needed)
        I['Transmission'].default_value = s['trans']; I['IOR'].default_value = s.get('ior', 1.46); lp = N.new('ShaderNodeLightPath'); tr = N.new('ShaderNodeBsdfTransparent'); tr.inputs[0].default_value = (*[.25 + .75 * c for c in col], 1)
        mx = N.new('ShaderNodeMixShader'); L.new(lp.outputs['Is Shadow Ray'], mx.inputs[0]); L.new(p.outputs[0], mx.inputs[1]); L.new(tr.outputs[0], mx.inputs[2]); L.new(mx.outputs[0], out.inputs[0])
        if not s.get('rough', .02) < .1: pass

# --- studio: everything scales with the product radius R, so light and crop are identical for a ring and a chair ---
studio = bpy.data.collections.new('studio'); S.collection.children.link(studio)
def area(name, w, h, power, color): l = bpy.data.lights.new(name, 'AREA'); l.shape = 'RECTANGLE'; l.size = w; l.size_y = h; l.energy = power; l.color = color; o = bpy.data.objects.new(name, l); studio.objects.link(o); return o
key, fill, rim = area('key', 1, 1, 1, (1, .97, .935)), area('fill', 1, 1, 1, (.93, .965, 1)), area('rim', 1, 1, 1, (1, .98, .95))
W = bpy.data.worlds.new('w'); S.world = W; W.use_nodes = True; W.node_tree.nodes['Background'].inputs[0].default_value = (1, .985, .965, 1); W.node_tree.nodes['Background'].inputs[1].default_value = job.get('ambient', .62); W.cycles.sampling_method = 'NONE'
me = bpy.data.meshes.new('cyc'); prof = [(-40, 0)] + [(8 + 22 * math.sin(a * math.pi / 64), 22 - 22 * math.cos(a * math.pi / 64)) for a in range(33)] + [(30, 60)]   # (depth, height)
me.from_pydata([(x, y, z) for y, z in prof for x in (-60, 60)], [], [(2*i, 2*i+1, 2*i+3, 2*i+2) for i in range(len(prof)-1)]); me.polygons.foreach_set('use_smooth', [True] * len(me.polygons))
cyc = bpy.data.objects.new('cyc', me); studio.objects.link(cyc); cm = bpy.data.materials.new('cyc'); material(cm, dict(kind='paper', color=job.get('backdrop', '#d8d5d0'), rough=.95, spec=.2))
NN = cm.node_tree.nodes; tc_ = NN.new('ShaderNodeTexCoord'); sx_ = NN.new('ShaderNodeSeparateXYZ'); mr_ = NN.new('ShaderNodeMapRange'); cm.node_tree.links.new(tc_.outputs['Object'], sx_.inputs[0]); mr_.inputs['From Min'].default_value = 3; mr_.inputs['From Max'].default_value = 30; mr_.inputs['To Max'].default_value = .5   # lift the far sweep
mr_.interpolation_type = 'SMOOTHSTEP'; cm.node_tree.links.new(sx_.outputs['Y'], mr_.inputs[0]); pn_ = next(x for x in NN if x.type == 'BSDF_PRINCIPLED'); pn_.inputs['Emission'].default_value = (1, .97, .94, 1); cm.node_tree.links.new(mr_.outputs[0], pn_.inputs['Emission Strength'])
me.materials.append(cm)
cam = bpy.data.objects.new('cam', bpy.data.cameras.new('cam')); studio.objects.link(cam); S.camera = cam; cam.data.sensor_width = 36; cam.data.lens = 90; cam.data.sensor_fit = 'HORIZONTAL'; TALL = 1 + (job.get('ratio', 1) - 1) * .72   # portrait frames let tall products grow, not as far as the frame does
# linear passes out through the compositor
S.use_nodes = True; T = S.node_tree; T.nodes.clear(); rl = T.nodes.new('CompositorNodeRLayers'); fo = T.nodes.new('CompositorNodeOutputFile'); tmp = job['tmp']; fo.base_path = tmp
fo.format.file_format = 'OPEN_EXR'; fo.format.color_depth = '16'; fo.format.exr_codec = 'NONE'; fo.file_slots.clear()
for slot, sock in (('rgb', 'Image'), ('alb', 'Denoising Albedo'), ('nrm', 'Denoising Normal')): fo.file_slots.new(slot); T.links.new(rl.outputs[sock], fo.inputs[slot])
def read(slot, w, h):
    i = bpy.data.images.load(f'{tmp}/{slot}0001.exr'); a = np.empty(w * h * 4, np.float32); i.pixels.foreach_get(a); bpy.data.images.remove(i); return a.reshape(h, w, 4)[::-1, :, :3]
def aim(o, pos, at): o.location = pos; o.rotation_euler = (Vector(at) - Vector(pos)).to_track_quat('-Z', 'Y').to_euler()

S.frame_set(1); cur = None; prod = []; stats = []
for sh in job['shots']:
    if sh['glb'] != cur:
        for o in prod: bpy.data.objects.remove(o)
        before = set(bpy.data.objects); bpy.ops.import_scene.gltf(filepath=sh['glb']); prod = [o for o in bpy.data.objects if o not in before]; cur = sh['glb']
        for o in prod:
            if o.type != 'MESH': continue
            for m in o.data.materials: material(m, sh['mats'][m.name.split('.')[0]])
        piv = bpy.data.objects.new('piv', None); studio.objects.link(piv)
        for o in prod:
            if o.parent is None: o.parent = piv
        bpy.context.view_layer.update(); vv = []
        for o in prod:
            if o.type == 'MESH' and not o.name.startswith('nofit'): a_ = np.empty(len(o.data.vertices) * 3); o.data.vertices.foreach_get('co', a_); M = np.array(o.matrix_world); vv.append(a_.reshape(-1, 3) @ M[:3, :3].T + M[:3, 3])
        verts = np.concatenate(vv); prod.append(piv)
    (x0, y0, z0), (x1, y1, z1) = sh['box']; lo, hi = Vector((x0, -z1, y0)), Vector((x1, -z0, y1)); c = (lo + hi) / 2; size = hi - lo; R = size.length / 2
    piv.rotation_euler[2] = math.radians(sh.get('spin', 0) - sh['az']) if True else 0   # turn the product, not the camera: light stays put
    az = 0; el = math.radians(sh['el'])
    cyc.scale = (R,) * 3; cyc.location = (c.x * 0, 0, lo.z - R * .0005)
    P = lambda x, y, z: Vector((x * R, y * R, z * R + lo.z))
    for o, w, h, e, pos in ((key, 3.2, 3.2, job.get('key', 250), P(-3.3, -1.5, 4.6)), (fill, 3.5, 4, job.get('fill', 26), P(4.8, -2.6, 2.4)), (rim, 4.2, 1.1, job.get('rimE', 95), P(1.2, 4.2, 4.2))):
        o.data.size = w * R; o.data.size_y = h * R; o.data.energy = e * R * R * sh.get('light', 1); aim(o, pos, P(0, 0, .5))
    # fit camera on the rotated bounding box
    a = math.radians(sh.get('fitAz', sh['az'])); zoom = sh.get('zoom', 1); d = Vector((0, -math.cos(el), math.sin(el)))
    ca, sa = math.cos(-a), math.sin(-a)
    if sh.get('spin') is not None: rad = max(math.hypot(X, Y) for X in (lo.x, hi.x) for Y in (lo.y, hi.y)) * .94; hs = np.array([(rad * math.cos(q), rad * math.sin(q), Z) for q in np.linspace(0, 6.283, 24) for Z in (lo.z, hi.z)])
    else: hs = verts @ np.array([[ca, sa, 0], [-sa, ca, 0], [0, 0, 1]])
    right = Vector((1, 0, 0)); up = d.cross(right); us = hs @ np.array(right); vs = hs @ np.array(up); mid = right * (float(us.max() + us.min()) / 2) + up * (float(vs.max() + vs.min()) / 2)
    ctr = mid + d * float((hs @ np.array(d)).mean()); ext = float(max(us.max() - us.min(), (vs.max() - vs.min()) / TALL)); frame = ext / sh.get('fill', .66) / zoom
    if zoom != 1: f = sh.get('at', [0, 0, 0]); v = Vector((f[0] * size.x, -f[2] * size.y, f[1] * size.z)) + c; ctr = Vector((v.x * math.cos(-a) - v.y * math.sin(-a), v.x * math.sin(-a) + v.y * math.cos(-a), v.z))
    else: ctr += up * (-.0 * frame) + up * (frame * .02)
    dist = frame * 90 / 36
    if zoom == 1:          # second pass: near points look larger under perspective
        rel = hs - np.array(ctr); k = dist / (dist - rel @ np.array(d)); pu, pv = rel @ np.array(right) * k, rel @ np.array(up) * k; g = float(max(pu.max() - pu.min(), (pv.max() - pv.min()) / TALL)) / (frame * sh.get('fill', .66)); ctr += right * float(pu.max() + pu.min()) / 2 + up * float(pv.max() + pv.min()) / 2 + up * (frame * .015); frame *= g; dist *= g
    aim(cam, ctr + d * dist, ctr); cam.data.clip_start = dist * .01; cam.data.clip_end = dist * 50
    near = hs - np.array(ctr); off = near - np.outer(near @ np.array(d), np.array(d)); m_ = (np.linalg.norm(off, axis=1) < .12 * frame); foc = float((near[m_] @ np.array(d)).max()) if m_.any() else 0
    cam.data.dof.use_dof = zoom != 1; cam.data.dof.focus_distance = dist - foc; ap = sh.get('dof', .008) * frame * dist / R; cam.data.dof.aperture_fstop = .09 / (2 * ap)   # blur disc ~ 0.8 % of the frame half a radius behind focus
    C.samples = int(job['samples'] * (1.5 if zoom != 1 else 1))
    n = sh.get('size', job['size']); h_ = round(n * job.get('ratio', 1)); S.render.resolution_x, S.render.resolution_y = n, h_; S.render.resolution_percentage = 100
    t = time.time(); bpy.ops.render.render(); dt = time.time() - t
    np.concatenate([read(k, n, h_).reshape(-1, 3) for k in ('rgb', 'alb', 'nrm')]).astype(np.float32).tofile(sh['out'] + '.f32'); stats.append(dict(out=sh['out'], n=n, h=h_, s=round(dt, 2))); print('SHOT', os.path.basename(sh['out']), round(dt, 2), flush=True)
    json.dump(stats, open(job['tmp'] + '/stats.json', 'w'))
