/** What has to be free under the box, in pixels, for the popup not to go above it where there is more room. */
const ENOUGH = 240;
const GAP = 6;
/** Narrower than this its rows could not be read, however narrow the box is. Pixels. */
const LEAST = 240;

/**
 * Keeps a popup at its box, as wide as that where it is wide enough, in the top layer, where no frame around the box can cut it off. Where the
 * browser has no popovers the style sheet's place stands.
 */
export function createFloat(parts: () => (HTMLElement | null)[]): (shown: boolean) => void {
  const place = (): void => {
    const [box, popup] = parts();
    if (!box || !popup) return;
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const width = Math.max(right - left, LEAST);
    const start = getComputedStyle(box).direction === 'rtl' ? right - width : left;
    const below = innerHeight - bottom - GAP;
    const above = top - GAP;
    const up = below < ENOUGH && above > below;
    Object.assign(popup.style, {
      left: `${Math.max(0, Math.min(start, document.documentElement.clientWidth - width))}px`,
      width: `${width}px`,
      top: up ? 'auto' : `${bottom + GAP}px`,
      bottom: up ? `${innerHeight - top + GAP}px` : 'auto',
      maxHeight: `min(70vh, 640px, ${Math.max(ENOUGH, up ? above : below) - 8}px)`,
    });
  };
  let follows = false;
  return (shown) => {
    const popup = parts()[1];
    const floats = popup?.showPopover !== undefined;
    if (floats && shown !== popup.matches(':popover-open')) {
      if (shown) place();
      popup[shown ? 'showPopover' : 'hidePopover']();
    }
    if (follows === (shown && floats)) return;
    follows = !follows;
    const change = follows ? addEventListener : removeEventListener;
    change('resize', place);
    change('scroll', place, { capture: true });
  };
}
