import type { FailedCheck } from '../../run/list-faults.ts';
import { sayColor } from '../describe-car.ts';
import type { TextKey } from '../text-keys.ts';
import type { Words } from '../words.ts';
import type { Cause, CauseFault } from './group-causes.ts';

/** "the rear is red, blue was asked", without how often. */
export function sayCause({ fault, asked }: Pick<Cause, 'fault' | 'asked'>, words: Words): string {
  if (fault.kind === 'score') return words.say('cause.score');
  if (fault.kind === 'doubt') return words.say('cause.doubt', { what: sayCheck(fault, words) });
  if ('code' in fault) return words.say(`cause.${fault.kind}`, { what: words.say(`lost.${fault.code}`) });
  if (fault.kind === 'prompt') return words.say('cause.prompt', { check: nameCheck(fault, words) });
  return fault.paint === null ? sayCheck(fault, words) : sayPaint(fault, asked, words);
}

/** So many colours are named; of more, their number is told. */
const namedColors = 3;

function sayPaint({ angle, paint }: FailedCheck, asked: readonly string[], words: Words): string {
  const named = asked.slice(0, namedColors).map((color) => sayColor(color, words));
  const rest = asked.length - named.length;
  return words.say(asked.length === 1 ? 'cause.paint' : 'cause.paints', {
    angle: words.say(`angle.${angle ?? 'all'}`),
    seen: sayColor(paint?.seen ?? '', words),
    asked: words.list(rest > 0 ? [...named, words.say('cause.otherColors', { n: rest })] : named),
  });
}

/** What a picture has wrong where a check fails. */
const faultTexts: Readonly<Record<string, TextKey>> = {
  'paint-color': 'cause.check.paint-color',
  'same-paint': 'cause.check.same-paint',
  'distinct-views': 'cause.check.distinct-views',
  'same-car': 'cause.check.same-car',
  'brand-model': 'cause.check.brand-model',
  'body-shown': 'cause.check.body-shown',
  'angle-shown': 'cause.check.angle-shown',
  'whole-car': 'cause.check.whole-car',
  'right-badge': 'cause.check.right-badge',
  'no-wrong-badge': 'cause.check.no-wrong-badge',
};

type Named = Pick<Extract<CauseFault, { id: string }>, 'id' | 'title' | 'angle'>;

function sayCheck(fault: Named, words: Words): string {
  const angle = words.say(`angle.${fault.angle ?? 'all'}`);
  const text = Object.hasOwn(faultTexts, fault.id) ? faultTexts[fault.id] : undefined;
  return words.say(text ?? 'cause.check', { angle, check: nameCheck(fault, words) });
}

function nameCheck({ id, title }: Named, words: Words): string {
  return words.sayOr(`check.${id}`, title);
}
