import type { GatedScore } from '../model/gate-rules.ts';
import { joinReasons, type Reason, reasonOf } from '../model/reason.ts';
import type { KindValue } from '../model/reasons/kinds.ts';
import { gatedScores } from '../model/vocabulary.ts';
import { type Ending, type GatedFacts, type GatedRun, stop } from './gate-parts.ts';

interface Shortfall {
  /** Its target is named where there are several. */
  readonly what: KindValue<'gatedScore'>;
  readonly demanded: number;
  readonly score: number | null;
  readonly least: number | null;
}

/** `--min`: a score that is too low at best is a fault. */
export function findLowScores(run: GatedRun, facts: GatedFacts): Ending | null {
  const low = listShortfalls(run, facts).filter(({ score, demanded }) => score !== null && score < demanded);
  return low.length === 0 ? null : stop(100, joinReasons(low.map(sayLow)));
}

/** `--min`: a score that may be enough, and of which not enough was looked at to know, is a gap. */
export function findOpenScores(run: GatedRun, facts: GatedFacts): Ending | null {
  const open = listShortfalls(run, facts);
  return open.length === 0 ? null : stop(2, joinReasons(open.map(sayOpen)));
}

/** Scores of which it is not sure that they are as high as demanded, in the order of targets and dimensions. */
function listShortfalls({ gateRules }: GatedRun, { summaries }: GatedFacts): Shortfall[] {
  return summaries.flatMap((summary) =>
    gatedScores.flatMap((name) => {
      const demanded = gateRules?.min?.[name];
      const { score, least } = endsOf(summary, name);
      if (demanded === undefined || (least !== null && least >= demanded)) return [];
      const target = summaries.length > 1 ? summary.target : null;
      return [{ what: { name, target }, demanded, score, least }];
    }),
  );
}

function endsOf({ overall, least, dimensions }: GatedFacts['summaries'][number], name: GatedScore) {
  return name === 'overall' ? { score: overall, least } : dimensions[name];
}

function sayLow({ what, score, demanded }: Shortfall): Reason {
  return reasonOf('score-at-best', { what, score: score ?? 0, demanded });
}

function sayOpen({ what, score, least, demanded }: Shortfall): Reason {
  if (score === null) return reasonOf('score-missing', { what, demanded });
  return reasonOf('score-between', { what, least: least ?? 0, score, demanded });
}
