/** 8-bit sRGB pixels, upright, no alpha (laid on white): 3 bytes each, row by row. */
export interface RgbImage {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}
