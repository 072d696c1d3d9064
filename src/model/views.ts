import type { angles, StraightAngle } from './vocabulary.ts';

type AnyAngle = (typeof angles)[number];

/** Which sides of the car a view shows; the one it is named after stands first. */
export const facesOf: Readonly<Record<AnyAngle, readonly [StraightAngle, ...StraightAngle[]]>> = {
  front: ['front'],
  side: ['side'],
  rear: ['rear'],
  front34: ['front', 'side'],
  rear34: ['rear', 'side'],
};

/** A view and its three-quarter view: services call both "front". */
export function areNear(one: AnyAngle, other: AnyAngle): boolean {
  return facesOf[one][0] === facesOf[other][0];
}

/** Something that is said of some views. */
export type SaidOfViews<T> = Readonly<Partial<Record<AnyAngle, T | undefined>>>;

/** What holds of a view: of a three-quarter view the same as of the straight one, where nothing else is said of it. */
export function ofView<T>(said: SaidOfViews<T>, angle: AnyAngle): T | undefined {
  const own = said[angle];
  return own === undefined ? said[facesOf[angle][0]] : own;
}
