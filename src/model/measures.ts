import { z } from 'zod';

/** What paint is called from across the street, measured by hue or, without one, by lightness. */
export const vividFamilies = ['red', 'orange', 'brown', 'yellow', 'green', 'blue', 'purple'] as const;
export const neutralFamilies = ['black', 'grey', 'silver', 'white'] as const;
export const paintFamilySchema = z.enum([...vividFamilies, ...neutralFamilies]);
export type PaintFamily = z.infer<typeof paintFamilySchema>;

/** The car's paint. `family` null: could not be told, for `reason`; the other members may still be known. */
export const paintMeasureSchema = z.strictObject({
  family: paintFamilySchema.nullable(),
  /** True for a colour, false for black to white, null when that could not be told. */
  vivid: z.boolean().nullable(),
  /** 0..1, how far the picture is from where another answer begins; 0 when there is no answer. */
  confidence: z.number().min(0).max(1),
  /** CIE L* (0..100), a*, b* of the paint, one decimal; null when no car stands out. */
  lab: z.tuple([z.number(), z.number(), z.number()]).nullable(),
  /**
   * L* of the body's brightest panels, for a paint that may be black to white. Not in results of versions that took the
   * backdrop for the car at times and could not tell those apart.
   */
  bright: z.number().optional(),
  /**
   * The strongest colour of a body called neutral: its hue in degrees of CIE Lab, and how deep a third of the body is,
   * chroma for its lightness. Not where nothing of it has a colour, where that is a lamp's, nor in results of revision 1.
   */
  tint: z.strictObject({ hue: z.number().min(0).max(360), depth: z.number().min(0) }).optional(),
  /** The same as `lab`, as #rrggbb. */
  hex: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable(),
  /** Why there is no family; null when there is one. */
  reason: z.string().nullable(),
});
export type PaintMeasure = z.infer<typeof paintMeasureSchema>;

/** 256 bits as 64 hex digits. */
export const perceptualHashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** By what a picture and its copies are known again. Hashes of other things are far apart, whatever their colours. */
export const picturePrintSchema = z.strictObject({
  whole: perceptualHashSchema,
  /** Of the mirror image. */
  mirrored: perceptualHashSchema,
  /** Of the picture with a little cut off on every side. */
  inner: z.array(perceptualHashSchema),
  /** Of the picture without its foot, and without its head: where captions stand. */
  upper: perceptualHashSchema,
  lower: perceptualHashSchema,
});
export type PicturePrint = z.infer<typeof picturePrintSchema>;

export const pictureFaultKinds = ['black', 'blank', 'flat', 'noise', 'card', 'blur'] as const;

/** Why a picture shows no car, or shows it badly: `fail` makes the photo failed, `warn` is only said. */
export const pictureFaultSchema = z.strictObject({
  kind: z.enum(pictureFaultKinds),
  severity: z.enum(['fail', 'warn']),
  /** In words, with the measured number. */
  reason: z.string(),
});
export type PictureFault = z.infer<typeof pictureFaultSchema>;

/** A part of the picture as shares of its width and height, 0..1. */
export const regionSchema = z.strictObject({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  width: z.number().min(0).max(1),
  height: z.number().min(0).max(1),
});
export type Region = z.infer<typeof regionSchema>;

/** What the pixels of a picture say. */
export const measuresSchema = z.strictObject({
  paint: paintMeasureSchema,
  print: picturePrintSchema,
  /** Deviation of the Laplacian over 9, at the preview's size: photographs 2 to 11, blurred ones below 1. */
  sharpness: z.number().min(0),
  /** Deviation of the Laplacian over that of the brightness: photographs below 1.6, noise from 2.5. */
  roughness: z.number().min(0),
  /** Empty for a picture that can be scored. */
  faults: z.array(pictureFaultSchema),
  /** Where this angle shows the maker's badge, for people and judges to look at. */
  badgeRegions: z.array(regionSchema),
  /** Which way of measuring this was; not in those made before it was counted. New measures are optional. */
  revision: z.int().positive().optional(),
});
export type Measures = z.infer<typeof measuresSchema>;
