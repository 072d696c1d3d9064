import type { Metadata } from 'sharp';
import { doubtProfile } from './color/hdr-profile.ts';
import type { OpenedPicture } from './read-pixels.ts';

/** Sample types whose range is known: whole numbers of 8 and 16 bits, CIE Lab, and linear light as floats. */
export function hasKnownRange({ depth, space }: Metadata): boolean {
  return ['uchar', 'ushort'].includes(depth) || ['labs', 'scrgb'].includes(space);
}

/** Why the colours of a picture are good to look at and not to be measured; null when they can be. */
export function doubtColors({ container, metadata }: OpenedPicture): string | null {
  if (container.colors.doubt !== null) return container.colors.doubt;
  if (container.colors.coded !== null) return null;
  const { icc, space } = metadata;
  if (space === 'cmyk') return 'the picture is CMYK, made for print, and every program shows it otherwise';
  if (space === 'scrgb')
    return 'the picture holds numbers without a highest, and what is shown depends on the screen';
  return icc === undefined ? null : doubtProfile(icc);
}
