import type { Answer } from '../../../../model/vocabulary.ts';
import type { Speech } from '../../../words.ts';
import type { Place } from '../order.ts';

/** Case and angle, for sentences about a picture. */
export function nameOf({ card, picture }: Place, words: Speech): { case: string; angle: string } {
  return { case: card.title, angle: words.say(`angle.${picture.angle}`) };
}

export function sayAnswer(answer: Answer | null | undefined, words: Speech): string {
  return words.say(answer === null || answer === undefined ? 'review.unanswered' : `review.answer.${answer}`);
}
