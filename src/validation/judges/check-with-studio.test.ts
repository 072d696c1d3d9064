import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { simulateJudge } from '../../judge/simulated/simulated-judge.ts';
import { readCalibration } from '../../run/calibration-file.ts';
import { checkWithStudio } from './check-with-studio.ts';

let outDir = '';
beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'car-eval-check-'));
});
afterEach(() => rm(outDir, { recursive: true, force: true }));

const sayer = (id: string, word: 'yes' | 'no') =>
  simulateJudge({ id, nature: () => word, recognise: () => null, concurrency: 1 });
/** Says that all pairs show two cars: right of all wrong ones, and of no right one. */
const doubter = () => sayer('doubter', 'no');

async function check(judge: ReturnType<typeof doubter>) {
  const { brands } = await loadSuite();
  const { signal } = new AbortController();
  return checkWithStudio(judge, { ...{ outDir, brands, signal, facts: ['same-car'] }, now: () => 0 });
}

test('pictures are drawn, what is answered is kept, and nothing is asked twice', {
  timeout: 60_000,
}, async () => {
  const judge = doubter();
  const { ends } = await check(judge);
  expect([...ends]).toEqual([['same-car', 'refused']]);
  // Three wrong ones and both right ones twice.
  expect(judge.asked).toHaveLength(20 + 3 + 2);
  const { answers = [] } = (await readCalibration(outDir, 'doubter')) ?? {};
  expect(answers).toHaveLength(20);
  expect(answers.slice(0, 12).filter(({ instructed }) => instructed)).toHaveLength(4);
  const again = doubter();
  await check(again);
  expect(again.asked).toHaveLength(0);
});

test('controls of two judges that are checked at once in one folder never mix', {
  timeout: 60_000,
}, async () => {
  await Promise.all([check(doubter()), check(sayer('believer', 'yes'))]);
  const said = async (id: string) =>
    (await readCalibration(outDir, id))?.answers.map((one) => `${one.side}: ${one.said}`) ?? [];
  expect(await said('doubter')).toEqual([
    ...Array(18).fill('wrong: two cars'),
    ...Array(2).fill('right: two cars'),
  ]);
  expect(await said('believer')).toEqual(Array(3).fill('wrong: one car'));
});
