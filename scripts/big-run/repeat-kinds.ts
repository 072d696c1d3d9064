import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { shotError } from '../../src/errors.ts';
import type { EvalCase } from '../../src/model/case.ts';
import type { JournalLine } from '../../src/model/series.ts';
import type { Photo, Shot } from '../../src/model/shot.ts';
import { readJournal } from '../../src/run/journal.ts';
import { shotLines } from '../../src/run/recorded/journal-index.ts';
import type { RunConfig } from '../../src/run/run-config.ts';
import { readRunConfig, runFiles } from '../../src/run/run-folder.ts';

/** A car that was drawn, and the lines of the journal about it. */
interface Kind {
  readonly evalCase: EvalCase;
  readonly lines: readonly JournalLine[];
}

interface Kinds {
  readonly right: readonly Kind[];
  readonly wrong: readonly Kind[];
  /** The picture that came for several. */
  readonly stock: Photo;
}

interface RepeatedCar {
  readonly evalCase: EvalCase;
  readonly asked: RunConfig['asked'][number];
}

/** Cars one after another, and their lines in an order in which pictures may finish. */
interface RepeatedCars extends Iterable<RepeatedCar> {
  lines(): Generator<string>;
}

/** How many cars are in flight at once. */
const lanes = 16;

export async function listKinds(runDir: string): Promise<Kind[]> {
  const { cases } = await readRunConfig(runDir);
  const lines = new Map<string, JournalLine[]>(cases.map(({ id }) => [id, []]));
  for await (const { line } of readJournal(runFiles(runDir).shots, shotLines))
    lines.get(line.case)?.push(line);
  return cases.map((evalCase) => ({ evalCase, lines: lines.get(evalCase.id) ?? [] }));
}

/** @param count how many cars there are to be */
export function repeatKinds({ right, wrong, stock }: Kinds, count: number): RepeatedCars {
  const kindOf = (index: number) => (index % 25 === 7 ? wrong : right)[index % right.length] as Kind;
  const nameOf = (index: number) => `${kindOf(index).evalCase.id}-${String(index).padStart(6, '0')}`;
  const linesOf = (index: number): JournalLine[] => {
    const id = nameOf(index);
    const spoil = (line: JournalLine) => spoilShot(line, index, stock);
    return kindOf(index).lines.map((line) => rename(spoil(line), id));
  };
  return {
    *[Symbol.iterator]() {
      for (let index = 0; index < count; index += 1) yield { evalCase: nameCase(index), asked: ask(index) };
    },
    *lines() {
      for (let from = 0; from < count; from += lanes) {
        const open = Array.from({ length: Math.min(lanes, count - from) }, (_, lane) => linesOf(from + lane));
        for (let step = 0; step < 4; step += 1)
          for (const lines of open.toReversed()) yield `${JSON.stringify(lines[step])}\n`;
      }
    },
  };

  function nameCase(index: number): EvalCase {
    const { evalCase } = kindOf(index);
    const { brand, model, color } = evalCase.car;
    return { ...evalCase, id: nameOf(index), title: `${brand} ${model}, ${color}, no. ${index + 1}` };
  }

  function ask(index: number): RepeatedCar['asked'] {
    const { lines, evalCase } = kindOf(index);
    const { target = '' } = lines[0] ?? {};
    return { target, case: nameOf(index), sample: 1, angles: evalCase.angles };
  }
}

/** Another file with the pixels of a picture, in the folder of a run. */
export async function copyAsStock(kinds: readonly Kind[], runDir: string): Promise<Photo> {
  const [photo] = kinds.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'shot' && line.shot.photo ? [line.shot.photo] : [])),
  );
  if (!photo) throw new Error('Expected a picture that came, got none.');
  const bytes = Buffer.concat([await readFile(join(runDir, photo.path)), Buffer.from('stock')]);
  const sha256 = hash(bytes);
  const path = `images/${sha256}${extname(photo.path)}`;
  await writeFile(join(runDir, path), bytes);
  return { ...photo, sha256, path, pixels: hash('stock') };
}

function spoilShot(line: JournalLine, index: number, stock: Photo): JournalLine {
  if (line.kind !== 'shot') return line;
  const { angle } = line.shot;
  if (index % 100 === 31 && angle === 'side') return { ...line, shot: giveUp(line.shot) };
  if (index % 250 === 83 && angle === 'front') return { ...line, shot: { ...line.shot, photo: stock } };
  return line;
}

function giveUp(shot: Shot): Shot {
  const error = shotError('timeout', `No answer within 60 s (request ${shot.key}).`);
  return { ...shot, status: 'errored', photo: null, error };
}

/** A session, and the keys of its shots, are a case's own. */
function rename(line: JournalLine, id: string): JournalLine {
  const sessionId = `CAR-${hash(id).slice(0, 8)}`;
  if (line.kind === 'series') return { ...line, case: id, facts: { ...line.facts, sessionId } };
  if (line.kind !== 'shot') return { ...line, case: id };
  const key = hash(`${id} ${line.shot.angle}`).slice(0, 16);
  return { ...line, case: id, shot: { ...line.shot, sessionId, key } };
}

function hash(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}
