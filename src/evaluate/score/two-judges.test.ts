import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Observation, observationSchema } from '../../model/observation.ts';
import { readCalibration, writeCalibration } from '../../run/calibration-file.ts';
import { openResult } from '../../run/open-result.ts';
import { answerAbout, runJudged } from '../judging/judged-run.fixture.ts';
import { openJudging } from '../judging/open-judging.ts';
import { makeTestFolder } from '../test-run.fixture.ts';

const judge = { id: 'other-eyes', host: 'here', modelAsked: 'm', modelAnswered: 'm', profile: 'other' };

/** As if another judge had looked at the pictures of one case: who looks may change while a run goes on. */
async function giveToAnother(runDir: string, caseId: string): Promise<void> {
  const path = join(runDir, 'observations', 'judge.jsonl');
  const seen = (await readFile(path, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => observationSchema.parse(JSON.parse(line)));
  const isTheirs = (one: Observation) => one.case === caseId;
  const given = seen.map((one) => (isTheirs(one) ? { ...one, meta: { ...one.meta, by: judge.id } } : one));
  await writeFile(path, given.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

test('of two judges in one run each is trusted by its own controls, and learns of what it saw itself', async () => {
  await using folder = await makeTestFolder();
  const { path: outDir } = folder;
  const select = { caseIds: ['renault-clio', 'bmw-x5'], angles: ['front', 'rear'] as const };
  const run = await runJudged({ outDir, shown: {}, checkedOn: 'drawn', select });
  await giveToAnother(run.runDir, 'bmw-x5');
  await writeCalibration(outDir, {
    ...{ schemaVersion: 1, judge, checkedAt: '2026-11-28T10:00:00.000Z', answers: [] },
  });
  await answerAbout(
    run,
    select.caseIds.flatMap((one) =>
      select.angles.map((angle) => ({
        case: one,
        angle,
        question: 'right-logo' as const,
        value: 'yes' as const,
      })),
    ),
  );
  const learnt = async (id: string) =>
    (await readCalibration(outDir, id))?.answers
      .filter(({ source }) => source === 'people')
      .map(({ question, cars }) => [question, ...cars]);
  expect(await learnt('eyes-of-glass')).toEqual([
    ['right-badge', 'renault-clio'],
    ['no-wrong-badge', 'renault-clio'],
  ]);
  expect(await learnt('other-eyes')).toEqual([
    ['right-badge', 'bmw-x5'],
    ['no-wrong-badge', 'bmw-x5'],
  ]);
  await using judging = await openJudging(run.runDir, await openResult(run.runDir), []);
  const told = judging.judges.map(({ id, facts, questions }) => {
    const drawn = questions.filter(({ kind }) => kind === 'drawn');
    return [id, new Set(facts.map(({ level }) => level)), drawn.some(({ right }) => right.of > 0)];
  });
  expect(told).toEqual([
    ['other-eyes', new Set(['untrusted']), false],
    ['eyes-of-glass', new Set(['provisional']), true],
  ]);
});
