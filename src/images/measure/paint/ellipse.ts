/** A soft ellipse: its middle and half-axes as shares of a box, from the top left. */
export interface Ellipse {
  readonly middle: readonly [across: number, down: number];
  readonly half: readonly [across: number, down: number];
}

/** As shares of the picture, from the top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const wholePicture: Box = { left: 0, top: 0, right: 1, bottom: 1 };

/** Beyond the ellipse a cell's weight falls to 0 over this share of its radius. */
const fade = 0.35;

/** How far inside the ellipse of a box each cell of a picture lies: 1 inside, 0 well outside. */
export function weighPlaces(
  { width, height }: { readonly width: number; readonly height: number },
  box: Box,
  { middle, half }: Ellipse,
): Float32Array {
  const places = new Float32Array(width * height);
  const [wide, high] = [Math.max(1e-6, box.right - box.left), Math.max(1e-6, box.bottom - box.top)];
  for (let row = 0, cell = 0; row < height; row += 1) {
    const down = (((row + 0.5) / height - box.top) / high - middle[1]) / half[1];
    for (let column = 0; column < width; column += 1, cell += 1) {
      const across = (((column + 0.5) / width - box.left) / wide - middle[0]) / half[0];
      const radius = Math.sqrt(across * across + down * down);
      places[cell] = Math.min(1, Math.max(0, 1 - (radius - 1) / fade));
    }
  }
  return places;
}
