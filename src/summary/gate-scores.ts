import type { GatedScore } from '../model/gate-rules.ts';
import type { Gate } from '../model/result.ts';
import { gatedScores } from '../model/vocabulary.ts';
import { capitalise, type GatedFacts, type GatedRun, stop } from './gate-parts.ts';

interface Shortfall {
  /** "logo of studio", or "logo" where there is one target. */
  readonly what: string;
  readonly demanded: number;
  readonly score: number | null;
  readonly least: number | null;
}

/** `--min`: a score that is too low at best is a fault. */
export function findLowScores(run: GatedRun, facts: GatedFacts): Gate | null {
  const low = listShortfalls(run, facts).filter(({ score, demanded }) => score !== null && score < demanded);
  return low.length === 0 ? null : stop(100, low.map(sayLow).join('; '));
}

/** `--min`: a score that may be enough, and of which not enough was looked at to know, is a gap. */
export function findOpenScores(run: GatedRun, facts: GatedFacts): Gate | null {
  const open = listShortfalls(run, facts);
  return open.length === 0 ? null : stop(2, open.map(sayOpen).join('; '));
}

/** Scores of which it is not sure that they are as high as demanded, in the order of targets and dimensions. */
function listShortfalls({ gateRules }: GatedRun, { summaries }: GatedFacts): Shortfall[] {
  return summaries.flatMap((summary) =>
    gatedScores.flatMap((name) => {
      const demanded = gateRules?.min?.[name];
      const { score, least } = endsOf(summary, name);
      if (demanded === undefined || (least !== null && least >= demanded)) return [];
      return [{ what: summaries.length > 1 ? `${name} of ${summary.target}` : name, demanded, score, least }];
    }),
  );
}

function endsOf({ overall, least, dimensions }: GatedFacts['summaries'][number], name: GatedScore) {
  return name === 'overall' ? { score: overall, least } : dimensions[name];
}

function sayLow({ what, score, demanded }: Shortfall): string {
  return `${capitalise(what)} is ${score} at best, ${demanded} is demanded`;
}

function sayOpen({ what, score, least, demanded }: Shortfall): string {
  if (score === null) return `${capitalise(what)} has no score, ${demanded} is demanded`;
  return `${capitalise(what)} is ${least ?? 0} to ${score}: too little was looked at to know whether it is ${demanded}`;
}
