/** How a layer of a badge is filled: the metal of the badge, or an enamel colour as #rrggbb. */
export type Ink = 'metal' | `#${string}`;

/** One figure of a badge in a box of 24 x 24, y down. */
export type Layer =
  | { readonly icon: string; readonly ink: Ink }
  | { readonly path: string; readonly ink: Ink }
  | { readonly stroke: string; readonly ink: Ink; readonly width: number };

/** A badge, bottom layer first, and the part of its box that it really fills. */
export interface Mark {
  readonly layers: readonly Layer[];
  /** Width and height of the figure in the box of 24 x 24; it is scaled up to fill its place. */
  readonly fills: readonly [width: number, height: number];
}

/** Path of an ellipse around the middle of the box. */
export function ellipsePath(rx: number, ry: number, [cx, cy]: readonly [number, number] = [12, 12]): string {
  return `M${cx - rx} ${cy}A${rx} ${ry} 0 1 0 ${cx + rx} ${cy}A${rx} ${ry} 0 1 0 ${cx - rx} ${cy}Z`;
}

/** A mark that is one figure of metal. */
export function metalIcon(icon: string, fills: Mark['fills'] = [24, 24]): Mark {
  return { layers: [{ icon, ink: 'metal' }], fills };
}

/** A mark of metal on an enamel ground. */
export function enamelIcon(
  icon: string,
  ground: { path: string; ink: Ink },
  fills: Mark['fills'] = [24, 24],
): Mark {
  return { layers: [ground, { icon, ink: 'metal' }], fills };
}

/** A mark whose figure is the enamel field and whose lines show the metal ground through it. */
export function groundedIcon(icon: string, ground: string, ink: Ink, fills: Mark['fills'] = [24, 24]): Mark {
  return {
    layers: [
      { path: ground, ink: 'metal' },
      { icon, ink },
    ],
    fills,
  };
}
