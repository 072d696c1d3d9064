import type { Mention } from '../../language/mention.ts';
import { type Reason, reasonOf } from '../../model/reason.ts';
import { fail, notApplicable, pass, warn } from '../check-result.ts';
import { defineCheck } from '../define-check.ts';
import {
  markMentions,
  mentionsOf,
  negativeSource,
  promptSource,
  type Source,
  wordsWithCue,
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
    if (confusable.length === 0) return notApplicable(reasonOf('nothing-confusable'));
    const expected = confusable.join(', ');
    const negative = negativeSource(input);
    const excluded = (negative ? findOtherMakers(negative.reading, input) : []).filter(
      ({ value }) => value !== null && confusable.includes(value),
    );
    if (negative && excluded.length > 0) {
      const makers = listMakers(excluded);
      const measured = makers.join(', ');
      const marks = markMentions(negative, excluded, 'good');
      return pass(reasonOf('rivals-excluded', { makers }), { expected, measured, marks });
    }
    const source = promptSource(input);
    const named = findOtherMakers(source.reading, input).filter(({ polarity }) => polarity === 'negated');
    const negated = [...named, ...mentionsOf(source.reading, 'rival-badges')];
    if (negated.length > 0) {
      const marks = markMentions(source, negated, 'bad');
      return warn(explainNegation(negated, source), {
        expected,
        measured: listMakers(named).join(', ') || reasonOf('any-other-maker'),
        marks,
      });
    }
    return input.target.capabilities.negativePrompt
      ? fail(reasonOf('rivals-not-excluded'), { expected })
      : notApplicable(reasonOf('negative-not-taken'));
  },
});

function explainNegation([first]: readonly Mention[], source: Source): Reason {
  const words = first ? [wordsWithCue(first, source.reading)] : [];
  return reasonOf('rivals-in-prompt', { words });
}
