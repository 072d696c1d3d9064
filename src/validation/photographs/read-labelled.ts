import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { Stop } from '../../errors.ts';
import { findMakers } from '../../judge/questions/find-makers.ts';
import { canonicalBody } from '../../language/bodies.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { BodyName } from '../../language/vocabulary/vocabulary.ts';
import type { Angle } from '../../model/car.ts';
import { readAngleWord } from '../../targets/backend/read-angle.ts';
import { maxPhotoBytes } from '../../targets/replay/folder.ts';

/** A photograph of which a person said what it shows; null for what nobody said. */
export interface LabelledPhoto {
  readonly path: string;
  readonly sha256: string;
  /** Which very car: two pictures of one car have the same. */
  readonly car: string;
  /** Whether that is sure: somebody said that its pictures show one and the same car. */
  readonly isOneCar: boolean;
  /** As in the catalogue. */
  readonly maker: string | null;
  readonly model: string | null;
  readonly body: BodyName | null;
  readonly color: string | null;
  readonly view: Angle | null;
  /** Whether it shows exactly one car, whole in the frame. */
  readonly isWhole: boolean | null;
}

const yes = /^(yes|y|true|1)$/i;
const no = /^(no|n|false|0)$/i;
const text = z.string().trim().max(500).default('');
const rowSchema = z.object({
  file: z.string().trim().min(1, 'Expected the name of a picture in `file`.').max(500),
  ...{ make: text, model: text, body: text, colour: text, view: text },
  ...{ car_id: text, same_car: text, whole: text },
});
type Row = z.output<typeof rowSchema>;

const example = 'file,make,model,body,colour,view,car_id\nclio.jpg,Renault,Clio,hatchback,blue,front,my-clio';

/**
 * Reads `manifest.csv` of a folder of photographs: a line for each, columns `file`, `make`, `model`, `body`, `colour`, `view`,
 * `car_id` (equal for pictures of one and the same car), `same_car` (yes: that is sure; a manifest without it is taken at its
 * word) and `whole` (yes: exactly one car, whole in the frame); empty where nobody knows, other columns are passed over.
 *
 * @throws Stop `bad-input` with file and line
 */
export async function readLabelled(folder: string, lexicon: Lexicon): Promise<LabelledPhoto[]> {
  const manifest = join(folder, 'manifest.csv');
  const content = await readFile(manifest, 'utf8').catch(() => null);
  if (content === null) throw refuse(`Expected ${manifest} beside the photographs, found none.`);
  const photos: LabelledPhoto[] = [];
  // One after another: the pictures of a large folder are not all held in memory at once.
  for (const { line, row } of readRows(content, manifest))
    photos.push(toPhoto(row, lexicon, await identify(folder, row, `${manifest}:${line}`)));
  return photos;
}

function readRows(content: string, manifest: string): { readonly line: number; readonly row: Row }[] {
  let rows: { readonly info: { readonly lines: number }; readonly record: unknown }[];
  try {
    rows = parse(content, {
      columns: true,
      info: true,
      bom: true,
      skip_empty_lines: true,
      trim: true,
    }) as never;
  } catch (error) {
    throw refuse(`${manifest}: ${(error as Error).message}`);
  }
  return rows.map(({ info, record }) => {
    const read = rowSchema.safeParse(record);
    if (read.success) return { line: info.lines, row: read.data };
    const [issue] = read.error.issues;
    throw refuse(`${manifest}:${info.lines}: ${issue?.path.join('.')}: ${issue?.message}`);
  });
}

async function identify(
  folder: string,
  { file }: Row,
  where: string,
): Promise<Pick<LabelledPhoto, 'path' | 'sha256'>> {
  const path = resolve(folder, file);
  if (relative(folder, path).startsWith('..'))
    throw refuse(`${where}: expected a file in the folder, got "${file}".`);
  const info = await stat(path).catch(() => null);
  if (!info?.isFile() || info.size > maxPhotoBytes)
    throw refuse(`${where}: expected a picture of at most ${maxPhotoBytes} bytes in "${file}", found none.`);
  return {
    path,
    sha256: createHash('sha256')
      .update(await readFile(path))
      .digest('hex'),
  };
}

function toPhoto(
  row: Row,
  lexicon: Lexicon,
  { path, sha256 }: Pick<LabelledPhoto, 'path' | 'sha256'>,
): LabelledPhoto {
  return {
    ...{ path, sha256, car: row.car_id || sha256 },
    isOneCar: row.car_id !== '' && (row.same_car === '' || yes.test(row.same_car)),
    maker: findMakers(row.make, lexicon)[0] ?? null,
    model: row.model || null,
    body: canonicalBody(row.body),
    color: row.colour || null,
    view: row.view === '' ? null : readAngleWord(row.view),
    isWhole: yes.test(row.whole) ? true : no.test(row.whole) ? false : null,
  };
}

function refuse(message: string): Stop {
  return new Stop('bad-input', message, `For example:\n${example}`);
}
