import { type ShotError, shotError } from '../errors.ts';
import { reasonOf } from '../model/reason.ts';
import type { Warning } from '../model/shot.ts';
import { shotErrorOf } from '../model/shot-reason.ts';
import { findBlankness } from './blank.ts';
import { type DecodedPhoto, type Decoding, decodePhoto } from './decode.ts';
import type { ImageType } from './image-types.ts';
import {
  warnAboutColors,
  warnAboutFrames,
  warnAboutSize,
  warnAboutType,
  warnIfSmall,
} from './photo-warnings.ts';
import { describeNonImage } from './reject-non-image.ts';
import { sniffImage } from './sniff.ts';

/** No 512-pixel picture of anything is smaller in any of the formats. */
const minBytes = 1000;
/** Below this on the long side nothing can be told, and below the other less than usual. */
const minLongSide = 320;
const usualLongSide = 512;
/** Share by which width/height may differ from what was asked. */
const aspectTolerance = 0.03;
/** Width/height, or height/width, of what a service may choose itself. */
const longestAspect = 3;
/** Largest channel deviation of a blank picture; see the rubric's "Shown half". */
const blankSd = 8;

/** A decode that this machine was too slow for says nothing of the picture, so it is errored and not failed. */
const decodeCodes = {
  damaged: 'invalid-image',
  'not-read': 'format-not-read',
  'too-many-pixels': 'too-large',
  'too-slow': 'timeout',
} as const;

export interface AcceptInput {
  readonly bytes: Buffer;
  /** The answer's own word for it; null when there was none (base64, files). */
  readonly contentType: string | null;
  /** Null when the target chooses the size. */
  readonly asked: { readonly width: number; readonly height: number } | null;
  /** True where only the harness named a size: then any shape will do. */
  readonly isSizeFree?: boolean;
  /** Width of the decoded preview, in pixels; left out: as large as measures and thumbnails need it. */
  readonly previewWidth?: number | undefined;
}

/** `decoded` is there whenever people can look at the picture, accepted or not. */
export type Acceptance =
  | { readonly ok: true; readonly decoded: DecodedPhoto; readonly warnings: readonly Warning[] }
  | {
      readonly ok: false;
      readonly error: ShotError;
      readonly decoded: DecodedPhoto | null;
      readonly warnings: readonly Warning[];
    };

/** Decides whether bytes are a picture that may be scored. Never throws for what the bytes are. */
export async function acceptPhoto(input: AcceptInput): Promise<Acceptance> {
  const type = sniffImage(input.bytes);
  if (type === null) return refuse(shotError('not-an-image', describeNonImage(input.bytes)));
  if (!type.isRead) return refuse(shotError('format-not-read', `${type.name} is not read here.`));
  const decoding = await decodePhoto(input.bytes, input.previewWidth);
  if (!decoding.ok) return refuse(shotError(decodeCodes[decoding.cause], describeFailure(type, decoding)));
  const decoded = decoding.photo;
  const warnings = [
    ...warnAboutType(input.contentType, type),
    ...warnAboutSize(input, decoded),
    ...warnIfSmall(decoded, usualLongSide),
    ...warnAboutFrames(decoded),
    ...warnAboutColors(decoded),
  ];
  const error = findFault(input, decoded);
  return error === null ? { ok: true, decoded, warnings } : { ok: false, error, decoded, warnings };
}

function describeFailure({ name }: ImageType, { cause, message }: Extract<Decoding, { ok: false }>): string {
  if (cause === 'not-read') return `This ${name} is not read here: ${message}.`;
  return `The ${name} does not decode: ${message}.`;
}

function refuse(error: ShotError): Acceptance {
  return { ok: false, error, decoded: null, warnings: [] };
}

function findFault({ bytes, asked, isSizeFree }: AcceptInput, decoded: DecodedPhoto): ShotError | null {
  const { width, height } = decoded;
  if (bytes.length < minBytes) {
    return shotError('invalid-image', `Expected at least ${minBytes} bytes, got ${bytes.length}.`);
  }
  if (Math.max(width, height) < minLongSide) {
    return shotError(
      'invalid-image',
      `Expected a long side of at least ${minLongSide} pixels, got ${width}x${height}.`,
    );
  }
  if (asked !== null && (isSizeFree ? isStrip(decoded) : differsInAspect(asked, decoded))) {
    const { turnedFrom: stored } = decoded;
    return shotErrorOf('invalid-image', reasonOf('other-aspect', { asked, came: { width, height }, stored }));
  }
  const sd = findBlankness(decoded.preview, blankSd);
  if (sd === null) return null;
  const words = `The picture is blank: all of it has nearly one colour (deviation ${sd.toFixed(1)} of 255).`;
  return shotError('placeholder-image', words);
}

/** No car fills such a shape. */
function isStrip({ width, height }: DecodedPhoto): boolean {
  return Math.max(width / height, height / width) > longestAspect;
}

function differsInAspect(
  asked: { width: number; height: number },
  got: { width: number; height: number },
): boolean {
  const ratio = got.width / got.height / (asked.width / asked.height);
  return Math.max(ratio, 1 / ratio) > 1 + aspectTolerance;
}
