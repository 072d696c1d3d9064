import type { ColorReading } from '../color/color-reading.ts';

/** What a picture's container says and no decoder tells. */
export interface ContainerFacts {
  /** What the decoder is given: the picture that is judged, and no other. */
  readonly bytes: Buffer;
  readonly colors: ColorReading;
  /** Whether colours were multiplied by the alpha beside them. */
  readonly isPremultiplied: boolean;
  /** How many pictures it holds; null where that is left to the decoder. */
  readonly frames: number | null;
  /** Whether EXIF turns the picture when it is shown. */
  readonly isTurnedByExif: boolean;
}
