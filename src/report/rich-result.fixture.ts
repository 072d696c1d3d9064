import { shotError } from '../errors.ts';
import type { Angle } from '../model/car.ts';
import { makeCheck } from '../model/check.fixture.ts';
import type { Check, Mark } from '../model/check.ts';
import { reasonAsWritten } from '../model/reason.ts';
import type { Reference } from '../model/reference.ts';
import {
  makeDimension,
  makeDimensions,
  makeResult,
  makeSeriesResult,
  makeSummary,
  makeTarget,
} from '../model/result.fixture.ts';
import type { Result, ScoredShot, SeriesResult } from '../model/result.ts';
import { makePhoto, makeSentShot } from '../model/shot.fixture.ts';
import { straightAngles } from '../model/vocabulary.ts';

const noJudge = 'no vision judge is configured and nobody has answered';

/** Where `words` stand in the shot's prompt, as a mark. */
function markWords(shot: ScoredShot, words: string, tone: Mark['tone']): Mark[] {
  const start = shot.prompt?.indexOf(words) ?? -1;
  return start < 0
    ? []
    : [{ angle: shot.angle, field: 'sentPrompt', start, end: start + words.length, tone }];
}

function shotChecks(shot: ScoredShot, car: SeriesResult['car']): Check[] {
  const good = (words: string) => markWords(shot, words, 'good');
  return [
    makeCheck({
      reason: `the prompt asks for a ${car.brand}`,
      details: { expected: car.brand, measured: car.brand, marks: good(car.brand) },
    }),
    makeCheck({
      id: 'color',
      title: 'Colour is asked for',
      isColor: true,
      weight: 25,
      reason: `the paint is asked to be ${car.color}`,
      details: { expected: car.color, measured: car.color, marks: good(car.color) },
    }),
    makeCheck({
      id: 'expected-logo',
      title: 'Own badge is asked for',
      dimension: 'logo',
      weight: 40,
      reason: 'the badge is described by its look',
      details: { marks: good('badge') },
    }),
    makeCheck({
      id: 'paint-color',
      title: 'Paint colour in the picture',
      isColor: true,
      half: 'shown',
      evidence: 'pixels',
      weight: 25,
      reason: `the paint is ${car.color}`,
      details: { expected: car.color, measured: car.color },
    }),
    makeCheck({
      id: 'right-badge',
      title: 'Right badge in the picture',
      dimension: 'logo',
      half: 'shown',
      evidence: 'judge',
      status: 'unmeasured',
      score: null,
      weight: 60,
      reason: noJudge,
    }),
  ];
}

function seriesChecks(): Check[] {
  const series = { dimension: 'consistency', scope: 'series' } as const;
  return [
    makeCheck({
      ...series,
      id: 'single-session',
      title: 'One session for all angles',
      evidence: 'metadata',
      weight: 40,
      reason: 'every shot carries CAR-3f8a9b2c',
    }),
    makeCheck({
      ...series,
      id: 'unique-seeds',
      title: 'No two angles share a seed',
      evidence: 'metadata',
      reason: '3 shots, 3 seeds',
    }),
    makeCheck({
      ...series,
      id: 'consistency-hints',
      title: 'Prompts say it is the same vehicle',
      reason: 'all 3 prompts say "the same vehicle"',
      details: { expected: '3 of 3 prompts', measured: '3 of 3 prompts' },
    }),
    makeCheck({
      ...series,
      id: 'distinct-views',
      title: 'No two angles are the same picture',
      half: 'shown',
      evidence: 'pixels',
      reason: 'nearest pair 118 of 256 bits apart',
      details: { expected: 'more than 48 bits apart', measured: '118 bits (front, side)' },
    }),
    makeCheck({
      ...series,
      id: 'same-car',
      title: 'One and the same car',
      half: 'shown',
      evidence: 'judge',
      status: 'unmeasured',
      score: null,
      weight: 40,
      reason: noJudge,
    }),
  ];
}

function withChecks(shots: ScoredShot[], car: SeriesResult['car']): ScoredShot[] {
  return shots.map((shot) => ({ ...shot, checks: shotChecks(shot, car) }));
}

function named(id: string, angle: Angle, prompt: string): ScoredShot {
  return makeSentShot(angle, { prompt, sentPrompt: prompt, photo: makePhoto(`${id}-${angle}`) });
}

/** Replaces one check of one angle. */
function replaceCheck(shots: ScoredShot[], angle: Angle, check: Check): ScoredShot[] {
  return shots.map((shot) =>
    shot.angle === angle
      ? { ...shot, checks: shot.checks.map((one) => (one.id === check.id ? check : one)) }
      : shot,
  );
}

