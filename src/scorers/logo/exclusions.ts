import type { Mention } from '../../language/mention.ts';
import { fail, notApplicable, pass, warn } from '../check-result.ts';
import { defineCheck } from '../define-check.ts';
import {
  markMentions,
  mentionsOf,
  negativeSource,
  promptSource,
  quoteWithCue,
  type Source,
} from '../quotes.ts';
import { findOtherMakers, listMakers } from './other-makers.ts';

export const exclusions = defineCheck({
  id: 'exclusions',
  title: 'Confusable badges are excluded',
  docs: 'Through the negative-prompt parameter. "NOT ..." inside the prompt is worth half: picture models often ignore or invert it.',
  dimension: 'logo',
  half: 'asked',
  scope: 'shot',
  evidence: 'prompt',
  run(input) {
    const { confusable } = input.evalCase.logo;
    if (confusable.length === 0) return notApplicable('the case names no badge that could be confused');
    const expected = confusable.join(', ');
    const negative = negativeSource(input);
    const excluded = (negative ? findOtherMakers(negative.reading, input) : []).filter(
      ({ value }) => value !== null && confusable.includes(value),
    );
    if (negative && excluded.length > 0) {
      const makers = listMakers(excluded);
      const marks = markMentions(negative, excluded, 'good');
      return pass(`the negative prompt excludes ${makers}`, { expected, measured: makers, marks });
    }
    const source = promptSource(input);
    const named = findOtherMakers(source.reading, input).filter(({ polarity }) => polarity === 'negated');
    const negated = [...named, ...mentionsOf(source.reading, 'rival-badges')];
    if (negated.length > 0) {
      const marks = markMentions(source, negated, 'bad');
      return warn(explainNegation(negated, source), {
        expected,
        measured: listMakers(named) || 'any other maker',
        marks,
      });
    }
    return input.target.capabilities.negativePrompt
      ? fail('the target takes a negative prompt, and no confusable badge is excluded', { expected })
      : notApplicable(
          'the target takes no negative prompt, and naming rivals in the prompt tends to draw them',
        );
  },
});

function explainNegation([first]: readonly Mention[], source: Source): string {
  const words = first ? quoteWithCue(first, source.reading) : '';
  return `${words} stands inside the prompt itself, where picture models often ignore or invert it`;
}
