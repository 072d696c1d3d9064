import type { Check } from '../model/check.ts';
import { pickMostTrusted } from '../model/most-trusted.ts';
import { type Ends, mapEnds } from './ends.ts';

/** One check of a series, ready to be weighed. */
export interface WeighedCheck {
  readonly id: string;
  /** In its half, 0..100, as the rubric has it. */
  readonly weight: number;
  /** A fault of it is not made up for by other checks. */
  readonly isDecisive: boolean;
  /** The most trusted record of each subject. */
  readonly records: readonly Check[];
  /** Mean over the subjects to which the check applies, 0..1; null when it applies to none. */
  readonly ends: Ends | null;
  /** Share of them that was looked at, 0..1; 0 when it applies to none. */
  readonly share: number;
}

/**
 * Groups records by check id. `subjects` are lists of records about one thing each: the series, then every shot.
 * A subject may have several records of one id with different evidence: the most trusted answer stands for it.
 */
export function weighChecks(subjects: readonly (readonly Check[])[]): WeighedCheck[] {
  const ids = new Set(subjects.flat().map(({ id }) => id));
  return [...ids].map((id) => {
    const records = subjects.map((subject) => subject.filter((check) => check.id === id));
    return weighCheck(
      id,
      records.map(pickMostTrusted).filter((record) => record !== null),
    );
  });
}

function weighCheck(id: string, records: readonly Check[]): WeighedCheck {
  const worths = records.filter(({ status }) => status !== 'not-applicable').map(worthOf);
  const meanOf = (value: 'score' | 'least' | 'share') =>
    worths.reduce((sum, worth) => sum + worth[value], 0) / Math.max(worths.length, 1);
  return {
    id,
    weight: records[0]?.weight ?? 0,
    isDecisive: records[0]?.decisive ?? false,
    records,
    ends: worths.length === 0 ? null : mapEnds(meanOf),
    share: meanOf('share'),
  };
}

interface Worth extends Ends {
  readonly share: number;
}

/** What was not looked at may be anything. */
function worthOf({ score, part }: Check): Worth {
  if (part) return { score: part.most, least: part.least, share: part.share };
  return score === null ? { score: 1, least: 0, share: 0 } : { score, least: score, share: 1 };
}
