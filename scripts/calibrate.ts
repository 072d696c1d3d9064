/**
 * Usage: npx tsx scripts/calibrate.ts --photos DIR [--half fit|report]
 *
 * Measures the photographs that DIR/manifest.csv lists and prints how the paint measure and the perceptual hashes do,
 * in counts. Constants are set on the half `fit` only; `report`, the default, is the other one. A photograph's half
 * depends on its car (or its bytes), so that no car is in both.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { decodePhoto } from '../src/images/decode.ts';
import { contradicts } from '../src/images/measure/color-families.ts';
import { comparePrints } from '../src/images/measure/hash-distance.ts';
import { measurePhoto } from '../src/images/measure/measure-photo.ts';
import type { Measures } from '../src/model/measures.ts';

const rowSchema = z.object({
  file: z.string(),
  group: z.string(),
  colour: z.string(),
  colour_confidence: z.string(),
  view: z.string(),
  car_id: z.string(),
  sha256: z.string(),
});
type Row = z.infer<typeof rowSchema>;

interface Sample {
  readonly row: Row;
  readonly measures: Measures;
}

type Half = 'fit' | 'report';

const neutralColors = ['black', 'grey', 'silver', 'white'];
/** The manifest's names that are not families of their own. */
const familiesOf: Readonly<Record<string, readonly string[]>> = {
  burgundy: ['red'],
  beige: ['brown', 'yellow', 'white', 'silver', 'grey'],
};
const canonicalNames: Readonly<Record<string, string>> = { burgundy: 'red' };

function halfOf(row: Row): Half {
  const digit = createHash('sha256')
    .update(row.car_id || row.sha256)
    .digest('hex')
    .charAt(0);
  return Number.parseInt(digit, 16) % 2 === 0 ? 'fit' : 'report';
}

async function measureRow(folder: string, row: Row): Promise<Sample> {
  const decoding = await decodePhoto(readFileSync(join(folder, row.file)));
  if (!decoding.ok) throw new Error(`${row.file}: ${decoding.message}`);
  return { row, measures: measurePhoto(decoding.photo.preview, 'front') };
}

/** Red for burgundy, either for beige; else the colour itself. */
function isRight({ row, measures }: Sample): boolean {
  const { family } = measures.paint;
  return family !== null && (familiesOf[row.colour] ?? [row.colour]).includes(family);
}

function isNeutral({ row }: Sample): boolean {
  return neutralColors.includes(row.colour);
}

function count(samples: readonly Sample[], test: (sample: Sample) => boolean): number {
  return samples.filter(test).length;
}

function summarize(samples: readonly Sample[]) {
  const answered = samples.filter(({ measures }) => measures.paint.family !== null);
  const alarms = (sample: Sample) =>
    contradicts(canonicalNames[sample.row.colour] ?? sample.row.colour, sample.measures.paint) === true;
  return {
    pictures: samples.length,
    answered: answered.length,
    right: count(answered, isRight),
    'called vivid': count(samples, ({ measures }) => measures.paint.vivid === true),
    'false alarms': count(samples, alarms),
  };
}

function tabulate(samples: readonly Sample[], keyOf: (sample: Sample) => string): void {
  const keys = [...new Set(samples.map(keyOf))].sort();
  const members = (key: string) => samples.filter((sample) => keyOf(sample) === key);
  console.table(Object.fromEntries(keys.map((key) => [key, summarize(members(key))])));
}

function printConfusion(samples: readonly Sample[]): void {
  const rows: Record<string, Record<string, number>> = {};
  for (const { row, measures } of samples) {
    const answers = rows[row.colour] ?? {};
    const answer = measures.paint.family ?? 'no answer';
    rows[row.colour] = { ...answers, [answer]: (answers[answer] ?? 0) + 1 };
  }
  console.table(rows);
}

function printErrors(samples: readonly Sample[]): void {
  for (const sample of samples) {
    const { row, measures } = sample;
    const { family, vivid, hex, confidence, reason } = measures.paint;
    const isError = isNeutral(sample) ? vivid === true : family !== null && !isRight(sample);
    const said = family ?? `no answer (${reason})`;
    if (isError || (family === null && !isNeutral(sample))) {
      console.log(
        `${isError ? 'wrong' : 'none '}  ${row.colour} -> ${said} ${hex ?? ''} ${confidence}  ${row.file}`,
      );
    }
  }
}

/** Pairs by what they are, with the distances' spread: true copies, views of one car, and everything else. */
function printCopies(samples: readonly Sample[]): void {
  const distances = new Map<string, number[]>();
  samples.forEach((one, index) => {
    for (const other of samples.slice(index + 1)) {
      const kind = pairKind(one.row, other.row);
      const list = distances.get(kind) ?? [];
      list.push(comparePrints(one.measures.print, other.measures.print).distance);
      distances.set(kind, list);
    }
  });
  console.table(Object.fromEntries([...distances].map(([kind, list]) => [kind, describeDistances(list)])));
}

function pairKind(one: Row, other: Row): string {
  if (one.car_id === '' || one.car_id !== other.car_id) return 'different cars';
  return one.group === 'duplicates' ? 'true copies' : 'views of one car';
}

function describeDistances(list: number[]) {
  const sorted = list.toSorted((one, other) => one - other);
  return {
    pairs: list.length,
    copies: list.filter((distance) => distance <= 31).length,
    near: list.filter((distance) => distance > 31 && distance <= 48).length,
    least: sorted[0],
    median: sorted[Math.floor(sorted.length / 2)],
    most: sorted.at(-1),
  };
}

const { values } = parseArgs({
  options: { photos: { type: 'string' }, half: { type: 'string', default: 'report' } },
});
if (values.photos === undefined) throw new Error('Expected `--photos DIR`, a folder with a manifest.csv');
const folder = values.photos;
const half = z.enum(['fit', 'report']).parse(values.half);
const manifest = parse(readFileSync(join(folder, 'manifest.csv'), 'utf8'), { columns: true });
const samples: Sample[] = [];
for (const row of z.array(rowSchema).parse(manifest)) samples.push(await measureRow(folder, row));

const chosen = samples.filter(({ row }) => halfOf(row) === half && row.colour !== '');
console.log(`Half "${half}": ${chosen.length} pictures with a labelled colour`);
printConfusion(chosen);
tabulate(chosen, (sample) => (isNeutral(sample) ? 'black, grey, silver, white' : 'other colours'));
tabulate(chosen, ({ row }) => row.colour);
tabulate(chosen, ({ row }) => `${row.colour_confidence} confidence`);
tabulate(chosen, ({ row }) => row.view);
printErrors(chosen);
console.log('Copies, over both halves (their limits were not set on photographs)');
printCopies(samples);
const faulty = samples.filter(({ measures }) => measures.faults.length > 0);
console.log(`Pictures called blank, noise, card or blurred: ${faulty.length} of ${samples.length}`);
for (const { row, measures } of faulty)
  console.log(row.file, measures.faults.map(({ reason }) => reason).join('; '));
