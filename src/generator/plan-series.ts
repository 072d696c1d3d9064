import { createHash } from 'node:crypto';
import type { Angle } from '../model/car.ts';
import type { EvalCase } from '../model/case.ts';
import type { Reference } from '../model/reference.ts';
import type { KnowledgeSource, LogoFacts, ReferenceHint } from './knowledge.ts';
import { seriesSeeds } from './seed.ts';
import { type Draw, sessionId } from './session.ts';
import type { SeriesRequest, ShotRequest, Target } from './target.ts';
import type { ShotFacts, WrittenPrompt } from './write-prompt.ts';

/** A series ready to be asked for, and what was found out for it. */
export interface PlannedSeries {
  readonly request: SeriesRequest;
  readonly logo: LogoFacts | null;
  readonly reference: ReferenceHint | null;
  /** The published files that the facts go by. */
  readonly references: readonly Reference[];
  /** Why facts are second choice or missing, one sentence each. */
  readonly problems: readonly string[];
}

/** Prepares one series: looks up logo facts and the reference hint together, then writes the prompts of all angles. */
export async function planSeries(
  evalCase: EvalCase,
  draw: Draw,
  options: { readonly target: Target; readonly knowledge: KnowledgeSource },
): Promise<PlannedSeries> {
  const [badgeBrand = evalCase.car.brand] = evalCase.logo.accept;
  const [logo, reference] = await Promise.all([
    options.knowledge.logoFacts(badgeBrand),
    options.knowledge.referenceHint(evalCase.car, evalCase.logo.accept),
  ]);
  const session = sessionId(evalCase.car, draw);
  const seeds = seriesSeeds(session, draw.again);
  const hints = reference.facts ? [reference.facts.text] : [];
  const shots = evalCase.angles.map((angle): ShotRequest => {
    const seed = seeds[angle];
    const facts = { evalCase, angle, logo: logo.facts, hints, sessionId: session, seed };
    return { angle, seed, ...writeFor(options.target, facts) };
  });
  return {
    request: { caseId: evalCase.id, sample: draw.sample, car: evalCase.car, sessionId: session, shots },
    logo: logo.facts,
    reference: reference.facts,
    references: [logo.reference, reference.reference].filter((file) => file !== null),
    problems: [logo.problem, reference.problem].filter((problem) => problem !== null),
  };
}

/** A target that writes its own prompts is given none. */
function writeFor({ info, writePrompt }: Target, facts: ShotFacts): WrittenPrompt {
  if (info.capabilities.writesPrompts) return { prompt: '', negativePrompt: null };
  if (!writePrompt) throw new Error(`Expected a prompt for ${info.id}, got none.`);
  const { prompt, negativePrompt, options = {} } = writePrompt(facts);
  return {
    prompt,
    negativePrompt: info.capabilities.negativePrompt ? negativePrompt : null,
    ...(Object.keys(options).length > 0 && { options }),
  };
}

/** Identifies what is asked for, whenever and wherever: a resumed run knows by it which shots it already has. */
export function shotKey(target: Target, series: SeriesRequest, angle: Angle): string {
  const shot = series.shots.find((candidate) => candidate.angle === angle);
  const { id, type, model } = target.info;
  const asked = target.info.capabilities.writesPrompts
    ? [series.car]
    : [shot?.prompt, shot?.negativePrompt, shot?.seed, ...(shot?.options ? [shot.options] : [])];
  const parts = [id, type, model, target.size, series.caseId, series.sample, angle, ...asked];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
