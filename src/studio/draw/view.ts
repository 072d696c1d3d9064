/** Where a badge sits: its centre and the box it may fill, in the view's centimetres. */
export interface BadgePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The transform of the plane it lies in; left out where the view looks straight at it. */
  readonly plane?: string;
}

/** A plane, by its transform, and how much of it the car covers: x from left to right, y to half on either side. */
export interface Ground {
  readonly transform: string;
  readonly left: number;
  readonly right: number;
  readonly half: number;
}

/** A car seen from one angle, in centimetres: x to the right, y up from the ground. */
export interface View {
  readonly drawing: string;
  readonly extent: { readonly left: number; readonly right: number; readonly height: number };
  /** Where tyres meet the ground; `y` only on a ground that is seen from above. */
  readonly footprints: readonly { readonly x: number; readonly y?: number; readonly halfWidth: number }[];
  /** The ground as seen from above; left out where it is a line. */
  readonly ground?: Ground;
  readonly badges: readonly BadgePlace[];
}
