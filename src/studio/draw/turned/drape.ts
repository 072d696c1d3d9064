import { clip, referTo } from '../gradient.ts';
import { group, rect } from '../svg.ts';
import type { Profile } from './profile.ts';

/** A stretch of height of a drawing that lies in one plane: out = at + slope * up. */
export interface Band {
  readonly bottom: number;
  readonly top: number;
  readonly at: number;
  readonly slope: number;
}

/** Further than any car reaches, centimetres. */
const far = 1000;
/** Bands overlap by this much, so that no light shows between them. */
const overlap = 0.4;

/** The planes of a surface from its lowest height to `end`, or to its highest where that is lower. */
export function bandsOf(profile: Profile, end: number): readonly Band[] {
  return profile.slice(1).flatMap(([height, out], index) => {
    const [bottom, from] = profile[index] ?? [height, out];
    const top = Math.min(height, end);
    const slope = (out - from) / (height - bottom);
    return top > bottom ? [{ bottom, top, at: from - slope * bottom, slope }] : [];
  });
}

const definition = /<(linearGradient|radialGradient|clipPath) id="[^"]*".*?<\/\1>/g;

/**
 * Lays a drawing of one side of the car, as it is seen straight on, over the planes that this side is made of.
 *
 * @param id begins the ids of its clips
 */
export function drape(
  drawing: string,
  bands: readonly Band[],
  { id, place }: { readonly id: string; readonly place: (band: Band) => string },
): string {
  const definitions = drawing.match(definition) ?? [];
  const shapes = drawing.replace(definition, '');
  const pieces = bands.map((band, index) => {
    const box = {
      x: -far,
      y: band.bottom - overlap,
      width: 3 * far,
      height: band.top - band.bottom + overlap,
    };
    const name = `${id}${index}`;
    const shown = group({ 'clip-path': referTo(name) }, shapes);
    return clip(name, rect(box, {})) + group({ transform: place(band) }, shown);
  });
  return definitions.join('') + pieces.join('');
}
