import type { Answer, Fault, Question } from '../../../../model/vocabulary.ts';
import type { TextKey } from '../../../text-keys.ts';
import type { Speech } from '../../../words.ts';
import type { Place } from '../order.ts';
import type { DockState } from './dock-state.ts';
import { nameOf, sayAnswer } from './name-place.ts';

/** What just happened, sayable in either language: the page may switch while it still stands there. */
export type Saying = (words: Speech) => string;

/** A question of a picture and what is now said to it. */
interface Said {
  readonly place: Place;
  readonly question: Question;
  readonly answer: Answer | null;
}

/** Says what was answered, and where the review went if it moved on. */
export function sayAnswered(said: Said, state: DockState): Saying {
  return sayGoneOn(said.place, (words) => saySaid('review.said', said, words), state);
}

export function sayAllYes(place: Place, state: DockState): Saying {
  return sayGoneOn(place, (words) => words.say('review.saidYes', nameOf(place, words)), state);
}

function sayGoneOn(from: Place, said: Saying, { place, at, shown, done, total }: DockState): Saying {
  return (words) => {
    if (done === total) return words.say('review.saidAll', { said: said(words) });
    if (place === null || place.picture.anchor === from.picture.anchor) return said(words);
    return words.say('review.saidNext', { said: said(words), ...nameOf(place, words), at, n: shown });
  };
}

export function sayUndone(said: Said): Saying {
  return (words) => saySaid('review.saidUndo', said, words);
}

export function sayFaulty(place: Place, fault: Fault): Saying {
  return (words) =>
    words.say('review.saidFault', { ...nameOf(place, words), fault: words.say(`review.fault.${fault}`) });
}

function saySaid(key: TextKey, { place, question, answer }: Said, words: Speech): string {
  return words.say(key, {
    ...nameOf(place, words),
    question: words.say(`review.question.${question}`),
    answer: sayAnswer(answer, words),
  });
}
