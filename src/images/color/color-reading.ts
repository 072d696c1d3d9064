import { type Curve, codedCurves, hdrCurves, srgbCurve } from './curves.ts';
import { codedPrimaries, type Primaries, srgbPrimaries } from './primaries.ts';

/** What the numbers of a picture stand for, where its container says so itself. */
export interface CodedColors {
  readonly primaries: Primaries;
  readonly curve: Curve;
}

export const srgbColors: CodedColors = { primaries: srgbPrimaries, curve: srgbCurve };

/** How the colours of a picture are to be read. */
export interface ColorReading {
  /** Null: sRGB or an embedded profile, which decoders know how to read. */
  readonly coded: CodedColors | null;
  /** Why the colours are good to look at and not to be measured; null when they can be. */
  readonly doubt: string | null;
}

export const plainColors: ColorReading = { coded: null, doubt: null };

/** Numbers of ITU-T H.273 for primaries and curve; 2 stands for "not said". */
interface ColorCodes {
  readonly primaries: number;
  readonly transfer: number;
}

const srgbCodes: ColorCodes = { primaries: 1, transfer: 13 };

/** Whether both numbers are known here. */
export function areKnown({ primaries, transfer }: ColorCodes): boolean {
  return codedPrimaries.has(primaries) && codedCurves.has(transfer);
}

/** Reads colours by their numbers; what a number does not say is taken as in sRGB. */
export function readCodes(codes: ColorCodes): ColorReading {
  const primaries = codes.primaries === 2 ? srgbCodes.primaries : codes.primaries;
  const transfer = codes.transfer === 2 ? srgbCodes.transfer : codes.transfer;
  if (primaries === srgbCodes.primaries && transfer === srgbCodes.transfer) return plainColors;
  const [space, curve] = [codedPrimaries.get(primaries), codedCurves.get(transfer)];
  if (!space || !curve) {
    return {
      coded: null,
      doubt: `colours of a kind that is not known here (${primaries}/${transfer} of H.273)`,
    };
  }
  const hdr = hdrCurves.get(transfer);
  return { coded: { primaries: space, curve }, doubt: hdr === undefined ? null : describeHdr(hdr) };
}

export function describeHdr(name: string): string {
  return `the picture is HDR (${name}), and what is shown of it depends on the screen`;
}
