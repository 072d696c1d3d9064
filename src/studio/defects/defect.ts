import type { Angle } from '../../model/car.ts';

/**
 * A fault of the picture that the studio plants on request, so that scorers can be tried against known answers.
 * It applies where the prompt asks for `angle` (null: everywhere) and affirms the brand `car` (null: any).
 */
export interface StudioDefect {
  readonly kind: DefectKind;
  readonly angle: Angle | null;
  readonly car: string | null;
  /** What is drawn instead; its meaning depends on the kind. Null where the kind takes none, or for its default. */
  readonly value: string | null;
}

/** What each kind draws, and what its value is. */
export const defectKinds = {
  paint: { value: 'a colour', required: true, example: 'paint@rear=red' },
  badge: { value: 'a brand name, or "none"', required: true, example: 'badge=Toyota' },
  body: { value: 'a body type', required: true, example: 'body@side=pickup' },
  angle: { value: 'the angle to draw instead', required: true, example: 'angle@side=rear' },
  copy: { value: 'the angle to repeat (default front)', required: false, example: 'copy@side' },
  mirror: { value: 'the angle to repeat mirrored (default side)', required: false, example: 'mirror@rear' },
  blank: {
    value: 'white, black, gradient or noise (default white)',
    required: false,
    example: 'blank@front',
  },
  card: { value: null, required: false, example: 'card@front' },
  caption: {
    value: 'the words across the picture (default AI GENERATED)',
    required: false,
    example: 'caption=SALE',
  },
} as const satisfies Record<string, DefectRule>;

interface DefectRule {
  /** What the value is, in words; null when the kind takes none. */
  readonly value: string | null;
  readonly required: boolean;
  readonly example: string;
}

export type DefectKind = keyof typeof defectKinds;
export const defectKindNames = Object.keys(defectKinds) as [DefectKind, ...DefectKind[]];

/** Flat pictures that a failing model returns. */
export const blanks = ['white', 'black', 'gradient', 'noise'] as const;
export type Blank = (typeof blanks)[number];
