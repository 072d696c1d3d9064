import { boxGradient, radialGradient, referTo } from '../gradient.ts';
import { circle, formatNumber, group } from '../svg.ts';
import { drawSpokes } from './rims.ts';

/** Shared fills of all wheels of one picture. */
export function wheelGradients(): string {
  return [
    boxGradient(
      'alloy',
      [0, 1, 0.4, 0],
      [
        [0, '#fafafa'],
        [0.5, '#cfd0d1'],
        [1, '#8d8f90'],
      ],
    ),
    radialGradient('disc', [
      [0, '#4b4b4b'],
      [0.7, '#3a3a3a'],
      [1, '#242424'],
    ]),
    radialGradient('tyre', [
      [0, '#2c2c2c'],
      [0.86, '#232323'],
      [0.93, '#343434'],
      [1, '#161616'],
    ]),
  ].join('');
}

export interface Wheel {
  readonly x: number;
  readonly radius: number;
  readonly variant: number;
}

/** A wheel seen flat, standing on y = 0. Its hub is left plain for the badge. */
export function drawWheel({ x, radius, variant }: Wheel): string {
  const scale = formatNumber(radius / 100);
  const place = `translate(${formatNumber(x)} ${formatNumber(radius)}) scale(${scale})`;
  const disc = (r: number, fill: string, extra = {}) => circle({ cx: 0, cy: 0, r }, { fill, ...extra });
  return group(
    { transform: place },
    disc(100, referTo('tyre')),
    disc(73, '#0f0f0f'),
    disc(62, referTo('disc')),
    group({ transform: 'scale(.74)' }, drawSpokes(variant, referTo('alloy'))),
    disc(70, 'none', { stroke: referTo('alloy'), 'stroke-width': 6 }),
    disc(22, referTo('alloy'), { stroke: '#6d6f70', 'stroke-width': 1.5 }),
  );
}

/** Radius of the hub cap of a wheel, in the wheel's own unit. */
export function hubRadius(radius: number): number {
  return radius * 0.22;
}
