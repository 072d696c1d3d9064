import { rect } from '../svg.ts';

const half = 26;

/** A number plate without text, its middle at height `y`. Neutral at both ends, so that it adds no colour to the picture. */
export function drawPlate(y: number): string {
  const frame = rect(
    { x: -half - 1.2, y: y - 6.7, width: 2 * half + 2.4, height: 13.4 },
    { rx: 2, fill: '#151515' },
  );
  const plate = rect({ x: -half, y: y - 5.5, width: 2 * half, height: 11 }, { rx: 1.4, fill: '#e9e9e7' });
  const inner = rect(
    { x: -half + 1.4, y: y - 4.1, width: 2 * half - 2.8, height: 8.2 },
    { rx: 1, fill: 'none', stroke: '#a7a7a5', 'stroke-width': 0.6 },
  );
  return frame + plate + inner;
}
