import type { MentionOf } from '../../language/mention.ts';
import { type AskedShot, defineCheck, type PromptedShot } from '../define-check.ts';
import { fail, pass, unmeasured, warn } from '../outcome.ts';
import { isAffirmed, markMentions, mentionsOf, promptSource, quoteAll, type Source } from '../words.ts';

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
    if (hints.length === 0) return unmeasured('no prompt is known for this series');
    const marks = hints.flatMap(({ source, said }) => markMentions(source, said, 'good'));
    const silent = hints.filter(({ said }) => said.length === 0);
    if (silent.length > 0) return fail(`nothing says it is the same car: ${listAngles(silent)}`, { marks });
    const opaque = hints.filter(({ said }) => said.every((mention) => mention.value === 'opaque'));
    if (opaque.length === 0) return pass('every prompt says that it is the same car', { marks });
    const ids = quoteAll(opaque.flatMap(({ said }) => said));
    return warn(`only an id that no picture model can use (${ids}): ${listAngles(opaque)}`, { marks });
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

function listAngles(hints: readonly Hints[]): string {
  return hints.map(({ source }) => source.angle).join(', ');
}