/** Everything is well, and badges were never looked at. */
export function passingCase(): SeriesResult {
  const base = makeSeriesResult();
  return { ...base, checks: seriesChecks(), shots: withChecks(base.shots, base.car), references };
}

const references: Reference[] = [
  {
    kind: 'logo',
    title: 'Renault 2021',
    description: null,
    author: null,
    licence: 'Public domain',
    licenceUrl: null,
    pageUrl: 'https://commons.wikimedia.org/wiki/File:Renault_2021.svg',
    thumbnailUrl: null,
    source: 'Wikimedia Commons',
  },
  {
    kind: 'photo',
    title: '2019 Renault Clio V',
    description: 'A Renault Clio of the fifth generation in a car park',
    author: 'A. Photographer',
    licence: 'CC BY-SA 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0',
    pageUrl: 'https://commons.wikimedia.org/wiki/File:2019_Renault_Clio_V.jpg',
    thumbnailUrl:
      'https://upload.wikimedia.org/wikipedia/commons/thumb/0/0a/2019_Renault_Clio_V.jpg/500px.jpg',
    source: 'Wikimedia Commons',
  },
];

/** A prompt that takes its own badge back, and a picture in the wrong paint. */
export function failingCase(): SeriesResult {
  const car = {
    ...makeSeriesResult().car,
    brand: 'BMW',
    model: 'X5',
    year: 2022,
    color: 'red',
    bodyType: 'SUV',
  };
  const prompt = 'BMW X5 2022 red SUV, ONLY BMW logos, NOT Toyota, NOT Honda, NOT BMW logos';
  const shots = withChecks(
    straightAngles.map((angle) => named('bmw', angle, `${prompt}, ${angle} view`)),
    car,
  );
  const front = shots[0] ?? makeSentShot('front');
  const logo = makeCheck({
    id: 'expected-logo',
    title: 'Own badge is asked for',
    dimension: 'logo',
    weight: 40,
    status: 'fail',
    score: 0,
    reason: 'the prompt forbids its own badge: "NOT BMW logos"',
    details: {
      expected: 'BMW badge asked for, nowhere forbidden',
      measured: 'forbidden once',
      marks: [...markWords(front, 'ONLY BMW', 'good'), ...markWords(front, 'NOT BMW logos', 'bad')],
    },
  });
  const paint = makeCheck({
    id: 'paint-color',
    title: 'Paint colour in the picture',
    isColor: true,
    half: 'shown',
    evidence: 'pixels',
    weight: 25,
    status: 'fail',
    score: 0,
    reason: 'expected red paint, measured green: another hue family',
    details: { expected: 'red', measured: 'green (#2f7d4f)' },
  });
  return makeSeriesResult({
    id: 'bmw-x5',
    title: 'BMW X5',
    why: 'Red is hard, and its roundel is drawn as a star or as rings.',
    car,
    logo: {
      ...makeSeriesResult().logo,
      expected: 'BMW: roundel in blue and white quarters',
      accept: ['BMW'],
    },
    passed: false,
    blockers: [reasonAsWritten('front: paint-color fails, expected red paint, measured green')],
    score: 57.4,
    grade: 'needs work',
    dimensions: makeDimensions({
      relevance: makeDimension({ score: 81.6, shown: { score: 66.7, least: 66.7 } }),
      logo: makeDimension({ score: 0, asked: { score: 0, least: 0 }, shown: null, seenShare: 0 }),
    }),
    warnings: [{ code: 'seed-differs', text: 'front: the seed reported differs from the seed in the URL' }],
    log: ['[OK] Renault facts from the catalogue'],
    checks: seriesChecks(),
    shots: replaceCheck(replaceCheck(shots, 'front', logo), 'front', paint),
  });
}

/** A stock picture in place of the car. */
function makeStockShot(angle: Angle): ScoredShot {
  const error = shotError('placeholder-host', 'picsum.photos hands out stock pictures, not this car');
  return makeSentShot(angle, { status: 'failed', photo: null, error, url: 'https://picsum.photos/1024/768' });
}

/** No answer after three tries. */
function makeUnreachedShot(angle: Angle): ScoredShot {
  return makeSentShot(angle, {
    status: 'errored',
    photo: null,
    latencyMs: null,
    attempts: [0, 1, 2].map((n) => ({
      startedAtMs: 30 + n * 2400,
      durationMs: 900 + n * 100,
      status: n === 1 ? 503 : null,
      error: n === 1 ? 'HTTP 503' : 'connect ECONNREFUSED',
    })),
    error: shotError('connection', 'connect ECONNREFUSED after 3 attempts'),
  });
}

