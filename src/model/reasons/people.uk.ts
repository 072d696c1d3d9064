import type { Answer, Fault } from '../vocabulary.ts';
import { plural } from './counts.uk.ts';
import type { KindValue } from './kinds.ts';

/** What one person says, and what several do. */
const answersUk: Readonly<Record<Answer, readonly [one: string, many: string]>> = {
  yes: ['каже «так»', 'кажуть «так»'],
  no: ['каже «ні»', 'кажуть «ні»'],
  'cannot-tell': ['не може сказати', 'не можуть сказати'],
  'not-applicable': ['каже, що це не стосується', 'кажуть, що це не стосується'],
};

const faultsUk: Readonly<Record<Fault, string>> = {
  'wrong-brand': 'чужий логотип',
  missing: 'логотипа немає',
  malformed: 'логотип спотворено',
  'wrong-model': 'інша марка чи модель',
  'wrong-body': 'інший кузов',
  'wrong-view': 'інший ракурс',
  'not-whole': 'не все авто',
};

/** The number of all people is said once, of the first camp; where they disagree it is not said. */
export function sayCamps(camps: KindValue<'camps'>, isEach: boolean): string {
  const all = camps.reduce((sum, { raters }) => sum + raters.length, 0);
  return camps
    .map(({ answer, raters, faults }, index) => {
      const n = raters.length;
      const who = index === 0 && !isEach ? countPeople(n, all) : String(n);
      const what = faults.length > 0 ? `: ${faults.map((fault) => faultsUk[fault]).join(', ')}` : '';
      return `${who} ${answersUk[answer][n % 10 === 1 && n % 100 !== 11 ? 0 : 1]}${what} (${raters.join(', ')})`;
    })
    .join(', ');
}

function countPeople(n: number, of: number): string {
  if (of === 1) return 'одна людина';
  if (n === 2 && of === 2) return 'обидві людини';
  return n === of ? `усі ${n} ${peopleForms[plural.select(n)] ?? 'людей'}` : `${n} з ${of} людей`;
}

const peopleForms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'людина', few: 'людини' };
