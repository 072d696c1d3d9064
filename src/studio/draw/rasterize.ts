export interface RasterOptions {
  readonly format: 'jpeg' | 'png' | 'webp';
  /** 1..100, for jpeg and webp; 90 when left out. */
  readonly quality?: number;
}

/** Pixels of a drawing, at the size the SVG itself names. Rejects when it is no well-formed SVG. */
export async function rasterize(svg: string, options: RasterOptions): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const quality = options.quality ?? 90;
  const picture = sharp(Buffer.from(svg)).flatten();
  if (options.format === 'png') return picture.png({ compressionLevel: 6 }).toBuffer();
  return picture.toFormat(options.format, { quality }).toBuffer();
}