/** One angle failed, one never answered: the slots stay. */
export function brokenCase(): SeriesResult {
  const car = { ...makeSeriesResult().car, brand: 'Peugeot', model: '308', year: 2020, color: 'silver' };
  const shots = [
    named('peugeot', 'front', '2020 Peugeot 308 silver hatchback, front view, lion badge'),
    makeStockShot('side'),
    makeUnreachedShot('rear'),
  ];
  return makeSeriesResult({
    id: 'peugeot-308',
    title: 'Peugeot 308',
    why: 'A number for a name: "308" must not be found in "1308".',
    car,
    status: 'partial',
    passed: false,
    blockers: ['side: no accepted picture (placeholder-host)', 'rear: no answer (connection)'].map(
      reasonAsWritten,
    ),
    score: 41.3,
    grade: 'needs work',
    durationMs: 5_030,
    sumOfLatenciesMs: 1_460,
    speedup: 0.3,
    checks: seriesChecks(),
    shots: withChecks(shots, car),
  });
}

/** A prompt in Ukrainian, and nothing that could be scored. */
export function erroredCase(): SeriesResult {
  const prompt = 'Білий позашляховик Great Wall H6 2020 року, вигляд спереду, без напису на номері';
  const none = makeDimension({
    score: null,
    asked: null,
    shown: null,
    seenShare: null,
    measured: 0,
    errored: 2,
  });
  return makeSeriesResult({
    id: 'great-wall-h6',
    title: 'Great Wall H6',
    why: 'The real car wears a Haval badge: both are right.',
    car: {
      ...makeSeriesResult().car,
      brand: 'Great Wall',
      model: 'H6',
      year: 2020,
      color: 'white',
      bodyType: 'SUV',
      description: 'Перший власник, без пошкоджень',
    },
    logo: {
      ...makeSeriesResult().logo,
      expected: 'Great Wall: rounded emblem with a merlon',
      accept: ['Great Wall', 'Haval'],
    },
    status: 'errored',
    passed: null,
    blockers: [],
    score: null,
    grade: null,
    dimensions: { consistency: none, relevance: none, logo: none },
    durationMs: 5_000,
    sumOfLatenciesMs: null,
    speedup: null,
    shots: (['front', 'side'] as const).map((angle) => ({
      ...makeUnreachedShot(angle),
      prompt,
      sentPrompt: prompt,
    })),
  });
}

/** Every kind of case in one run: what the tests and the eye look at. */
export function richResult(): Result {
  const cases = [passingCase(), failingCase(), brokenCase(), erroredCase()];
  return makeResult({
    cases,
    targets: [makeTarget()],
    summaries: [
      makeSummary({
        overall: 66.2,
        grade: 'good',
        counts: { cases: 4, passed: 1, failed: 2, errored: 1, shots: 11, photos: 7 },
        dimensions: makeDimensions({
          relevance: makeDimension({ score: 91.2, shown: { score: 83.2, least: 83.2 }, seenShare: 0.25 }),
        }),
        speed: { durationMs: 3_017, sumOfLatenciesMs: 2_126, speedup: 0.7, grade: 'excellent' },
      }),
    ],
    gate: {
      ok: false,
      title: '2 of 4 cases fail',
      message: '2 of 4 cases fail: peugeot-308, bmw-x5; 3 of 11 pictures never came.',
      exitCode: 100,
    },
  });
}

/** `--no-images`: only prompts were looked at. */
export function promptsOnlyResult(): Result {
  const base = makeResult();
  const one = passingCase();
  const asked = makeDimension({ shown: null, seenShare: 0 });
  const dimensions = makeDimensions({ consistency: asked, relevance: asked, logo: asked });
  const untimed = { durationMs: null, sumOfLatenciesMs: null, speedup: null };
  const isAsked = (check: Check) => check.half === 'asked';
  const shots = one.shots.map((shot) => ({
    ...shot,
    photo: null,
    latencyMs: null,
    startedAtMs: null,
    attempts: [],
    checks: shot.checks.filter(isAsked),
  }));
  const checks = one.checks.filter(isAsked);
  return {
    ...base,
    run: { ...base.run, promptsOnly: true },
    gate: { ...base.gate, title: 'The case passes (prompts only)' },
    summaries: [makeSummary({ dimensions, speed: { ...untimed, grade: null } })],
    cases: [{ ...one, ...untimed, startedAt: null, dimensions, checks, shots }],
  };
}
