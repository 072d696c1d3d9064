import type { MentionOf } from '../../language/mention.ts';
import type { Angle } from '../../model/car.ts';
import type { Mark } from '../../model/check.ts';
import { reasonOf } from '../../model/reason.ts';
import { fail, pass, unmeasured, warn } from '../check-result.ts';
import { type AskedShot, defineCheck, type PromptedShot } from '../define-check.ts';
import { isAffirmed, markMentions, mentionsOf, promptSource, type Source, wordsOf } from '../quotes.ts';

export const consistencyHints = defineCheck({
  id: 'consistency-hints',
  title: 'Every prompt says it is the same car',
  docs: 'In words a picture model can use; a bare id such as "series ID CAR-1a2b" means nothing to it.',
  dimension: 'consistency',
  half: 'asked',
  scope: 'series',
  evidence: 'prompt',
  run({ shots }) {
    const hints = shots.filter(hasPrompt).map(readHints);
    if (hints.length === 0) return unmeasured(reasonOf('prompts-unknown'));
    const marks = hints.flatMap(markHints);
    const silent = hints.filter(({ said }) => said.length === 0);
    if (silent.length > 0)
      return fail(reasonOf('same-car-unsaid', { angles: listAngles(silent) }), { marks });
    const opaque = hints.filter(({ said }) => !said.some(isWords));
    if (opaque.length === 0) return pass(reasonOf('same-car-said'), { marks });
    const ids = wordsOf(opaque.flatMap(({ said }) => said));
    return warn(reasonOf('same-car-by-id', { ids, angles: listAngles(opaque) }), { marks });
  },
});

interface Hints {
  readonly source: Source;
  readonly said: readonly MentionOf<'consistency'>[];
}

function hasPrompt(shot: AskedShot): shot is PromptedShot {
  return shot.prompt !== null;
}

function readHints(shot: PromptedShot): Hints {
  const source = promptSource(shot);
  return { source, said: mentionsOf(source.reading, 'consistency').filter(isAffirmed) };
}

/** An id is no hint, so it speaks against the prompt even where nothing else is said. */
function markHints({ source, said }: Hints): Mark[] {
  const [words, ids] = [said.filter(isWords), said.filter((mention) => !isWords(mention))];
  return [...markMentions(source, words, 'good'), ...markMentions(source, ids, 'bad')];
}

function isWords({ value }: MentionOf<'consistency'>): boolean {
  return value === 'words';
}

function listAngles(hints: readonly Hints[]): Angle[] {
  return hints.map(({ source }) => source.angle);
}
