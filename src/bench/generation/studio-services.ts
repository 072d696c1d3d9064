import { type Artist, loadArtist } from '../../studio/draw/artist.ts';
import type { StudioOptions } from '../../studio/studio-options.ts';

/** A way in which the studio takes its time. */
export interface StudioService {
  readonly name: string;
  readonly pace: Pick<StudioOptions, 'latencyMs' | 'jitterMs' | 'minIntervalMs'>;
}

/** The studio at a fixed, a jittered and a rate-limited latency. */
export function listStudioServices(latencyMs: number): StudioService[] {
  const seconds = (ms: number) => `${ms / 1000} s`;
  const half = latencyMs / 2;
  return [
    { name: `studio, ${seconds(latencyMs)} a picture`, pace: { latencyMs } },
    {
      name: `studio, ${seconds(half)} to ${seconds(latencyMs + half)} a picture`,
      pace: { latencyMs: half, jitterMs: latencyMs },
    },
    {
      name: `studio, ${seconds(latencyMs)} a picture, refuses (429) a request within ${seconds(half)} of another`,
      pace: { latencyMs, minIntervalMs: half },
    },
  ];
}

/** Draws each picture once and hands out the same bytes from then on, so that drawing is no part of a latency. */
export async function createSwiftArtist(): Promise<Artist> {
  const artist = await loadArtist();
  const drawn = new Map<string, Promise<Buffer>>();
  return {
    drawCar: artist.drawCar,
    rasterize(svg) {
      const picture = drawn.get(svg) ?? artist.rasterize(svg);
      drawn.set(svg, picture);
      return picture;
    },
  };
}
