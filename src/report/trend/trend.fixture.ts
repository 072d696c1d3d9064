import type { Trend } from '../../model/trend.ts';
import { buildTrend } from '../../summary/trend/build-trend.ts';
import { makeLongCourse, makeNight } from '../../summary/trend/runs.fixture.ts';

/** A long course with all that can happen, one of two runs, a single run, and a folder that cannot be read. */
export function makeTrend(nights = 60): Trend {
  const quick = { info: { id: 'quick', label: 'Studio' } };
  const runs = [
    ...makeLongCourse(nights),
    makeNight(3, [90, 80], quick),
    makeNight(9, [85, 80], quick),
    makeNight(9, [70], { info: { id: 'once', label: 'Once' } }),
  ];
  const unreadable = [{ folder: 'broken', reason: 'Expected a result, got none.' }];
  return { lines: buildTrend(runs), unreadable };
}

/** One text wherever a run, a target or a car brings one. */
export function makeHostileTrend(text: string): Trend {
  const settings = {
    info: { label: text, prompt: { name: 'now', digest: 'a', variantOf: null } },
    run: { suite: text },
  };
  const car = (score: number, known: typeof settings) => {
    const run = makeNight(score, [score, score], known);
    const targets = run.digest.targets.map((target) => ({
      ...target,
      lookers: ['pixels', `judge ${text} ${score}`],
      cars: target.cars.map((one) => ({ ...one, title: text })),
    }));
    return { ...run, report: `${text}/report.html`, digest: { ...run.digest, targets } };
  };
  const renamed = {
    ...settings,
    info: { ...settings.info, prompt: { name: text, digest: 'b', variantOf: null } },
  };
  return {
    lines: buildTrend([car(40, settings), car(50, renamed)]),
    unreadable: [{ folder: text, reason: text }],
  };
}
