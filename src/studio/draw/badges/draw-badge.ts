import { boxGradient, referTo } from '../gradient.ts';
import { element, formatNumber, group } from '../svg.ts';
import type { BadgePlace } from '../view.ts';
import { iconPath } from './icon-path.ts';
import { drawInitials } from './initials.ts';
import type { Ink, Layer, Mark } from './mark.ts';
import { findMark } from './marks.ts';

/** The metal all badges of a picture share. */
export function badgeGradient(): string {
  return boxGradient(
    'metal',
    [0, 0, 0.3, 1],
    [
      [0, '#ffffff'],
      [0.5, '#e9eaeb'],
      [1, '#bcbfc1'],
    ],
  );
}

function inkOf(ink: Ink): string {
  return ink === 'metal' ? referTo('metal') : ink;
}

// A dark rim keeps bright metal readable on white and silver paint.
const rim = { stroke: '#101214', 'stroke-width': 1.1, 'stroke-linejoin': 'round' };

function drawLayer(layer: Layer): string {
  if ('stroke' in layer) {
    const attributes = { d: layer.stroke, fill: 'none', 'stroke-linejoin': 'round' };
    const edge =
      layer.ink === 'metal'
        ? element('path', { ...attributes, ...rim, 'stroke-width': layer.width + 1.1 })
        : '';
    return edge + element('path', { ...attributes, stroke: inkOf(layer.ink), 'stroke-width': layer.width });
  }
  const d = 'icon' in layer ? iconPath(layer.icon) : layer.path;
  const outline = layer.ink === 'metal' ? element('path', { d, fill: '#101214', ...rim }) : '';
  return outline + element('path', { d, fill: inkOf(layer.ink) });
}

function placeMark(place: BadgePlace, fills: Mark['fills']): string {
  const scale = Math.min(place.width / fills[0], place.height / fills[1]);
  const size = scale.toFixed(4);
  return `translate(${formatNumber(place.x)} ${formatNumber(place.y)}) scale(${size} -${size}) translate(-12 -12)`;
}

/** A brand's badge, as large as its place allows: its mark, or its initials in a ring where no mark is drawn. */
export function drawBadge(brand: string, place: BadgePlace): string {
  const mark = findMark(brand);
  if (!mark) return group({ transform: placeMark(place, [24, 24]) }, drawInitials(brand, referTo('metal')));
  return group({ transform: placeMark(place, mark.fills) }, ...mark.layers.map(drawLayer));
}
