import { chooseStudio, drawBackdrop } from './backdrop.ts';
import { badgeGradient, drawBadge } from './badges/draw-badge.ts';
import type { CarSpec } from './car-spec.ts';
import { viewEnd } from './ends/end-view.ts';
import { type Frame, frameTransform, frameView, scene } from './frame.ts';
import { shadePaint } from './paint-shades.ts';
import { drawShadow } from './shadow.ts';
import { viewSide } from './side/side-view.ts';
import { element, formatNumber, group } from './svg.ts';
import { viewTurned } from './turned/turned-view.ts';
import type { BadgePlace, View } from './view.ts';

/** Pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

function viewCar(spec: CarSpec): View {
  const shades = shadePaint(spec.paint);
  if (spec.angle === 'side') return viewSide(spec, shades);
  if (spec.angle === 'front34') return viewTurned(spec, 'front', shades);
  if (spec.angle === 'rear34') return viewTurned(spec, 'rear', shades);
  return viewEnd(spec, spec.angle, shades);
}

function drawBadges(view: View, brand: string | null): string {
  return brand === null
    ? ''
    : badgeGradient() + view.badges.map((place) => mountBadge(brand, place)).join('');
}

function mountBadge(brand: string, place: BadgePlace): string {
  const badge = drawBadge(brand, place);
  return place.plane === undefined ? badge : group({ transform: place.plane }, badge);
}

/** Room around the fitted scene is filled with more studio, never with bars. */
function room({ width, height }: PictureSize, frame: Frame) {
  const fit = Math.min(width / scene.width, height / scene.height);
  const full = { width: width / fit, height: height / fit };
  const shift = { x: (full.width - scene.width) / 2, y: (full.height - scene.height) / 2 };
  return { ...full, shift, horizon: shift.y + frame.groundY - 92 };
}

/**
 * The car as SVG text: paths only, no text, no references to anything outside. Equal specs and sizes give
 * equal text. Throws a RangeError when the paint is not #rrggbb.
 */
export function drawCar(spec: CarSpec, size: PictureSize): string {
  const view = viewCar(spec);
  const frame = frameView(view);
  const { shift, ...studio } = room(size, frame);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${formatNumber(studio.width)} ${formatNumber(studio.height)}`,
    },
    drawBackdrop(chooseStudio(spec.paint, spec.backdrop), studio),
    group(
      { transform: `translate(${formatNumber(shift.x)} ${formatNumber(shift.y)}) ${frameTransform(frame)}` },
      drawShadow(view),
      view.drawing,
      drawBadges(view, spec.badge),
    ),
  );
}
