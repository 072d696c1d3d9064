import { type Attributes, element } from './svg.ts';

/** Offset 0..1, colour, opacity 0..1 (1 when left out). */
export type Stop = readonly [offset: number, color: string, opacity?: number];

function writeStops(stops: readonly Stop[]): string[] {
  return stops.map(([offset, color, opacity]) =>
    element('stop', {
      offset,
      'stop-color': color,
      ...(opacity === undefined ? {} : { 'stop-opacity': opacity }),
    }),
  );
}

/** A gradient from height `top` down to height `bottom`, in the units of the drawing that uses it. */
export function verticalGradient(
  id: string,
  [top, bottom]: readonly [number, number],
  stops: readonly Stop[],
): string {
  const ends = { gradientUnits: 'userSpaceOnUse', x1: 0, y1: top, x2: 0, y2: bottom };
  return element('linearGradient', { id, ...ends }, ...writeStops(stops));
}

/** A gradient over the box of whatever shape uses it, from the centre outwards. */
export function radialGradient(id: string, stops: readonly Stop[]): string {
  return element('radialGradient', { id }, ...writeStops(stops));
}

/** A gradient over the box of whatever shape uses it; `direction` is x1, y1, x2, y2 in 0..1. */
export function boxGradient(
  id: string,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  stops: readonly Stop[],
): string {
  return element('linearGradient', { id, x1, y1, x2, y2 }, ...writeStops(stops));
}

/** The attribute value that paints with the gradient, clip or pattern of that id. */
export function referTo(id: string): string {
  return `url(#${id})`;
}

export function clip(id: string, shape: string): string {
  return element('clipPath', { id }, shape);
}

export function fillWith(id: string): Attributes {
  return { fill: referTo(id) };
}
