import type { Comparison, Pair, PromptChange } from '../../model/comparison.ts';
import type { ScoredShot, SeriesResult } from '../../model/result.ts';
import { pairShots } from './compare-shots.ts';

interface PairedShot extends Pair<ScoredShot> {
  readonly series: Pair<SeriesResult>;
}

/** The shots of a case that were asked for in both runs. */
function listPairedShots({ before, after }: Pair<SeriesResult | null>): PairedShot[] {
  if (before === null || after === null) return [];
  return pairShots({ before: before.shots, after: after.shots }).flatMap((shots) =>
    shots.before === null || shots.after === null
      ? []
      : [{ before: shots.before, after: shots.after, series: { before, after } }],
  );
}

/** Prompts that were sent in other words, each with its angle; those that both sides are known to have sent. */
export function comparePrompts(pair: Pair<SeriesResult | null>): PromptChange[] {
  const known = listPairedShots(pair).filter(({ before, after }) =>
    [before, after].every((shot) => textOf(shot, 'prompt') !== null),
  );
  return known.flatMap((shots) => [
    ...comparePrompt(shots, 'prompt'),
    ...comparePrompt(shots, 'negativePrompt'),
  ]);
}

function comparePrompt({ before, after, series }: PairedShot, field: PromptChange['field']): PromptChange[] {
  const texts = {
    before: maskSession(textOf(before, field), series.before),
    after: maskSession(textOf(after, field), series.after),
  };
  if (texts.before === texts.after) return [];
  const { id, target, sample } = series.after;
  return [{ case: id, target, sample, angle: after.angle, field, ...texts }];
}

/** What was really sent, where that is known. */
function textOf(shot: ScoredShot, field: PromptChange['field']): string | null {
  return field === 'prompt' ? (shot.sentPrompt ?? shot.prompt) : shot.negativePrompt;
}

/** A service may write the session's id into its prompts: a new id in the same words is no other prompt. */
function maskSession(text: string | null, { sessionId }: SeriesResult): string | null {
  return text === null || !sessionId ? text : text.replaceAll(sessionId, '(session)');
}

/** Shots on both sides with another seed. A service that reports no seed has none that could differ. */
export function compareSeeds(pair: Pair<SeriesResult | null>): Comparison['seeds'] {
  const known = listPairedShots(pair).filter(
    ({ before, after }) => before.seed !== null && after.seed !== null,
  );
  return {
    changed: known.filter(({ before, after }) => before.seed !== after.seed).length,
    of: known.length,
  };
}
