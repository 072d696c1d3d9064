import { reasonOf } from '../../model/reason.ts';
import { fail, pass, unmeasured } from '../check-result.ts';
import { defineCheck } from '../define-check.ts';
import { explainReadings, isAffirmed, isUnsure, markMentions, promptSource, wordsOf } from '../quotes.ts';
import { findOtherMakers, listMakers } from './other-makers.ts';

export const wrongLogoAbsent = defineCheck({
  id: 'wrong-logo-absent',
  title: 'No other maker is asked for',
  docs: "No other maker's badge or name is asked for; one that is only forbidden does not count here.",
  dimension: 'logo',
  half: 'asked',
  scope: 'shot',
  evidence: 'prompt',
  run(input) {
    const source = promptSource(input);
    const others = findOtherMakers(source.reading, input);
    const wrong = others.filter(isAffirmed);
    const open = others.filter(isUnsure);
    if (wrong.length === 0 && open.length > 0) return unmeasured(explainReadings(open));
    if (wrong.length === 0) return pass(reasonOf('no-other-maker'));
    const marks = markMentions(source, wrong, 'bad');
    return fail(reasonOf('other-maker', { words: wordsOf(wrong) }), {
      measured: listMakers(wrong).join(', '),
      marks,
    });
  },
});
