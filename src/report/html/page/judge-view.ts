import type {
  AskedAgain,
  FactAccount,
  FactCount,
  JudgeAccount,
  Judging,
  QuestionAccount,
} from '../../../model/judging.ts';
import { sayJudgeWork } from '../../say-judge-work.ts';
import { sayNoRates, sayRates } from '../../say-rates.ts';
import type { TextKey } from '../../text-keys.ts';
import type { Words } from '../../words.ts';
import type { Fact, Sign } from '../parts/view-context.ts';

interface FactRow {
  readonly fact: string;
  readonly level: Sign;
  readonly confirmed: string;
  readonly doubts: string;
  readonly cleared: string;
  readonly holds: string;
  readonly open: string;
  readonly agreed: string;
}

interface QuestionRow {
  readonly question: string;
  readonly kind: string;
  readonly standing: Sign;
  readonly wrong: string;
  readonly right: string;
  readonly missing: string;
  readonly again: string;
}

/** One judge: who it is, how far its word goes, what it said and what that cost. */
export interface JudgeView {
  readonly anchor: string;
  readonly title: string;
  readonly identity: readonly Fact[];
  /** What its levels mean for this page. */
  readonly sentences: readonly string[];
  readonly facts: readonly FactRow[];
  readonly questions: readonly QuestionRow[];
  readonly rates: readonly string[];
}

/** None where no judge looked. */
export function viewJudges({ judges }: Judging, words: Words): JudgeView[] {
  return judges.map((judge, index) => ({
    anchor: `judge-${index + 1}`,
    title: judge.modelAnswered ?? judge.modelAsked ?? judge.id,
    identity: identify(judge, words),
    sentences: saySentences(judge, words),
    facts: judge.facts.map((fact) => viewFact(fact, words)),
    questions: judge.questions.map((question) => viewQuestion(question, words)),
    rates: [...sayRates(judge, words), ...sayNoRates(judge, words)],
  }));
}

function identify(judge: JudgeAccount, words: Words): Fact[] {
  const unknown = words.say('meta.unknown');
  const rows: [TextKey, string][] = [
    ['judge.host', judge.host ?? unknown],
    ['judge.modelAsked', judge.modelAsked ?? unknown],
    ['judge.modelAnswered', judge.modelAnswered ?? unknown],
    ['judge.profile', judge.profile ?? unknown],
    [
      'judge.checkedAt',
      judge.checkedAt === null ? words.say('judge.neverChecked') : words.date(judge.checkedAt),
    ],
    ['judge.atPictures', sayJudgeWork(judge.atPictures, words)],
    ['judge.inAll', judge.inAll === null ? unknown : sayJudgeWork(judge.inAll, words)],
    ['judge.id', judge.id],
  ];
  return rows.map(([key, value]) => ({ label: words.say(key), value, lang: null, swatch: null }));
}

/** Each level that a fact of this run has, once, and what would raise it. */
function saySentences({ facts, blocks, checkedAt }: JudgeAccount, words: Words): string[] {
  const at = (level: FactAccount['level']) => facts.filter((fact) => fact.level === level);
  const said = (['certified', 'provisional', 'untrusted'] as const).flatMap((level) => {
    const names = at(level).map(({ fact }) => words.sayOr(`judge.fact.${fact}`, fact));
    if (names.length === 0) return [];
    const key = level === 'provisional' && blocks === 'provisional' ? 'provisionalBlocks' : level;
    return [words.say(`judge.means.${key}`, { list: words.list(names) })];
  });
  const isAllSure = at('certified').length === facts.length;
  if (isAllSure) return said;
  return [...said, words.say(checkedAt === null ? 'judge.toCheck' : 'judge.toCertify')];
}

function viewFact({ fact, level, counts }: FactAccount, words: Words): FactRow {
  const { confirmed, doubt, cleared, holds, open } = counts;
  const n = (count: FactCount) => words.number(count.n);
  return {
    fact: words.sayOr(`judge.fact.${fact}`, fact),
    level: signOfLevel(level, words),
    confirmed: sayCount(confirmed, words),
    doubts: sayCount(doubt, words),
    cleared: sayCount(cleared, words),
    holds: sayCount(holds, words),
    open: n(open),
    agreed: sayAgreed([confirmed, doubt, cleared, holds], words),
  };
}

function sayCount({ n, agreed, answered }: FactCount, words: Words): string {
  return answered === 0 ? words.number(n) : words.say('judge.agreedOf', { n, agreed, answered });
}

function sayAgreed(counts: readonly FactCount[], words: Words): string {
  const answered = counts.reduce((sum, one) => sum + one.answered, 0);
  const agreed = counts.reduce((sum, one) => sum + one.agreed, 0);
  return answered === 0 ? words.say('scores.none') : words.say('judge.ofAnswered', { agreed, answered });
}

function signOfLevel(level: FactAccount['level'], words: Words): Sign {
  const names = { certified: 'pass', provisional: 'unsure', untrusted: 'unmeasured' } as const;
  return { name: names[level], word: words.say(`judge.level.${level}`) };
}

function viewQuestion(one: QuestionAccount, words: Words): QuestionRow {
  const names = { certified: 'pass', refused: 'fail', undecided: 'unsure', open: 'unmeasured' } as const;
  const { question, kind, standing, wrong, right } = one;
  return {
    question: words.sayOr(`judged.question.${question}`, question),
    kind: words.say(`judge.kind.${kind}`),
    standing: { name: names[standing], word: words.say(`judge.standing.${standing}`) },
    wrong: words.say('judge.of', { n: wrong.right, of: wrong.of }),
    right: words.say('judge.of', { n: right.right, of: right.of }),
    missing: sayMissing(one, words),
    again: sayAgain(one, words),
  };
}

/** What was not tried is a dash: a question without choices has no order. */
function sayAgain({ flips, repeats }: QuestionAccount, words: Words): string {
  const say = ({ differ, of }: AskedAgain) =>
    of === 0 ? words.say('scores.none') : words.say('judge.of', { n: differ, of });
  return flips.of + repeats.of === 0 ? words.say('scores.none') : `${say(flips)}, ${say(repeats)}`;
}

/** Right answers in a row that would still certify it. */
function sayMissing({ standing, missing }: QuestionAccount, words: Words): string {
  if (standing !== 'open' || missing.wrong === null || missing.right === null)
    return words.say('scores.none');
  const parts: [TextKey, number][] = [
    ['judge.missingWrong', missing.wrong],
    ['judge.missingRight', missing.right],
  ];
  return parts
    .filter(([, n]) => n > 0)
    .map(([key, n]) => words.say(key, { n }))
    .join(', ');
}
