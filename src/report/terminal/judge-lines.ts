import { type JudgeLevel, judgeLevels } from '../../model/judge-level.ts';
import type { JudgeAccount } from '../../model/judging.ts';
import type { SeriesOutline } from '../../run/series-outline.ts';
import { type JoinedDoubt, joinDoubts } from '../join-doubts.ts';
import { sayJudgeWork } from '../say-judge-work.ts';
import { sayRates } from '../say-rates.ts';
import { sayReason } from '../say-reason.ts';
import type { TextKey } from '../text-keys.ts';
import type { Words } from '../words.ts';
import { plainText, wrap } from './plain-text.ts';

/** More are in the report. */
const mostDoubts = 10;

/** What a person should look at: faults that a judge saw and that nothing confirms. No lines where there are none. */
export function doubtLines(cases: readonly SeriesOutline[], words: Words, width: number): string[] {
  const faults = cases.flatMap(({ id, doubts }) => joinDoubts(doubts).map((doubt) => ({ id, ...doubt })));
  if (faults.length === 0) return [];
  const rest = faults.length - mostDoubts;
  return [
    words.say('looked.doubts', { n: faults.length }),
    ...faults.slice(0, mostDoubts).flatMap((fault) => indent(sayDoubt(fault, words), width)),
    ...(rest > 0 ? indent(words.say('looked.moreDoubts', { n: rest }), width) : []),
  ];
}

interface DoubtOfCase extends JoinedDoubt {
  /** Of the case. */
  readonly id: string;
}

function sayDoubt({ id: caseId, angle, reason, checks }: DoubtOfCase, words: Words): string {
  const where = angle === null ? '' : ` ${words.say(`angle.${angle}`)}`;
  const names = checks.map(({ id, title }) => words.sayOr(`check.${id}`, title));
  return `${caseId}${where}: ${names.join(', ')}: ${sayReason(reason, words)}`;
}

function indent(text: string, width: number): string[] {
  return wrap(plainText(text), Math.max(40, width - 4)).map(
    (line, index) => `  ${index === 0 ? '-' : ' '} ${line}`,
  );
}

const levelKeys = {
  certified: 'looked.certified',
  provisional: 'looked.provisional',
  untrusted: 'looked.untrusted',
} as const satisfies Record<JudgeLevel, TextKey>;

/** How far the word of each judge goes, what it took, and its corrected rates. No lines where none looked. */
export function judgeLines(judges: readonly JudgeAccount[], words: Words, width: number): string[] {
  return judges.flatMap((judge) => [
    ...wrap(plainText(sayJudge(judge, words)), Math.max(40, width)),
    ...sayRates(judge, words).flatMap((rate) => indent(rate, width)),
  ]);
}

function sayJudge(judge: JudgeAccount, words: Words): string {
  const { id, host, modelAsked, modelAnswered, checkedAt, atPictures, inAll } = judge;
  const model = modelAnswered ?? modelAsked ?? id;
  return [
    host === null ? words.say('looked.judge', { model }) : words.say('looked.judgeAt', { model, host }),
    checkedAt === null ? words.say('looked.neverChecked') : sayLevels(judge, words),
    `${words.say('judge.atPictures')}: ${sayJudgeWork(atPictures, words)}`,
    ...(inAll === null ? [] : [`${words.say('judge.inAll')}: ${sayJudgeWork(inAll, words)}`]),
  ].join(' · ');
}

/** The most trusted first. */
function sayLevels({ facts }: JudgeAccount, words: Words): string {
  const names = (level: JudgeLevel) =>
    facts.filter((one) => one.level === level).map(({ fact }) => words.sayOr(`judge.fact.${fact}`, fact));
  return judgeLevels
    .toReversed()
    .filter((level) => names(level).length > 0)
    .map((level) => words.say(levelKeys[level], { list: words.list(names(level)) }))
    .join('; ');
}
