import type { Angle } from '../car.ts';
import type { WordingContext } from './kind-words.ts';
import type { KindValue } from './kinds.ts';
import { conjoin, nameSome } from './lists.uk.ts';
import { closeSentence, withoutStop } from './sentence-ends.ts';

/** From where the car is seen: an adverb, which stands in any sentence as it is. */
export const sides: Readonly<Record<Angle, string>> = {
  front: 'спереду',
  side: 'збоку',
  rear: 'ззаду',
  front34: 'спереду в три чверті',
  rear34: 'ззаду в три чверті',
};

/** "спереду та збоку". */
export function conjoinSides(angles: readonly Angle[]): string {
  return conjoin(angles.map((angle) => sides[angle]));
}

export const copies: Readonly<Record<KindValue<'likeness'>, string>> = {
  whole: '',
  mirrored: ', одне з них віддзеркалене',
  cropped: ', одне з них обрізане',
  captioned: ', одне з них із підписом',
};

const losses: Readonly<Record<KindValue<'lostPictures'>['named'][number]['fault'], string>> = {
  'not there': 'немає',
  'other bytes': 'інший вміст',
};

export function nameLost({ named, more }: KindValue<'lostPictures'>): string {
  return nameSome(
    named.map(({ of, fault }) => `${of} (${losses[fault]})`),
    more,
  );
}

/** By its values or its code: the words of networks and services are English. */
export function sayProblem(problem: KindValue<'problem'>, { form, speaker, say }: WordingContext): string {
  const said = problem === null ? 'причина невідома' : nameProblem(problem, { speaker, say });
  return form === 'message' ? closeSentence(said) : withoutStop(said);
}

function nameProblem(
  { code, message, said }: NonNullable<KindValue<'problem'>>,
  { speaker, say }: Pick<WordingContext, 'speaker' | 'say'>,
): string {
  return (said && say(said)) || speaker.sayOr(`lost.${code}`, message);
}
