import type { JudgedFact } from '../../../model/judging.ts';
import type { Words } from '../../words.ts';

/** "2 of 4 looks saw a fault: Audi · by a judge not checked on photographs". */
export function sayJudged(fact: Pick<JudgedFact, 'looks' | 'level'>, words: Words): string {
  return `${sayLooks(fact, words)} · ${words.say(`judged.level.${fact.level}`)}`;
}

/** What the looks say that saw the fault, where some did; else those that saw none. */
export function sayLooks({ looks }: Pick<JudgedFact, 'looks'>, words: Words): string {
  const faults = looks.filter(({ answer }) => answer === 'no');
  const fine = looks.filter(({ answer }) => answer === 'yes');
  if (faults.length + fine.length === 0) return words.say('judged.looksOpen');
  const count =
    faults.length > 0
      ? words.say('judged.looks', { n: faults.length + fine.length, faults: faults.length })
      : words.say('judged.looksFine', { n: fine.length });
  const said = new Set((faults.length > 0 ? faults : fine).map((look) => saySaid(look.said, words)));
  return `${count}: ${[...said].join('; ')}`;
}

/** What a judge chose of our own words is told in the reader's; its own words, and names, as they came. */
export function saySaid(said: string, words: Words): string {
  return words.sayOr(`judged.said.${said}`, said);
}

export function sayPlace({ angles }: Pick<JudgedFact, 'angles'>, words: Words): string {
  return words.list(angles.map((angle) => words.say(`angle.${angle}`)));
}
