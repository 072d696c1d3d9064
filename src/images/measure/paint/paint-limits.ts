/** Where one answer about a paint ends and the next begins. `scripts/calibrate.ts` fits them to photographs. */
export interface PaintLimits {
  /** A body whose colour is no deeper is neutral; see `depthOf`. */
  readonly neutralDepth: number;
  /** One at least so deep is painted in a colour; what lies between may be either. */
  readonly vividDepth: number;
  /** The same for hues of the sky, whose mirror image turns neutral cars blue. */
  readonly neutralSkyDepth: number;
  readonly vividSkyDepth: number;
  /** L* where black ends (lit), grey and silver (level); see `Shade`. */
  readonly blackEnd: number;
  readonly greyEnd: number;
  readonly silverEnd: number;
  /** No black car is lit more, and none lower in level is white; `neutrals.ts` says what is no grey and no silver. */
  readonly mostLitBlack: number;
  readonly leastLevelWhite: number;
}

/**
 * Set on 178 photographs and generated pictures of both halves, at gaps that 1,120 others of another collection show as
 * well. Depth of neutral cars to 0.11, of sky hues to 0.16 and one of 0.2; of coloured ones mostly from 0.12, of blue
 * ones from 0.19 and mostly from 0.28. Black cars are lit 10 to 48, grey ones from 33; level of grey cars 37 to 63 and a
 * wet one 69, silver 52 to 78, white from 65; brightest panels of grey cars to 72, of white ones 70, 72 and from 74: what
 * reaches `silverEnd` there is no grey. Drawings: lit to 31, from 39; level 43 to 58, 69 to 78, from 88.
 */
export const paintLimits: PaintLimits = {
  neutralDepth: 0.105,
  vividDepth: 0.12,
  neutralSkyDepth: 0.17,
  vividSkyDepth: 0.24,
  blackEnd: 38,
  greyEnd: 62,
  silverEnd: 75,
  mostLitBlack: 51,
  leastLevelWhite: 64,
};
