import type { JudgeNote } from '../../model/judge-note.ts';
import type { SeriesOutline } from '../../run/series-outline.ts';
import { type JoinedDoubt, joinDoubts } from '../join-doubts.ts';
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
  return `${caseId}${where}: ${names.join(', ')}: ${reason}`;
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
} as const satisfies Record<string, TextKey>;

/** How far the word of each judge goes, and what it took. No lines where none looked. */
export function judgeLines(notes: readonly JudgeNote[], words: Words, width: number): string[] {
  return notes.flatMap((note) => wrap(plainText(sayJudge(note, words)), Math.max(40, width)));
}

function sayJudge(note: JudgeNote, words: Words): string {
  const { model, host, levels, looks, remembered, calls: n, failed } = note;
  const said = levels.map(({ level, facts }) =>
    words.say(levelKeys[level], {
      list: words.list(facts.map((one) => words.sayOr(`judge.fact.${one}`, one))),
    }),
  );
  const broken = Object.entries(failed).map(([code, count]) => `${code} ${words.number(count)}`);
  return [
    words.say('looked.judge', { model, host }),
    said.length === 0 ? words.say('looked.neverChecked') : said.join('; '),
    words.say('looked.took', { n, looks, remembered, cost: sayCost(note, words) }),
    ...(broken.length === 0 ? [] : [words.say('looked.failed', { list: broken.join(', ') })]),
  ].join(' · ');
}

function sayCost({ cost, calls }: JudgeNote, words: Words): string {
  if (calls === 0) return words.say('looked.noCost');
  return cost === null ? words.say('looked.costUnknown') : `${words.number(cost.amount, 4)} ${cost.currency}`;
}
