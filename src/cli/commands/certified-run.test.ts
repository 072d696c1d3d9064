import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { levelOfFact } from '../../judge/calibration/standing.ts';
import { factNames } from '../../judge/facts.ts';
import { startJudgeServer } from '../../judge/simulated/judge-server.fixture.ts';
import type { Brand } from '../../model/brand.ts';
import type { Angle } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import type { RateAccount } from '../../model/judging.ts';
import type { Result } from '../../model/result.ts';
import { makeEvent } from '../../review/verdicts.fixture.ts';
import { readCalibration } from '../../run/calibration-file.ts';
import { readJudgeRecords } from '../../run/judge-record.ts';
import { readResult } from '../../run/run-folder.ts';
import { createDice } from '../../studio/random.ts';
import { showAsked } from '../../validation/judges/judged-series.ts';
import { createLookingMind, type ShownPicture } from '../../validation/judges/looking-mind.fixture.ts';
import { describeStudioCar, listDrawn, throwDetails } from '../../validation/judges/studio-car.ts';
import { drawAngle } from '../../validation/pictures/draw.ts';
import { createSandbox } from '../cli.fixture.ts';
import { save } from './review.fixture.ts';

vi.mock(import('../../judge/pictures/prepare-pictures.ts'), async (load) =>
  (await import('../../judge/pictures/remember-pictures.fixture.ts')).shareMaker(load),
);

/** People answer about so many cars: in the first 18 the rear view is of another car, with another maker's badge. */
const [answered, wrong] = [54, 18];
const looked = ['front', 'rear'] as const;

