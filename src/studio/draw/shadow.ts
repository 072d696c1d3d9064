import { fillWith, radialGradient } from './gradient.ts';
import { element } from './svg.ts';
import type { View } from './view.ts';

interface Patch {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}

function patch(place: Patch, id: string): string {
  return element('ellipse', { ...place, ...fillWith(id) });
}

/** A wide soft shadow under the car and a dark one where each tyre stands; drawn before the car. */
export function drawShadow({ extent, footprints }: View): string {
  const half = (extent.right - extent.left) / 2;
  const middle = (extent.left + extent.right) / 2;
  return [
    radialGradient('shadow', [
      [0, '#000000', 0.62],
      [0.6, '#000000', 0.4],
      [1, '#000000', 0],
    ]),
    radialGradient('contact', [
      [0, '#000000', 0.8],
      [0.5, '#000000', 0.55],
      [1, '#000000', 0],
    ]),
    patch({ cx: middle, cy: 2, rx: half * 1.06, ry: 15 }, 'shadow'),
    ...footprints.map(({ x, halfWidth }) =>
      patch({ cx: x, cy: 0.5, rx: halfWidth * 1.6, ry: 4.5 }, 'contact'),
    ),
  ].join('');
}
