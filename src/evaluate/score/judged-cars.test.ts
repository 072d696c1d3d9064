import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTruth, openGallery, readMarker } from '../../judge/judge-looker.fixture.ts';
import { createJudgeLooker } from '../../judge/judge-looker.ts';
import { oracle, simulateJudge } from '../../judge/simulated/simulated-judge.ts';
import type { Truth } from '../../judge/simulated/truth.ts';
import type { Angle } from '../../model/car.ts';
import type { JudgeTrust } from '../../model/judge-level.ts';
import type { PaintMeasure } from '../../model/measures.ts';
import type { Observation } from '../../model/observation.ts';
import type { SeriesResult } from '../../model/result.ts';
import type { StraightAngle } from '../../model/vocabulary.ts';
import { listQuestions } from '../../scorers/list-questions.ts';
import { scoreSeries } from '../../scorers/score-series.ts';
import { blue, brands, makeMeasuredShot, makeSeries, x5 } from '../../scorers/scorers.fixture.ts';
import { summariseSeries } from '../../summary/summarise-series.ts';
import { planLooks } from '../observe/list-looks.ts';

const places = {
  front: 'front edge of the bonnet',
  side: 'wheel centre caps',
  rear: 'centre of the tailgate',
};
const red: PaintMeasure = { ...blue, family: 'red', lab: [30, 50, 30], hex: '#8a1f22' };
const shotOf = (angle: StraightAngle) => ({
  ...makeMeasuredShot(angle, red),
  prompt: `2022 BMW X5 SUV in red paint, ${angle} view, the same vehicle in every view. Genuine BMW badge, a roundel cut into four alternating quarters, on the ${places[angle]}.`,
  negativePrompt: 'Mercedes-Benz badge, Audi badge',
});
const views = { front: 'front', side: 'left side', rear: 'rear' };
const trueX5 = (angle: StraightAngle): Truth => ({
  ...makeTruth({ name: 'BMW X5', badge: 'BMW', body: 'SUV or crossover', paint: 'red', view: views[angle] }),
});

let runDir = '';
beforeAll(async () => {
  runDir = await mkdtemp(join(tmpdir(), 'car-eval-judged-'));
});
afterAll(() => rm(runDir, { recursive: true, force: true }));

const certified: JudgeTrust = { levelOf: () => 'certified', blocks: 'certified' };

/** The series as the oracle sees it, where its pictures show something else than a red X5. */
async function judge(
  shown: Partial<Record<Angle, Partial<Truth>>>,
  judges: JudgeTrust = certified,
): Promise<SeriesResult> {
  const angles = Object.keys(shown) as StraightAngle[];
  const series = makeSeries({ evalCase: x5, shots: angles.map(shotOf), judges });
  const known = new Map(
    series.shots.map(({ angle, photo }) => [
      photo?.sha256 ?? '',
      { truth: { ...trueX5(angle as StraightAngle), ...shown[angle] } },
    ]),
  );
  const gallery = openGallery(known);
  const looker = createJudgeLooker({
    ...gallery,
    ...{ brands, judge: simulateJudge({ id: 'oracle', nature: oracle, recognise: gallery.recognise }) },
    pickRivals: () => ['Audi Q7', 'Mercedes-Benz GLE', 'Volvo XC90', 'Fiat 500'],
  });
  const pictures = series.shots.flatMap(({ angle, photo }) =>
    photo ? [{ angle, photo, read: readMarker(photo.sha256) }] : [],
  );
  const context = { evalCase: x5, series: pictures, runDir, signal: new AbortController().signal };
  const observations: Observation[] = [];
  for (const planned of planLooks(x5.id, listQuestions('judge', series.shots, series), looker)) {
    const looked = planned.angles.flatMap((angle) => pictures.find((one) => one.angle === angle) ?? []);
    const seen = await looker.look(planned.question, looked, context);
    observations.push({
      ...planned,
      images: looked.map(({ photo }) => photo.sha256),
      source: 'judge',
      ...seen,
    });
  }
  const scored = scoreSeries({ ...series, observations });
  return summariseSeries({ ...series, sample: 1, scored, passScore: 60 });
}

