import { type AutomaticAgreement, fewestUnits, type PeopleAgreement } from '../../../model/agreement.ts';
import type { Review } from '../../../model/review.ts';
import { sayAlpha, sayReview } from '../../describe-review.ts';
import type { Words } from '../../words.ts';

/** How far people agree about one question. */
interface PeopleRow {
  readonly question: string;
  readonly units: string;
  readonly raw: string;
  readonly baseRate: string;
  readonly alpha: string;
}

/** People against one check, in counts. */
interface AutomaticTable {
  readonly title: string;
  readonly evidence: string;
  readonly agree: string;
  readonly yes: { readonly pass: string; readonly fail: string };
  readonly no: { readonly pass: string; readonly fail: string };
}

export interface AgreementView {
  readonly sentences: readonly string[];
  readonly people: readonly PeopleRow[];
  readonly legend: string;
  readonly automatic: readonly AutomaticTable[];
}

/** What people said, and how far they agree with each other and with the checks; null where nobody looked. */
export function viewAgreement(review: Review, words: Words): AgreementView | null {
  if (review.verdicts.length === 0) return null;
  const { people, automatic } = review.agreement;
  return {
    sentences: sayReview(review, words),
    people: people.map((one) => viewPeople(one, words)),
    legend: words.say('agreement.legend', { n: fewestUnits }),
    automatic: automatic.map((one) => viewAutomatic(one, words)),
  };
}

function viewPeople(one: PeopleAgreement, words: Words): PeopleRow {
  return {
    question: words.say(`people.question.${one.question}`),
    units: words.number(one.units),
    raw: sayShare(one.raw, words),
    baseRate: sayShare(one.baseRate, words),
    alpha: sayAlpha(one, words),
  };
}

function viewAutomatic({ check, evidence, yes, no }: AutomaticAgreement, words: Words): AutomaticTable {
  const n = yes.pass + yes.fail + no.pass + no.fail;
  const percent = words.percent((yes.pass + no.fail) / n);
  return {
    title: words.sayOr(`check.${check}`, check),
    evidence: words.say(`evidence.${evidence}`),
    agree: n < fewestUnits ? words.say('agreement.tooFew') : words.say('agreement.agree', { percent, n }),
    yes: { pass: words.number(yes.pass), fail: words.number(yes.fail) },
    no: { pass: words.number(no.pass), fail: words.number(no.fail) },
  };
}

function sayShare(share: number | null, words: Words): string {
  return share === null ? words.say('scores.none') : words.percent(share);
}
