import type { Angle } from '../../../model/car.ts';
import type { SeriesOutline } from '../../../run/series-outline.ts';

/** A picture by its case and angle. */
export interface PickedPicture {
  readonly one: SeriesOutline;
  readonly angle: Angle;
}

/** What fits beside each other on a wide screen. */
export const mostWorst = 8;

/**
 * The pictures to look at first: of each case, in the order given, the one with a fault, then one in doubt, then any;
 * where there are few cases, their second and third pictures after them. Cases without pictures are left out.
 */
export function pickWorst(cards: readonly SeriesOutline[], most = mostWorst): PickedPicture[] {
  const ranked = cards.slice(0, most * 4).map((one) => ({ one, angles: rankAngles(one) }));
  const rounds = Math.max(0, ...ranked.map(({ angles }) => angles.length));
  const picked = Array.from({ length: rounds }, (_, round) =>
    ranked.flatMap(({ one, angles }) => {
      const angle = angles[round];
      return angle === undefined ? [] : [{ one, angle }];
    }),
  );
  return picked.flat().slice(0, most);
}

function rankAngles({ photos, faults, doubts }: SeriesOutline): Angle[] {
  const kept = new Set(photos.map(({ angle }) => angle));
  const telling = [...faults, ...doubts].flatMap(({ angle }) => angle ?? []);
  return [...new Set([...telling, ...kept])].filter((angle) => kept.has(angle));
}
