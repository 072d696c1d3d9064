import type { Angle } from '../../model/car.ts';
import type { Region } from '../../model/measures.ts';

/**
 * Where a car that fills most of its picture wears the maker's badge, generously cut: the grille in a front view, the
 * boot lid in a rear view, both wheel centres in a side view. A three-quarter view may turn the car either way, so its
 * region reaches from one side to the other. Checked by eye on studio drawings and generated pictures.
 */
const regions: Readonly<Record<Angle, readonly Region[]>> = {
  front: [{ x: 0.28, y: 0.33, width: 0.44, height: 0.36 }],
  rear: [{ x: 0.28, y: 0.28, width: 0.44, height: 0.36 }],
  front34: [{ x: 0.04, y: 0.36, width: 0.92, height: 0.36 }],
  rear34: [{ x: 0.04, y: 0.32, width: 0.92, height: 0.36 }],
  side: [
    { x: 0.08, y: 0.46, width: 0.26, height: 0.26 },
    { x: 0.66, y: 0.46, width: 0.26, height: 0.26 },
  ],
};

/** The parts of a picture in which this angle shows a badge, as shares of its size. */
export function badgeRegions(angle: Angle): Region[] {
  return regions[angle].map((region) => ({ ...region }));
}
