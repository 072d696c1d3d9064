import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtInCasesDir } from '../find-files.ts';
import { type CarModel, carModelSchema } from './car-model.ts';

/** Reads the models that come with the program. Heavy: only what needs them asks for them. */
export async function readModels(): Promise<readonly CarModel[]> {
  return parseModels(await readFile(join(builtInCasesDir(), 'models.csv'), 'utf8'));
}

/**
 * Parses lines of `brand,model,body,from,to,also`, of which none holds a comma or a quote; several values of one
 * field are parted by `|`. Lines that start with `#` are comments, the first other one is the head.
 *
 * @throws ZodError for a line that is no model
 */
export function parseModels(text: string): readonly CarModel[] {
  const lines = text.split(/\r?\n/u).filter((line) => line !== '' && !line.startsWith('#'));
  return lines.slice(1).map(parseLine);
}

function parseLine(line: string): CarModel {
  const [brand, model, body, from, to, also] = line.split(',');
  return carModelSchema.parse({
    brand,
    model,
    bodies: body?.split('|'),
    from: Number(from),
    to: to === '' ? null : Number(to),
    also: also === '' ? [] : also?.split('|'),
  });
}
