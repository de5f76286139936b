import { css } from 'lit';

/**
 * Design tokens. A page sets `--wares-…` anywhere above an element (`:root`, a section, the element itself); inside,
 * elements read the private `--_…`, so that defaults never win over the page. Colours use light-dark() and so follow
 * the `color-scheme` that the page declares. Five roots make a theme: accent, on-accent, radius, base, unit.
 *
 * Public: base, unit, radius, font, font-heading, weight, weight-strong, heading-weight, surface, surface-raised,
 * surface-sunken, well, media-tint, text, text-muted, border, border-strong, accent, on-accent, sale, positive,
 * warning, critical, focus, media-ratio, card-lines, radius-control, radius-media.
 */
export const tokens = css`
  :host {
    --_base: var(--wares-base, 16px);
    --_unit: var(--wares-unit, 4px);
    --_radius: var(--wares-radius, 6px);
    --_font: var(--wares-font, inherit);
    --_font-heading: var(--wares-font-heading, inherit);
    --_weight: var(--wares-weight, 400);
    --_strong: var(--wares-weight-strong, 600);
    --_heading-weight: var(--wares-heading-weight, 600);
    --_surface: var(--wares-surface, light-dark(#ffffff, #161615));
    --_raised: var(--wares-surface-raised, light-dark(#ffffff, #20201e));
    --_sunken: var(--wares-surface-sunken, light-dark(#f6f5f2, #1e1e1c));
    --_well: var(--wares-well, light-dark(#efede8, #2a2a27));
    --_tint: var(--wares-media-tint, light-dark(transparent, rgb(22 22 21 / 0.14)));
    --_text: var(--wares-text, light-dark(#1c1b19, #f1efeb));
    --_muted: var(--wares-text-muted, light-dark(#64625c, #aaa8a1));
    --_border: var(--wares-border, light-dark(#e3e0da, #363632));
    --_edge: var(--wares-border-strong, light-dark(#8a877f, #7f7d76));
    --_accent: var(--wares-accent, light-dark(#1c1b19, #f1efeb));
    --_on-accent: var(--wares-on-accent, light-dark(#ffffff, #161615));
    --_sale: var(--wares-sale, light-dark(#a23a1c, #f0a386));
    --_positive: var(--wares-positive, light-dark(#1d6845, #7cca9f));
    --_warning: var(--wares-warning, light-dark(#80550a, #e4b765));
    --_critical: var(--wares-critical, light-dark(#b3241b, #ff9a8f));
    --_focus: var(--wares-focus, light-dark(#1f5bd8, #93b6ff));
    --_hover: color-mix(in srgb, var(--_text) 5%, transparent);
    --_xs: calc(var(--_base) * 0.75);
    --_sm: calc(var(--_base) * 0.8125);
    --_md: calc(var(--_base) * 0.9375);
    --_lg: calc(var(--_base) * 1.125);
    --_xl: calc(var(--_base) * 1.375);
    --_2xl: calc(var(--_base) * 1.75);
    --_radius-control: var(--wares-radius-control, var(--_radius));
    --_radius-media: var(--wares-radius-media, var(--_radius));
    --_radius-lg: min(var(--_radius) * 1.75, 24px);
    --_control: 40px;
    --_hit: 24px;
    --_shadow-1: 0 1px 2px light-dark(rgb(28 27 25 / 0.07), rgb(0 0 0 / 0.4));
    --_shadow-3: 0 2px 6px light-dark(rgb(28 27 25 / 0.06), rgb(0 0 0 / 0.5)), 0 24px 64px light-dark(rgb(28 27 25 / 0.2), rgb(0 0 0 / 0.7));
    --_fast: 120ms;
    --_motion: 200ms;
    --_slow: 320ms;
    --_ease: cubic-bezier(0.2, 0.7, 0.2, 1);
  }
  @media (pointer: coarse) {
    :host {
      --_control: 44px;
      --_hit: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_fast: 0ms;
      --_motion: 0ms;
      --_slow: 0ms;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_border: var(--_edge);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_raised: Canvas;
      --_sunken: Canvas;
      --_well: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_border: CanvasText;
      --_edge: ButtonBorder;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_sale: CanvasText;
      --_positive: CanvasText;
      --_warning: CanvasText;
      --_critical: CanvasText;
      --_focus: Highlight;
    }
  }
`;
