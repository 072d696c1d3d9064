import { fillWith, radialGradient } from './gradient.ts';
import { element, group } from './svg.ts';
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
export function drawShadow({ extent, footprints, ground }: View): string {
  const { left, right } = ground ?? extent;
  const half = (right - left) / 2;
  const pool = { cx: (left + right) / 2, cy: 2, rx: half * 1.06, ry: 15 };
  const depth = ground ? 26 : 4.5;
  const patches = [
    patch(ground ? { ...pool, cy: 0, ry: ground.half * 1.3 } : pool, 'shadow'),
    ...footprints.map(({ x, y = 0.5, halfWidth }) =>
      patch({ cx: x, cy: y, rx: halfWidth * 1.6, ry: depth }, 'contact'),
    ),
  ];
  return shadowGradients() + (ground ? group({ transform: ground.transform }, ...patches) : patches.join(''));
}

function shadowGradients(): string {
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
  ].join('');
}
