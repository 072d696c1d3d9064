import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Angle } from '../../model/car.ts';
import type { Check } from '../../model/check.ts';
import { type Result, resultSchema } from '../../model/result.ts';
import type { VerdictEvent } from '../../model/verdict.ts';
import type { Question } from '../../model/vocabulary.ts';
import type { Sandbox } from '../cli.fixture.ts';

export async function readLatest(sandbox: Sandbox): Promise<Result> {
  return resultSchema.parse(
    JSON.parse(await readFile(join(sandbox.dir, 'reports/latest/result.json'), 'utf8')),
  );
}

/** What to say of one picture. */
export interface Say extends Partial<Pick<VerdictEvent, 'value' | 'fault' | 'note' | 'id'>> {
  readonly question: Question;
  readonly angle: Angle;
}

/** Answers of one person about the first case of a result, as the report exports them. */
export function makeAnswers({ run, cases: [one] }: Result, rater: string, says: readonly Say[]) {
  const events = says.map((say, index) => ({
    id: `answer-${index}-${Buffer.from(rater).toString('hex')}`,
    at: `2026-11-23T19:00:${String(index).padStart(2, '0')}.000Z`,
    image: one?.shots.find(({ angle }) => angle === say.angle)?.photo?.sha256 ?? '',
    case: one?.id ?? '',
    questionRev: 1,
    value: 'yes',
    note: '',
    ms: null,
    supersedes: null,
    ...say,
  }));
  return { schemaVersion: 1, run: run.id, rater, events };
}

/** Saves a file in the sandbox and returns its name. */
export async function save(sandbox: Sandbox, name: string, content: unknown): Promise<string> {
  const path = join(sandbox.dir, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

/** The records of one check about one angle of the first case; about the series without an angle. */
export function recordsOf({ cases: [one] }: Result, id: string, angle?: Angle): Check[] {
  const shot = one?.shots.find((candidate) => candidate.angle === angle);
  const checks = angle === undefined ? one?.checks : shot?.checks;
  return checks?.filter((check) => check.id === id) ?? [];
}
