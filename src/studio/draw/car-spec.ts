import type { Angle } from '../../model/car.ts';

export const bodies = ['hatchback', 'sedan', 'suv', 'wagon', 'coupe', 'pickup'] as const;
export type Body = (typeof bodies)[number];

/** Everything the renderer needs to draw one car; equal specs give equal pictures. */
export interface CarSpec {
  readonly body: Body;
  readonly angle: Angle;
  /** Paint as #rrggbb. */
  readonly paint: string;
  /** Brand name of the badge drawn, as in the catalogue; null draws a bare grille. A brand without a drawn mark gets its initials in a ring. */
  readonly badge: string | null;
  /** Details the prompt left open: which wheels, lamps, grille and backdrop. Each picks one of the renderer's variants, modulo their number. */
  readonly wheels: number;
  readonly lamps: number;
  readonly grille: number;
  readonly backdrop: number;
  /** Shifts proportions a little, -1..1, so that two cars of one body are not one drawing. */
  readonly stretch: number;
}
