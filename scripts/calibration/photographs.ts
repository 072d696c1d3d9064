import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { decodePhoto } from '../../src/images/decode.ts';
import { readCells } from '../../src/images/measure/lab-cells.ts';
import { measurePhoto } from '../../src/images/measure/measure-photo.ts';
import { type PaintReading, readPaint } from '../../src/images/measure/paint/read-paint.ts';
import type { Measures } from '../../src/model/measures.ts';
import type { LabelledPaint } from '../../src/validation/photographs/paint-table.ts';
import type { Photograph } from '../../src/validation/photographs/photograph-series.ts';
import type { LabelledReading } from './fit-limits.ts';

/** The columns of manifest.csv that are used; `car_id` is empty for a car with one picture. */
const rowSchema = z.object({
  file: z.string(),
  group: z.string(),
  colour: z.string(),
  colour_confidence: z.string(),
  view: z.string(),
  car_id: z.string(),
  sha256: z.string(),
  width: z.coerce.number(),
  ai: z.string(),
});
export type Row = z.infer<typeof rowSchema>;

/** A photograph of the manifest, measured. */
export interface Sample {
  readonly row: Row;
  readonly measures: Measures;
  readonly reading: PaintReading | null;
}

export const halves = ['fit', 'report'] as const;
export type Half = (typeof halves)[number];

/** By its car or, without one, by its bytes: no car is in both halves. Each salt deals the cars in another way. */
export function halfOf(row: Row, salt = ''): Half {
  const digit = createHash('sha256')
    .update(salt + (row.car_id || row.sha256))
    .digest('hex')
    .charAt(0);
  return Number.parseInt(digit, 16) % 2 === 0 ? 'fit' : 'report';
}

async function measureRow(folder: string, row: Row): Promise<Sample> {
  const decoding = await decodePhoto(readFileSync(join(folder, row.file)));
  if (!decoding.ok) throw new Error(`${row.file}: ${decoding.message}`);
  const { preview } = decoding.photo;
  return { row, measures: measurePhoto(preview, 'front'), reading: readPaint(readCells(preview)) };
}

/** What a folder's manifest.csv says of its photographs. */
function readManifest(folder: string): Row[] {
  const manifest = parse(readFileSync(join(folder, 'manifest.csv'), 'utf8'), { columns: true });
  return z.array(rowSchema).parse(manifest);
}

/** Measures every photograph of a folder's manifest, one after the other. */
export async function measurePhotographs(folder: string): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const row of readManifest(folder)) samples.push(await measureRow(folder, row));
  return samples;
}

const sureLabels = ['high', 'medium'];

/** The samples of one car each whose colour somebody named without doubt, with all that is known of their paint. */
export function labelledPaints(samples: readonly Sample[]): (LabelledPaint & LabelledReading)[] {
  const labelled = samples.filter(
    ({ row }) => row.colour !== '' && sureLabels.includes(row.colour_confidence),
  );
  return labelled.map(({ row, measures, reading }) => ({
    name: row.file,
    label: row.colour,
    isGenerated: row.ai !== 'no',
    car: row.car_id === '' ? null : row.car_id,
    paint: measures.paint,
    reading,
  }));
}

/** Defects are planted in pictures of one car each, so wide that three quarters of the width are still accepted. */
const leastWidth = 700;
const otherGroups = ['duplicates', 'negatives'];

/** The photographs that defects can be planted in. */
export function readPhotographs(folder: string): Photograph[] {
  const rows = readManifest(folder).filter(({ group, width }) => {
    return !otherGroups.includes(group) && width >= leastWidth;
  });
  return rows.map(({ file, colour }) => ({
    name: file,
    bytes: readFileSync(join(folder, file)),
    color: colour === '' ? null : colour,
  }));
}