/** The cars that people answer about, and one more that wears a wrong badge, which nobody told. */
function describeCars(brands: readonly Brand[]) {
  return Array.from({ length: answered + 1 }, (_, turn) => {
    const { evalCase, ...car } = describeStudioCar(`car ${turn}`, turn, brands);
    const { brand, model } = evalCase.car;
    const id = `${brand} ${model}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    return { ...car, turn, evalCase: { ...evalCase, id, angles: [...looked] as Angle[] } };
  });
}
type DescribedCar = ReturnType<typeof describeCars>[number];

/** The case as a person writes it. */
function writeCase({ id, car, angles }: EvalCase) {
  const { brand, model, year, color, bodyType } = car;
  return { id, why: 'to be judged', car: { brand, model, year, color, bodyType }, angles };
}

function showRear({ spec, turn, evalCase }: DescribedCar, brands: readonly Brand[]) {
  if (turn >= wrong && turn < answered) return { spec, truth: {} };
  const badge = listDrawn(brands).find(({ name }) => name !== evalCase.car.brand)?.name ?? null;
  if (turn === answered) return { spec: { ...spec, badge }, truth: { badge } };
  const other = throwDetails(createDice(`another than ${turn}`));
  return { spec: { ...spec, ...other, badge }, truth: { badge, car: `another than ${evalCase.id}` } };
}

async function drawAll(dir: string, cars: readonly DescribedCar[], brands: readonly Brand[]) {
  const shown: ShownPicture[] = [];
  for (const car of cars)
    for (const angle of looked) {
      const { id } = car.evalCase;
      const { spec, truth } = angle === 'rear' ? showRear(car, brands) : { spec: car.spec, truth: {} };
      const bytes = await drawAngle(spec, angle);
      await mkdir(join(dir, 'pictures', id), { recursive: true });
      await writeFile(join(dir, 'pictures', id, `${angle}.jpg`), bytes);
      shown.push({
        ...{ angle, sha256: createHash('sha256').update(bytes).digest('hex'), read: async () => bytes },
        ...{ truth: { ...showAsked(car.evalCase, angle, id), ...truth }, evalCase: car.evalCase },
      });
    }
  return shown;
}

/** What a person says of badge and car of the pictures of 54 cars. */
function answerAll({ run, cases }: Result, cars: readonly DescribedCar[]) {
  const events = cars.slice(0, answered).flatMap(({ turn, evalCase: { id } }) =>
    looked.flatMap((angle) => {
      const image = cases.find((one) => one.id === id)?.shots.find((one) => one.angle === angle)
        ?.photo?.sha256;
      const value = turn < wrong && angle === 'rear' ? ('no' as const) : ('yes' as const);
      return (['right-logo', 'same-car'] as const).map((question) =>
        makeEvent({ id: `${id}-${angle}-${question}`, image: image ?? '', case: id, angle, question, value }),
      );
    }),
  );
  return { schemaVersion: 1, run: run.id, rater: 'anna', events };
}

test('people certify a judge for what they answered about: then it blocks, and its rate is corrected', {
  timeout: 400_000,
}, async () => {
  await using sandbox = await createSandbox();
  const { brands } = await loadSuite();
  const cars = describeCars(brands);
  const last = cars.at(-1)?.evalCase.id ?? '';
  await save(
    sandbox,
    'my/cars.yaml',
    cars.map(({ evalCase }) => writeCase(evalCase)),
  );
  const shown = await drawAll(sandbox.dir, cars, brands);
  const server = await startJudgeServer({ mind: await createLookingMind(brands, shown) });
  const outDir = join(sandbox.dir, 'reports');
  const judge = ['--judge', server.baseUrl, '--judge-model', 'm'];
  const asked = ['--target', 'replay', '--input', 'pictures', '--cases', 'my', ...judge];
  const readLast = async () => (await readResult(join(outDir, 'latest'))).cases.find(({ id }) => id === last);
  const badgeOf = async () =>
    (await readLast())?.shots.flatMap(({ checks }) => checks).filter(({ id }) => id === 'right-badge');

  const first = await sandbox.run('run', ...asked);
  expect(first.stderr).toMatch(/Checked the judge by 371 controls: .*provisional for photographs/);
  expect(first.code, first.stderr).toBe(2);
  expect(first.stdout).toMatch(/^To be looked at: \d+ faults/);
  expect((await badgeOf())?.map(({ status, doubt }) => [status, doubt])).toContainEqual(['unmeasured', true]);

  const provisional = await sandbox.run('score', 'latest', '--judge-blocks', 'provisional');
  expect(provisional.code).toBe(100);
  expect((await sandbox.run('score', 'latest', '--judge-blocks', 'certified')).code).toBe(2);

  await save(sandbox, 'anna.json', answerAll(await readResult(join(outDir, 'latest')), cars));
  const before = server.sent.length;
  const merged = await sandbox.run('review', 'merge', 'latest', 'anna.json');
  expect(merged.code, merged.stderr).toBe(100);
  expect(server.sent.length).toBe(before);
  const [record] = await readJudgeRecords(join(outDir, 'latest'));
  const { answers = [] } = (await readCalibration(outDir, record?.judge.id ?? '')) ?? {};
  const certified = factNames.filter((name) => levelOfFact(name, 'photograph', answers) === 'certified');
  expect(certified).toEqual(['badge', 'same-car']);
  // Nobody said anything of this one: the judge alone fails it.
  expect((await badgeOf())?.map(({ status, evidence }) => [status, evidence])).toContainEqual([
    'fail',
    'judge',
  ]);
  expect((await readLast())?.passed).toBe(false);
  const written = JSON.parse(await readFile(join(outDir, 'latest', 'judging.json'), 'utf8'));
  const rateOf = (question: string) =>
    written.judges[0].rates.find((rate: RateAccount) => rate.question === question);
  // 19 of 110 pictures wear a wrong badge; the judge errs in none of 18 and 36 controls.
  const controls = { wrong: { right: 18, of: 18 }, right: { right: 36, of: 36 } };
  expect(rateOf('right-badge')).toMatchObject({ cars: 55, controls, corrected: { use: 'orientation' } });
  expect(rateOf('right-badge').corrected.rate).toBeCloseTo(91 / 110, 10);
  expect(rateOf('right-badge').corrected.interval.lower).toBeLessThan(91 / 110);
  expect(rateOf('same-car').corrected.rate).toBeCloseTo(37 / 55, 10);
  expect(rateOf('body-shown').corrected).toEqual({ rate: null, reason: 'not-certified' });
  const html = await readFile(join(outDir, 'latest', 'report.html'), 'utf8');
  expect(html).toMatch(/blames 0 ?% of the good ones \(18 \+ 36 controls, .*\)\. Corrected 83 ?%/);

  const again = await sandbox.run('run', ...asked, '--case', last);
  expect([again.code, server.sent.length]).toEqual([100, before]);
});
