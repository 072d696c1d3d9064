import { type Reason, reasonOf } from '../../model/reason.ts';
import { type CheckResult, fail, pass, unmeasured } from '../check-result.ts';
import { defineCheck } from '../define-check.ts';
import {
  explainReadings,
  markMentions,
  negativeSource,
  promptSource,
  type Source,
  wordsOf,
  wordsWithCue,
} from '../quotes.ts';
import { type BadgeRequest, type Denial, readBadgeRequest } from './badge-request.ts';
import { explainUnknownBadge } from './unknown-badge.ts';

export const expectedLogo = defineCheck({
  id: 'expected-logo',
  title: "The car's own badge is asked for",
  docs: 'And nowhere forbidden: "NOT BMW logos" for a BMW, "no brand logos" or "blank grille" take the request back.',
  dimension: 'logo',
  half: 'asked',
  scope: 'shot',
  evidence: 'prompt',
  run(input) {
    const unknown = explainUnknownBadge(input);
    if (unknown !== null) return unmeasured(unknown);
    const { accept } = input.evalCase.logo;
    const source = promptSource(input);
    const outcome = checkRequest(readBadgeRequest(source, negativeSource(input), accept), source);
    return {
      ...outcome,
      details: { expected: reasonOf('badge-of', { makers: accept }), ...outcome.details },
    };
  },
});

function checkRequest({ asked, conditional, unsure, denials }: BadgeRequest, source: Source): CheckResult {
  const [denial] = denials;
  const denied = new Set(denials.map(({ mention }) => mention.value));
  const standing = asked.filter(({ value }) => !denied.has(value) && !denied.has(null));
  const good = markMentions(source, standing, 'good');
  if (standing.length > 0) return pass(reasonOf('asks-for', { words: wordsOf(standing) }), { marks: good });
  if (denial) return fail(explainDenial(denial), { marks: markDenials(denials) });
  if (unsure.length > 0) return unmeasured(explainReadings(unsure));
  if (conditional.length === 0) return fail(reasonOf('own-badge-unasked'));
  const marks = markMentions(source, conditional, 'bad');
  return fail(reasonOf('own-badge-on-condition', { words: wordsOf(conditional) }), { marks });
}

function explainDenial({ source, mention }: Denial): Reason {
  if (source.field === 'negativePrompt') return reasonOf('own-badge-in-negative', { words: [mention.text] });
  const words = [wordsWithCue(mention, source.reading)];
  return reasonOf(mention.polarity === 'conditional' ? 'own-badge-optional' : 'own-badge-forbidden', {
    words,
  });
}

function markDenials(denials: readonly Denial[]) {
  const sources = [...new Set(denials.map(({ source }) => source))];
  return sources.flatMap((source) => {
    const mentions = denials.filter((denial) => denial.source === source).map(({ mention }) => mention);
    return markMentions(source, mentions, 'bad');
  });
}
