import { makeRun, makeTarget } from '../../model/result.fixture.ts';
import type { TargetInfo } from '../../model/result.ts';
import type { CarDigest, DigestScores, RunDigest, TargetDigest } from '../../model/run-digest.ts';
import type { KnownRun } from '../../model/trend.ts';
import { createSeededRandom } from '../../statistics/random.ts';
import { sum } from '../../statistics/sum.ts';
import { rubricSettings, targetSettings } from '../compare/list-settings.ts';

export const carTitles = ['Renault Clio', 'BMW X5', 'Peugeot 308', 'Great Wall H6', 'Mercedes-Benz E-Class'];

/** A score whose ends are one; null for none. */
export function makeScores(score: number | null, least = score): DigestScores {
  const ends = { score, least };
  return { overall: ends, consistency: ends, relevance: ends, logo: ends };
}

export function makeCar(title: string, score: number | null, changes: Partial<CarDigest> = {}): CarDigest {
  const counts = { samples: 1, passed: score !== null && score >= 60 ? 1 : 0 };
  const failed = score !== null && score < 60 ? 1 : 0;
  const id = title.toLowerCase().replace(/\W+/g, '-');
  return { id, title, asked: 'front side', ...counts, failed, scores: makeScores(score), ...changes };
}

interface Settings {
  readonly info?: Partial<TargetInfo>;
  readonly target?: Partial<TargetDigest>;
  readonly run?: Partial<RunDigest>;
  readonly hasResult?: boolean;
}

/** The run of a night, by its number, with the score of each car; null for a car without an outcome. */
export function makeNight(
  night: number,
  scores: readonly (number | null)[],
  settings: Settings = {},
): KnownRun {
  const { info = {}, hasResult = true } = settings;
  const startedAt = new Date(Date.UTC(2026, 3, 1 + night, 2)).toISOString();
  const id = `${startedAt.replace(/[-:]|\.\d+/g, '')}-aaaa`;
  const known = scores.filter((score) => score !== null);
  const mean = known.length === 0 ? null : Math.round((10 * sum(known)) / known.length) / 10;
  const target = makeTarget(info);
  const digest: RunDigest = {
    ...{ id, suite: 'full', startedAt, status: 'complete', promptsOnly: false },
    verdict: known.length === 0 ? 'none' : known.every((score) => score >= 60) ? 'passed' : 'missed',
    rubric: rubricSettings(makeRun()),
    targets: [
      {
        ...{ id: target.id, label: target.label, synthetic: target.synthetic },
        settings: targetSettings(target),
        lookers: known.length === 0 ? [] : ['pixels'],
        pictures: known.length === 0 ? null : `pictures of ${id}`,
        scores: makeScores(mean),
        cars: scores.map((score, index) => makeCar(carTitles[index] ?? `Car ${index}`, score)),
        ...settings.target,
      },
    ],
    ...settings.run,
  };
  return { digest, report: `${id}/report.html`, hasResult };
}

/** Scores as they come: most at 100, some with a fault. */
export function drawScores(random: () => number, cars = 5): number[] {
  return Array.from({ length: cars }, () => (random() < 0.7 ? 100 : Math.round(300 + 690 * random()) / 10));
}

/** So many nights with everything that happens to them: gaps, cars without an outcome, a new model, another prompt, a judge. */
export function makeLongCourse(nights: number): KnownRun[] {
  const random = createSeededRandom(7);
  return Array.from({ length: nights }, (_, night) => {
    const scores: (number | null)[] = drawScores(random).map((score) =>
      night > nights - 25 ? score * 0.6 : score,
    );
    if (night % 23 === 22) scores[2] = null;
    const model = night < nights * 0.4 ? 'flux-1' : 'flux-2';
    const digest = night < nights * 0.7 ? 'a1b2c3d4e5' : 'f6a7b8c9d0';
    const info = {
      label: 'Our service',
      synthetic: false,
      model,
      prompt: { name: 'now', digest, variantOf: null },
    };
    if (night % 41 === 40)
      return makeNight(
        night,
        scores.map(() => null),
        { info, hasResult: night % 2 === 0 },
      );
    const lookers = night < nights * 0.2 ? ['pixels'] : ['pixels', 'judge gpt-4.1-mini'];
    const spread = withSpread(makeNight(night, scores, { info }), random);
    const [target] = spread.digest.targets;
    return target ? { ...spread, digest: { ...spread.digest, targets: [{ ...target, lookers }] } } : spread;
  });
}

/** Not everything was looked at: the lower ends lie below. */
function withSpread(run: KnownRun, random: () => number): KnownRun {
  const lower = (scores: DigestScores, by: number): DigestScores => ({
    overall: spreadEnds(scores.overall, by),
    consistency: scores.consistency,
    relevance: spreadEnds(scores.relevance, by * 1.4),
    logo: spreadEnds(scores.logo, by / 2),
  });
  const by = 8 + 8 * random();
  const targets = run.digest.targets.map((target) => ({
    ...target,
    scores: lower(target.scores, by),
    cars: target.cars.map((car) => ({ ...car, scores: lower(car.scores, by) })),
  }));
  return { ...run, digest: { ...run.digest, targets } };
}

function spreadEnds({ score }: DigestScores['overall'], by: number): DigestScores['overall'] {
  return { score, least: score === null ? null : Math.max(0, Math.round(10 * (score - by)) / 10) };
}
