import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadSuite } from '../../cases/load-cases.ts';
import { describeCalibration } from '../../judge/calibration/describe-calibration.ts';
import { levelOfFact } from '../../judge/calibration/standing.ts';
import { type FactName, factNames } from '../../judge/facts.ts';
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
import { createLookingMind, rememberPictures } from './looking-mind.fixture.ts';

/** All judges are shown the same controls: each is drawn once. */
const pictures = rememberPictures();
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

/** Same car, the one question answered by yes or no, is asked five times where no chances are told. */
const sampled = 5 * 53;
/** As often as there are other words: what is asked in the same words once more is answered at once. */
const oncePerText = 56;
/** Of each form of question one: a sheet of badges, an open one, a pair, a choice. All seven are asked through the command line. */
const facts: readonly FactName[] = ['badge', 'same-car', 'body'];
const controls = 4 * 53;

test.each<[string, JudgeServerOptions, number]>([
  ['is always right', {}, controls],
  ['talks around its answers', { odd: 'prose-around' }, controls + sampled],
  ['thinks aloud first', { odd: 'thoughts-first' }, controls + sampled],
  ['talks until it is told not to', { odd: 'prose-first' }, 2 * controls],
  ['is slow', { wait: () => new Promise((resolve) => setImmediate(resolve)) }, controls],
  ['is asked too much of, once', { odd: 'rate-limited-once' }, controls + oncePerText],
  ['is down for a moment, once', { odd: 'down-once' }, controls + oncePerText],
  ['tells no chances', { dialect: 'lmstudio' }, controls - 53 + sampled],
])('a judge that %s is certified as what it answers', timeout, async (_title, options, calls) => {
  const checked = await check({ ...options, facts });
  expect([...checked.ends]).toEqual(['certified']);
  expect(checked.answers).toHaveLength(controls);
  expect(checked.calls).toBe(calls);
});

test.each<[string, Nature]>([
  ['is wrong in 10 %', noisy(0.1)],
  ['is wrong in 20 %', noisy(0.2)],
  ['says yes to all', yesSayer],
  ['says no to all', noSayer],
  ['takes the first choice', firstChoice],
  ['guesses', random],
  ['says what the words expect', parrot],
  ['never looks', pictureBlind],
  ['obeys text in pictures', obeysText],
])('a judge that %s is certified in no question', timeout, async (_title, nature) => {
  const { ends, calibration } = await check({ nature });
  expect(ends).not.toContain('certified');
  for (const fact of factNames) expect(levelOfFact(fact, 'drawn', calibration.answers)).toBe('untrusted');
});

test.each<[string, Seat]>([
  ['refuses', { nature: () => undefined }],
  ['writes prose alone', { odd: 'prose-only' }],
  ['thinks and does not answer', { odd: 'thoughts-only' }],
  ['is filtered', { odd: 'filtered' }],
  ['answers 429 or 500 all the time', { odd: 'down' }],
  ['says 200 with an error', { odd: 'error-in-200' }],
  ['says its errors in an array', { odd: 'error-in-array' }],
  ['is cut off', { odd: 'cut-off' }],
  ['answers nothing', { odd: 'empty' }],
])('a judge that %s is left alone, and nothing of it becomes a number', timeout, async (_title, seat) => {
  const { ends, calibration, answers } = await check(seat);
  expect([...ends]).toEqual(['does-not-answer']);
  expect(new Set(answers.map(({ isRight }) => isRight))).toEqual(new Set([null]));
  for (const one of describeCalibration(calibration))
    expect(one).toMatchObject({
      ...{ standing: 'open', unanswered: 10, baseRate: null, alwaysSame: null, kappa: null, ac1: null },
      tallies: { wrong: { right: 0, wrong: 0 }, right: { right: 0, wrong: 0 } },
    });
});
