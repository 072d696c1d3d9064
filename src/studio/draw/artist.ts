import type { CarSpec } from './car-spec.ts';

/** Pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Draws cars as SVG and turns SVG into JPEG bytes. Equal input gives equal bytes. */
export interface Artist {
  drawCar(spec: CarSpec, size: PictureSize): string;
  rasterize(svg: string): Promise<Buffer>;
}

/** The renderer of `draw/`; loaded on the first picture, because the raster library is slow to load. */
export async function loadArtist(): Promise<Artist> {
  const [{ drawCar }, { rasterize }] = await Promise.all([import('./draw-car.ts'), import('./rasterize.ts')]);
  return { drawCar, rasterize: (svg) => rasterize(svg, { format: 'jpeg', quality: 90 }) };
}
