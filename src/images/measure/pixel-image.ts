/** 8-bit sRGB pixels without alpha, 3 bytes each, row by row: what `decode.ts` hands out, and what all is measured on. */
export interface PixelImage {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Width and height within a square of `longSide` pixels, never enlarged, never below 1. */
export function fitSize(
  { width, height }: { readonly width: number; readonly height: number },
  longSide: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, longSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