const scoresOf = ({ dimensions, score, word }: SeriesResult) => [
  dimensions.consistency.score,
  dimensions.relevance.score,
  dimensions.logo.score,
  score,
  word,
];
const three = { front: { car: 'one' }, side: { car: 'two' }, rear: { car: 'three' } };

describe('a certified judge that is always right', () => {
  test('finds three pictures of one red X5 perfect', async () => {
    const one = await judge({ front: {}, side: {}, rear: {} });
    expect(scoresOf(one)).toEqual([100, 100, 100, 100, 'excellent']);
    expect(one).toMatchObject({ outcome: 'passed', least: 100 });
  });

  test('sees that three X5s of one red are three cars, and says which pictures', async () => {
    const one = await judge(three);
    expect(scoresOf(one)).toEqual([0, 100, 100, 70, 'needs work']);
    expect(one.outcome).toBe('failed');
    expect(one.blockers.map(({ text }) => text).join(' ')).toContain(
      'front and side, front and rear, side and rear',
    );
    expect(one.blockers.map(({ text }) => text).join(' ')).toContain('two cars');
  });

  test('sees it of two pictures as well', async () => {
    const one = await judge({ front: { car: 'one' }, rear: { car: 'two' } });
    expect(scoresOf(one)).toEqual([0, 100, 100, 70, 'needs work']);
    expect(one.blockers.map(({ text }) => text).join(' ')).toContain('front and rear');
  });

  test('leaves nothing of three wholly different cars', async () => {
    const other = { badge: 'Audi', name: 'Audi TT', body: 'coupe' };
    const one = await judge({
      front: { ...other, car: 'one' },
      side: { ...other, car: 'two' },
      rear: { ...other, car: 'three' },
    });
    expect(scoresOf(one)).toEqual([0, 0, 0, 0, 'needs work']);
  });

  test.each<[string, Parameters<typeof judge>[0], unknown[]]>([
    [
      'one odd car of three',
      { front: {}, side: {}, rear: { car: 'two' } },
      [40.8, 100, 100, 82.2, 'needs work'],
    ],
    [
      'a wrong badge on one of two',
      { front: {}, side: {}, rear: { badge: 'Audi' } },
      [100, 100, 70.7, 91.2, 'needs work'],
    ],
    [
      'no badge on either',
      { front: { badge: null }, side: {}, rear: { badge: null } },
      [100, 100, 100, 100, null],
    ],
  ])('scores %s', async (_, shown, expected) => {
    expect(scoresOf(await judge(shown))).toEqual(expected);
  });

  test('shows to a person what one picture alone cannot settle', async () => {
    const one = await judge({ front: { whole: 'two or more cars' }, side: {}, rear: {} });
    const record = one.shots[0]?.checks.find(({ id }) => id === 'whole-car');
    expect(record).toMatchObject({ status: 'unmeasured', doubt: true, by: 'oracle' });
    expect(one.outcome).toBe('passed');
    const two = await judge({ front: { whole: 'two or more cars' }, side: { whole: 'no car' }, rear: {} });
    expect(two.outcome).toBe('failed');
  });

  test('warns of text laid over a picture', async () => {
    const one = await judge({ front: { hasOverlay: true }, side: {} });
    expect(one.shots.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([['overlay-text'], []]);
  });
});

describe('a provisional judge', () => {
  const provisional = (blocks: JudgeTrust['blocks']): JudgeTrust => ({
    levelOf: () => 'provisional',
    blocks,
  });

  test('raises nothing by what it passes', async () => {
    const one = await judge({ front: {}, side: {}, rear: {} }, provisional('certified'));
    expect([one.least, one.score, one.word]).toEqual([0, 100, null]);
  });

  test('makes a doubt of what it blames, which blocks only where it may', async () => {
    const shown = { front: { badge: 'Audi' }, side: {}, rear: { badge: 'Audi' } };
    expect(await judge(shown, provisional('certified'))).toMatchObject({ outcome: 'passed', score: 100 });
    const blocked = await judge(shown, provisional('provisional'));
    expect(blocked.outcome).toBe('failed');
    expect(blocked.dimensions.logo.score).toBe(0);
  });
});
