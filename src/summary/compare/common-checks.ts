import { type Angle, angles } from '../../model/car.ts';
import type { Check } from '../../model/check.ts';
import type { Pair } from '../../model/comparison.ts';
import { pickWeighed } from '../../model/most-trusted.ts';
import type { SeriesResult } from '../../model/result.ts';
import type { CheckedSeries } from '../dimension-scores.ts';
import { mean } from '../numbers.ts';

/** All samples of one case, on each side. */
export type Samples = Pair<readonly SeriesResult[]>;

/** What each sample has about one thing, the series or an angle: the checks looked at, by their ids. */
type Seen = Pair<readonly ReadonlyMap<string, LookedAt>[]>;

type LookedAt = Extract<Check, { score: number }>;

/**
 * The checks that both sides looked at, whole, with what each sample saw: numbers of other checks would tell who looked at
 * more, not who is better. What could not be told of one sample counts as the mean of all samples of both sides: that
 * makes no difference greater, and every sample stays as likely to be on either side.
 */
export function keepCommon(samples: Samples): Pair<readonly CheckedSeries[]> {
  const subjects = [null, ...angles].map((subject) => fillUnseen(pickSeen(samples, subject)));
  const side = (name: keyof Samples) =>
    samples[name].map((_, index): CheckedSeries => {
      const [checks = [], ...shots] = subjects.map((subject) => subject[name][index] ?? []);
      return { checks, shots: shots.map((own) => ({ checks: own })) };
    });
  return { before: side('before'), after: side('after') };
}

/** Null: what is said of the series as a whole. */
function pickSeen(samples: Samples, subject: Angle | null): Seen {
  const recordsOf = ({ checks, shots }: SeriesResult) =>
    subject === null ? checks : (shots.find(({ angle }) => angle === subject)?.checks ?? []);
  const pick = (series: SeriesResult) => {
    const seen = pickWeighed(recordsOf(series)).filter(isWhole);
    return new Map(seen.map((check) => [check.id, check]));
  };
  return { before: samples.before.map(pick), after: samples.after.map(pick) };
}

function isWhole(check: Check): check is LookedAt {
  return check.score !== null && check.part === undefined;
}

function fillUnseen(seen: Seen): Pair<LookedAt[][]> {
  const idsOf = (side: Seen['before']) => new Set(side.flatMap((one) => [...one.keys()]));
  const after = idsOf(seen.after);
  const stands = [...idsOf(seen.before)]
    .filter((id) => after.has(id))
    .flatMap((id) => standIn([...seen.before, ...seen.after].flatMap((one) => one.get(id) ?? [])));
  const fill = (one: ReadonlyMap<string, LookedAt>) => stands.map((stand) => one.get(stand.id) ?? stand);
  return { before: seen.before.map(fill), after: seen.after.map(fill) };
}

/** Of which only the score is read. */
function standIn(records: readonly LookedAt[]): LookedAt[] {
  const [first] = records;
  return first ? [{ ...first, score: mean(records.map(({ score }) => score)) ?? first.score }] : [];
}
