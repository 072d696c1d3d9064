import type { EndProportions } from '../ends/end-proportions.ts';
import type { Knot } from '../outline.ts';
import type { SideProportions } from '../side/side-proportions.ts';

/** How a surface leans: how far it stands out at each height, from the lowest height to the highest. */
export type Profile = readonly (readonly [up: number, out: number])[];

/** Roof rails and what else stands above the roof. */
const railHeight = 8;

/** The flank: upright below the shoulder, then leaning in to the roof. Out is across. */
export function flankProfile(car: EndProportions): Profile {
  return [
    [0, car.halfWidth],
    [car.shoulder - 14, car.halfWidth],
    [car.shoulder, car.beltHalf + 2],
    [car.height + railHeight, car.roofHalf],
  ];
}

/** The nose from the bumper over bonnet and windscreen to the roof. Out is along. */
export function noseProfile(car: SideProportions): Profile {
  const top = peakOf(car.outline);
  return rising(car.outline.slice(0, top + 1));
}

/** The tail from the bumper over lid and rear window to the roof. Out is along. */
export function tailProfile(car: SideProportions): Profile {
  const top = peakOf(car.outline);
  return rising(car.outline.slice(top).toReversed());
}

function peakOf(outline: readonly Knot[]): number {
  const heights = outline.map(([, up]) => up);
  return heights.indexOf(Math.max(...heights));
}

/** Leaves out what would fall: it hides behind what stands before it. Two of one height are a step. */
function rising(knots: readonly Knot[]): Profile {
  const kept: [up: number, out: number][] = [];
  for (const [along, up] of knots) if (up >= (kept.at(-1)?.[0] ?? 0)) kept.push([up, along]);
  return kept;
}

/** How far the surface stands out at a height; beyond its ends it goes on as it ends. */
export function outAt(profile: Profile, up: number): number {
  const next = profile.findIndex(([height]) => height >= up);
  const above = profile[next === -1 ? profile.length - 1 : next];
  const below = profile[next - 1];
  if (!above) return 0;
  if (next <= 0 || !below) return above[1];
  return below[1] + ((above[1] - below[1]) * (up - below[0])) / (above[0] - below[0]);
}
