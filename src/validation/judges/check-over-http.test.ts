import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { describeCalibration } from '../../judge/calibration/describe-calibration.ts';
import { levelOfFact } from '../../judge/calibration/standing.ts';
import { type FactName, factNames } from '../../judge/facts.ts';
import { createPictureMaker } from '../../judge/pictures/prepare-pictures.ts';
import { rememberPictures } from '../../judge/pictures/remember-pictures.fixture.ts';
import { type JudgeServerOptions, startJudgeServer } from '../../judge/simulated/judge-server.fixture.ts';
import { noSignal, openTestJudge } from '../../judge/simulated/open-judge.fixture.ts';
import {
  firstChoice,
  type Nature,
  noisy,
  noSayer,
  obeysText,
  parrot,
  pictureBlind,
  random,
  yesSayer,
} from '../../judge/simulated/simulated-judge.ts';
import { createSeededRandom } from '../../statistics/random.ts';
import { checkWithStudio } from './check-with-studio.ts';
import { createLookingMind } from './looking-mind.fixture.ts';

/** All judges are shown the same controls: each is drawn once. */
const pictures = rememberPictures(createPictureMaker());
const timeout = { timeout: 300_000 };

interface Seat extends JudgeServerOptions {
  readonly nature?: Nature;
  /** Left out: all. */
  readonly facts?: readonly FactName[];
}

/** Seats a judge behind a real service, has it checked by drawn controls, and counts what came in there. */
async function check({ nature, facts, ...options }: Seat) {
  const { brands } = await loadSuite();
  const mind = await createLookingMind(brands, [], {
    ...{ pictures, random: createSeededRandom(23) },
    ...(nature && { nature }),
  });
  const server = await startJudgeServer({ mind, ...options });
  const outDir = await mkdtemp(join(tmpdir(), 'car-eval-'));
  onTestFinished(() => rm(outDir, { recursive: true, force: true }));
  // One after another, so that chance falls the same way every time.
  const judge = await openTestJudge(server.baseUrl, { flags: { judgeConcurrency: 1 } });
  await judge.prepare?.(noSignal);
  const probes = server.sent.length;
  const { calibration, ends } = await checkWithStudio(judge, {
    ...{ outDir, brands, pictures, signal: noSignal },
    now: () => 0,
    ...(facts && { facts }),
  });
  const { answers } = calibration;
  const calls = answers.reduce((sum, one) => sum + one.calls, 0);
  expect(calls).toBe(server.sent.length - probes);
  expect(judge.tally?.().usage.calls).toBe(server.sent.length);
  return { ends: new Set(ends.values()), calibration, answers, calls };
}

/** `npm run verify:judge` asks every judge every question; here most are asked those by which its like is found out. */
const isWhole = process.env['TEST_MODE'] === 'whole';

/** The first rows tell the most; the others differ from one of them in a word. */
function telling<Row>(count: number, rows: readonly Row[]): readonly Row[] {
  return isWhole ? rows : rows.slice(0, count);
}

/** Of each form of question one: a sheet of badges, an open one, a pair, a choice. All seven are asked through the command line. */
const forms: readonly FactName[] = ['badge', 'same-car', 'body'];
/** Answered by yes or no, and so asked five times where no chances are told. */
const pair: readonly FactName[] = ['same-car'];
/** Each control once, three a side once more. */
const perQuestion = 53 + 6;
const sampled = 5 * perQuestion;
/** What is asked in the same words once more is answered at once: three questions have two wordings, one shuffles its words. */
const texts = isWhole ? 3 * 2 + perQuestion : 2;

test.each(
  telling<[string, JudgeServerOptions, (looks: number) => number]>(2, [
    ['tells no chances', { dialect: 'lmstudio' }, (looks) => looks - perQuestion + sampled],
    ['talks until it is told not to', { odd: 'prose-first' }, (looks) => 2 * looks],
    ['talks around its answers', { odd: 'prose-around' }, (looks) => looks + sampled],
    ['thinks aloud first', { odd: 'thoughts-first' }, (looks) => looks + sampled],
    ['is slow', { wait: () => new Promise((resolve) => setImmediate(resolve)) }, (looks) => looks],
    ['is asked too much of, once', { odd: 'rate-limited-once' }, (looks) => looks + texts],
    ['is down for a moment, once', { odd: 'down-once' }, (looks) => looks + texts],
  ]),
)('a judge that %s is certified as what it answers', timeout, async (_title, options, callsFor) => {
  const { ends, answers, calls } = await check({ ...options, facts: isWhole ? forms : pair });
  const questions = isWhole ? 4 : 1;
  expect([...ends]).toEqual(['certified']);
  expect(answers).toHaveLength(questions * 53);
  expect(calls).toBe(callsFor(questions * perQuestion));
});

test(
  'a judge that is always right is certified by 53 controls a question, in 59 looks that never differ',
  timeout,
  async () => {
    const { ends, answers, calls } = await check({ facts: forms });
    expect([...ends]).toEqual(['certified']);
    expect([answers.length, calls]).toEqual([4 * 53, 4 * perQuestion]);
    expect(describeCalibration({ answers }).map(({ flips, repeats }) => [flips, repeats])).toEqual([
      ...[never(3, 3), never(0, 6), never(3, 3), never(3, 3)],
    ]);
  },
);

function never(turned: number, reworded: number) {
  return [turned, reworded].map((of) => ({ differ: 0, of }));
}

/** A pair, and a choice: the others are asked in process, where this many judges cost nothing. */
const two: Seat = isWhole ? {} : { facts: ['same-car', 'body'] };

test.each(
  telling<[string, Nature]>(3, [
    ['is wrong in 20 %', noisy(0.2)],
    ['says what the words expect', parrot],
    ['obeys text in pictures', obeysText],
    ['is wrong in 10 %', noisy(0.1)],
    ['says yes to all', yesSayer],
    ['says no to all', noSayer],
    ['takes the first choice', firstChoice],
    ['guesses', random],
    ['never looks', pictureBlind],
  ]),
)('a judge that %s is certified in no question', timeout, async (_title, nature) => {
  const { ends, calibration } = await check({ nature, ...two });
  expect(ends).not.toContain('certified');
  for (const fact of factNames) expect(levelOfFact(fact, 'drawn', calibration.answers)).toBe('untrusted');
});

test.each(
  telling<[string, Seat]>(3, [
    ['refuses', { nature: () => undefined }],
    ['answers 429 or 500 all the time', { odd: 'down' }],
    ['says 200 with an error', { odd: 'error-in-200' }],
    ['writes prose alone', { odd: 'prose-only' }],
    ['thinks and does not answer', { odd: 'thoughts-only' }],
    ['is filtered', { odd: 'filtered' }],
    ['says its errors in an array', { odd: 'error-in-array' }],
    ['is cut off', { odd: 'cut-off' }],
    ['answers nothing', { odd: 'empty' }],
  ]),
)('a judge that %s is left alone, and nothing of it becomes a number', timeout, async (_title, seat) => {
  const { ends, calibration, answers } = await check({ ...seat, ...two });
  expect([...ends]).toEqual(['does-not-answer']);
  expect(new Set(answers.map(({ isRight }) => isRight))).toEqual(new Set([null]));
  for (const one of describeCalibration(calibration))
    expect(one).toMatchObject({
      ...{ standing: 'open', unanswered: 10, baseRate: null, alwaysSame: null, kappa: null, ac1: null },
      tallies: { wrong: { right: 0, wrong: 0 }, right: { right: 0, wrong: 0 } },
    });
});
