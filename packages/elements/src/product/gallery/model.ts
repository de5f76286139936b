import {
  AmbientLight,
  Box3,
  DirectionalLight,
  type Object3D,
  PerspectiveCamera,
  Scene,
  Spherical,
  Vector3,
  WebGLRenderer,
} from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { safeMediaUrl } from '../../internal/gates.ts';
import { isShortcut } from '../../internal/shortcut.ts';
import type { LiveOptions, LiveView } from './live.ts';

const STEP = Math.PI / 12;

/** Lets go of what the graphics card holds. */
function free(root: Object3D): void {
  root.traverse((node) => {
    const { geometry, material } = node as Object3D & {
      geometry?: { dispose(): void };
      material?: { dispose(): void } & Record<string, unknown>;
    };
    geometry?.dispose();
    for (const value of Object.values(material ?? {}))
      if (value && typeof value === 'object' && 'isTexture' in value)
        (value as unknown as { dispose(): void }).dispose();
    material?.dispose();
  });
}

/**
 * Shows a glTF binary that is dragged, pinched or wheeled, or turned by arrow keys, `+` and `-`. Draws when something
 * has changed only. Files must be plain: compressed ones (Draco, meshopt, KTX2) would need WebAssembly, which a strict
 * page does not allow.
 */
export function startModel({ place, media, words, failed }: LiveOptions): LiveView {
  const url = safeMediaUrl(media.url);
  const aborter = new AbortController();
  const { signal } = aborter;
  let scene: Scene | undefined;
  let renderer: WebGLRenderer | undefined;
  const stop = () => {
    aborter.abort();
    watcher.disconnect();
    if (scene) free(scene);
    renderer?.dispose();
    renderer?.forceContextLoss();
    place.replaceChildren();
  };
  const fail = () => {
    if (signal.aborted) return;
    stop();
    failed();
  };
  const watcher = new ResizeObserver(() => draw());
  const camera = new PerspectiveCamera(30, 1, 0.01, 100);
  const target = new Vector3();
  const eye = new Spherical(1, Math.PI / 2.5, Math.PI / 6);
  let size = 1;

  const draw = () => {
    if (!renderer || !scene) return;
    const { clientWidth: width, clientHeight: height } = place;
    if (!width || !height) return;
    renderer.setSize(width, height, false);
    camera.aspect = width / height;
    camera.position.setFromSpherical(eye).add(target);
    camera.lookAt(target);
    camera.updateProjectionMatrix();
    renderer.render(scene, camera);
  };
  let asked = false;
  const later = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) draw();
    });
  };
  const turn = (around: number, over: number) => {
    eye.theta += around;
    eye.phi = Math.min(Math.PI - 0.2, Math.max(0.2, eye.phi + over));
    later();
  };
  const zoom = (by: number) => {
    eye.radius = Math.min(size * 6, Math.max(size * 1.2, eye.radius * by));
    later();
  };

  const begin = async () => {
    if (!url) return fail();
    const bar = document.createElement('div');
    bar.className = 'bar';
    place.append(bar);
    try {
      const { scene: model } = await new GLTFLoader().loadAsync(url);
      if (signal.aborted) return free(model);
      const box = new Box3().setFromObject(model);
      box.getCenter(target);
      size = box.getSize(new Vector3()).length() || 1;
      eye.radius = size * 2.1;
      camera.near = size / 100;
      camera.far = size * 20;
      scene = new Scene();
      const key = new DirectionalLight(0xffffff, 2.4);
      key.position.set(size, size * 2, size * 1.5);
      const fill = new DirectionalLight(0xffffff, 0.9);
      fill.position.set(-size * 2, size, -size);
      scene.add(model, key, fill, new AmbientLight(0xffffff, 1.1));
      renderer = new WebGLRenderer({ antialias: true, alpha: true });
      renderer.setPixelRatio(Math.min(2, devicePixelRatio));
      place.replaceChildren(renderer.domElement);
      watcher.observe(place);
      draw();
    } catch {
      fail();
    }
  };

  const speak = () => {
    place.ariaLabel = words.t('gallery.model');
  };
  place.tabIndex = 0;
  place.role = 'img';
  speak();
  place.focus();
  const pointers = new Map<number, { x: number; y: number }>();
  place.addEventListener(
    'pointerdown',
    (event) => {
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      place.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  place.addEventListener(
    'pointermove',
    (event) => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const now = { x: event.clientX, y: event.clientY };
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const distance = (one: typeof now) => Math.hypot(one.x - other.x, one.y - other.y) || 1;
        zoom(distance(before) / distance(now));
      } else
        turn(((before.x - now.x) / place.clientWidth) * Math.PI, ((before.y - now.y) / place.clientHeight) * Math.PI);
      pointers.set(event.pointerId, now);
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const)
    place.addEventListener(type, (event) => pointers.delete(event.pointerId), { signal });
  place.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoom(1.001 ** event.deltaY);
    },
    { signal, passive: false },
  );
  const keys: Record<string, () => void> = {
    ArrowLeft: () => turn(-STEP, 0),
    ArrowRight: () => turn(STEP, 0),
    ArrowUp: () => turn(0, -STEP),
    ArrowDown: () => turn(0, STEP),
    '+': () => zoom(0.8),
    '=': () => zoom(0.8),
    '-': () => zoom(1.25),
  };
  place.addEventListener(
    'keydown',
    (event) => {
      const act = keys[event.key];
      if (!act || isShortcut(event)) return;
      event.preventDefault();
      act();
    },
    { signal },
  );
  void begin();
  return { speak, stop };
}
