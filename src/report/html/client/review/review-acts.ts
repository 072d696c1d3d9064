import { type Answer, answers, type Fault, faultsOf, type Question } from '../../../../model/vocabulary.ts';
import type { TextKey } from '../../../text-keys.ts';
import type { Step } from '../order.ts';
import { type Command, faultKeys } from '../read-key.ts';
import { answerAt, placesAbout, placeToAsk } from './asked-questions.ts';
import { type Review, readDockState } from './open-review.ts';
import type { Panel } from './panel.ts';
import { sayAllYes, sayAnswered, sayFaulty, sayUndone } from './say-outcome.ts';

/** What buttons and keys do alike: change the review, and say in words what has changed. */
export interface ReviewActs {
  readonly answer: (answer: Answer) => void;
  /** Names the picture of a series, by its number, that shows another car. */
  readonly sayOdd: (index: number) => void;
  readonly ask: (question: Question) => void;
  readonly sayFault: (fault: Fault) => void;
  /** False when the command means nothing now. */
  readonly obey: (command: Command) => boolean;
}

interface ActOptions {
  readonly review: Review;
  readonly panel: Panel;
  readonly openNote: () => void;
}

export function makeActs({ review, panel, openNote }: ActOptions): ReviewActs {
  const { session, store } = review;

  function answer(value: Answer): void {
    const [place, question] = [session.place(), session.question()];
    if (place === null) return;
    session.answer(value);
    panel.say(sayAnswered({ place, question, answer: value }, readDockState(review)));
    panel.changed(place);
  }

  function answerAllYes(): void {
    const place = session.place();
    if (place === null) return;
    session.answerAllYes();
    panel.say(sayAllYes(place, readDockState(review)));
    panel.changed(place);
  }

  function sayOdd(index: number): void {
    const about = session.faulty();
    const odd = about && placesAbout(about.place, 'same-car')[index];
    if (!odd || about.question !== 'same-car') return;
    session.sayOdd(odd);
    panel.changed(about.place);
  }

  function ask(question: Question): void {
    const place = session.place();
    if (place !== null) session.goTo(placeToAsk(place, question), question);
    panel.changed(place ?? undefined);
  }

  function sayFault(fault: Fault): void {
    const about = session.faulty();
    if (about === null || !session.sayFault(fault)) return;
    panel.say(sayFaulty(about.place, fault));
    panel.changed(about.place);
  }

  function undo(): void {
    const isDone = session.undo();
    const [place, question] = [session.place(), session.question()];
    if (isDone && place !== null) {
      panel.say(sayUndone({ place, question, answer: answerAt(store.book(), place, question) }));
    } else panel.say((words) => words.say('review.nothingUndo'));
    panel.changed(place ?? undefined);
  }

  function move(hasMoved: boolean, otherwise: TextKey): void {
    panel.say((words) => (hasMoved ? '' : words.say(otherwise)));
    panel.changed(session.place() ?? undefined);
  }

  const step = (way: Step) => move(session.step(way), 'review.nothingFurther');
  /** To the next picture that lacks an answer. */
  const goToOpen = () => move(session.goToOpen(), 'review.nothingOpen');

  /** Opens the lightbox on the picture under review, or closes it. */
  function enlarge(): void {
    const place = session.place();
    if (panel.lightbox.isOpen()) panel.lightbox.close();
    else if (place !== null) panel.lightbox.open(place);
  }

  const simple = {
    'all-yes': answerAllYes,
    undo,
    next: goToOpen,
    note: openNote,
    open: enlarge,
    left: () => step('left'),
    right: () => step('right'),
    up: () => step('up'),
    down: () => step('down'),
  };

  /** The reason of that number beside the "no" it would be about. False when there is none. */
  function sayReason(index: number): boolean {
    const about = session.faulty();
    if (about?.question === 'same-car') sayOdd(index);
    const fault = about === null ? undefined : faultsOf[about.question][index];
    if (fault !== undefined) sayFault(fault);
    return about !== null;
  }

  function obey(command: Command): boolean {
    if (command === 'close') return !panel.lightbox.isOpen() && panel.close();
    if (isOneOf(faultKeys, command)) return sayReason(faultKeys.indexOf(command));
    if (isOneOf(answers, command)) answer(command);
    else simple[command]();
    return true;
  }

  return { answer, ask, sayFault, sayOdd, obey };
}

function isOneOf<T extends Command>(words: readonly T[], command: Command): command is T {
  return words.includes(command as T);
}
