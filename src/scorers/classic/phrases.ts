import { reasonOf } from '../../model/reason.ts';
import { type CheckResult, fail, pass, unmeasured } from '../check-result.ts';
import { type AskedShotCheck, defineCheck, type PromptedShot, type ScoringContext } from '../define-check.ts';

/** A rule of the original: which phrases to look for in the lower-cased prompt, and whether one must or must not occur. */
export interface PhraseRule {
  readonly id: string;
  readonly title: string;
  readonly docs: string;
  readonly dimension: 'relevance' | 'logo';
  /** `none`: the check passes when no phrase occurs; otherwise one must. */
  readonly wants: 'any' | 'none';
  /** Null when the case does not say: then `missing` is the outcome. */
  readonly phrases: (context: ScoringContext) => readonly string[] | null;
  readonly missing?: CheckResult;
}

const noPhrases = unmeasured(reasonOf('classic-no-phrases'));

/** Makes a check of a rule; the original looked at one prompt at a time and knew nothing of negation. */
export function definePhraseCheck({
  phrases,
  wants,
  missing = noPhrases,
  ...meta
}: PhraseRule): AskedShotCheck {
  return defineCheck({
    ...meta,
    half: 'asked',
    scope: 'shot',
    evidence: 'prompt',
    run: (input) => {
      const wanted = phrases(input);
      return wanted === null ? missing : lookFor(wanted, wants, input);
    },
  });
}

function lookFor(
  phrases: readonly string[],
  wants: PhraseRule['wants'],
  { prompt }: PromptedShot,
): CheckResult {
  const text = prompt.text.toLowerCase();
  const found = [...new Set(phrases)].filter((phrase) => text.includes(phrase.toLowerCase()));
  const details = { expected: `${wants} of: ${phrases.join(', ')}`, measured: found.join(', ') || null };
  const reason =
    found.length > 0
      ? reasonOf('contains', { words: found })
      : reasonOf('classic-contains-none', { phrases: [...phrases] });
  return (wants === 'any') === found.length > 0 ? pass(reason, details) : fail(reason, details);
}
