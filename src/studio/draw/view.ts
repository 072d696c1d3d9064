/** Where a badge sits: its centre and the box it may fill, in the view's centimetres. */
export interface BadgePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A car seen from one angle, in centimetres: x to the right, y up from the ground. */
export interface View {
  readonly drawing: string;
  readonly extent: { readonly left: number; readonly right: number; readonly height: number };
  /** Where tyres meet the ground. */
  readonly footprints: readonly { readonly x: number; readonly halfWidth: number }[];
  readonly badges: readonly BadgePlace[];
}
