import type { VerdictEvent } from '../../../../model/verdict.ts';
import { type Answer, type Fault, faultsOf, type Question } from '../../../../model/vocabulary.ts';
import { indexOf, nextOpen, type Place, type Step, stepFrom } from '../order.ts';
import type { ReviewCard } from '../picture.ts';
import type { AnswerBook } from './answer-book.ts';
import { saidAt, subjectAt } from './answers-of.ts';
import {
  answerAt,
  oddPlaces,
  openQuestions,
  placesAbout,
  placeToAsk,
  questionsAt,
} from './asked-questions.ts';
import { type EventSource, makeEvent } from './make-event.ts';

/** What the review stands at and how it changes; nothing of how it looks. */
export interface Session {
  /** The picture under review; null when there is none. */
  readonly place: () => Place | null;
  readonly question: () => Question;
  /** Answers the question and goes on: to the next question, and after the last to the next picture. */
  readonly answer: (answer: Answer) => void;
  /** Answers all that is still open about the picture with "yes", and goes on to the next one. */
  readonly answerAllYes: () => void;
  /** Says that this picture of a series answered "no" shows another car than the rest, or takes that back. */
  readonly sayOdd: (odd: Place) => void;
  /** Says what is wrong with what was answered "no", or takes that back. False when there is no such answer. */
  readonly sayFault: (fault: Fault) => boolean;
  /** The "no" that such a reason would be about: that of the present question, else the one left last. */
  readonly faulty: () => Faulty | null;
  /** Leaves a note on the question. */
  readonly note: (text: string) => void;
  /** Takes back what the latest key said in this browser, and goes there. False when there is nothing. */
  readonly undo: () => boolean;
  /** False when there is nothing further that way. */
  readonly step: (step: Step) => boolean;
  /** Goes to the next picture that lacks an answer. False when there is none. */
  readonly goToOpen: () => boolean;
  readonly goTo: (place: Place, question?: Question) => void;
  /** The picture has come into view: answers are timed from here. */
  readonly seen: () => void;
}

/** A "no" to a question beside which can be said what is wrong. */
export interface Faulty {
  readonly place: Place;
  readonly question: Question;
}

export interface SessionOptions extends EventSource {
  /** All pictures to review, in the order of their cards in the page. */
  readonly places: () => readonly Place[];
  /** False for a card that the filters of the page hide. */
  readonly isVisible: (card: ReviewCard) => boolean;
  readonly book: () => AnswerBook;
  /** Called with everything newly said, to be kept. */
  readonly keep: (event: VerdictEvent) => void;
  /** What can be taken back, oldest first: ids of all that one key said; begun on an earlier visit of the page. */
  readonly undoable: (readonly string[])[];
}

export function startSession(options: SessionOptions): Session {
  const { places, book, undoable } = options;
  let here: Place | null = null;
  let asked: Question = 'right-color';
  /** When the picture came into view; null as long as it has not. */
  let seenAt: number | null = null;
  /** Where "no" was last said: its question has already been left when the reason is given. */
  let lastNo: Faulty | null = null;

  /** The pictures to walk along. The one under review stays among them, also when its answers hide it. */
  function line(): Place[] {
    return places().filter(({ card }) => card.anchor === here?.card.anchor || options.isVisible(card));
  }

  function goTo(place: Place, question = openQuestions(book(), place)[0] ?? questionsAt(place)[0]): void {
    if (place.picture.anchor !== here?.picture.anchor) seenAt = null;
    here = place;
    asked = question ?? asked;
  }

  function goToIf(place: Place | null): boolean {
    if (place !== null) goTo(place);
    return place !== null;
  }

  function say(
    place: Place,
    question: Question,
    said: Partial<Parameters<typeof makeEvent>[1]>,
  ): VerdictEvent {
    const before = saidAt(book(), place, question);
    const event = makeEvent(
      subjectAt(place, question),
      { ...saidIn(before), ms: null, ...said, before },
      options,
    );
    book().add(event);
    options.keep(event);
    return event;
  }

  /** `said`: what one key says, to be taken back by one key. */
  function sayAnew(said: readonly VerdictEvent[]): void {
    if (said.length > 0) undoable.push(said.map(({ id }) => id));
  }

  function sayValue(place: Place, question: Question, value: Answer): VerdictEvent[] {
    const ms = seenAt === null ? null : Math.max(0, options.now() - seenAt);
    return placesAbout(place, question)
      .filter((one) => saidAt(book(), one, question)?.value !== value)
      .map((one) => say(one, question, { value, ms, fault: undefined }));
  }

  function answer(value: Answer): void {
    if (here === null) return;
    const place = here;
    sayAnew(sayValue(place, asked, value));
    if (hasReasons(asked)) lastNo = value === 'no' ? { place, question: asked } : null;
    goOn(place);
  }

  function answerAllYes(): void {
    if (here === null) return;
    const place = here;
    sayAnew(openQuestions(book(), place).flatMap((question) => sayValue(place, question, 'yes')));
    if (!step('right')) goTo(place);
  }

  /** As long as none is named, all are "no": they are not one car. */
  function sayOdd(odd: Place): void {
    const series = placesAbout(odd, 'same-car');
    const before = oddPlaces(book(), odd).map(anchorOf);
    const named = new Set(before.length === series.length ? [] : before);
    if (!named.delete(anchorOf(odd))) named.add(anchorOf(odd));
    const events = series.flatMap((one) => {
      const value = named.size === 0 || named.has(anchorOf(one)) ? 'no' : 'yes';
      return saidAt(book(), one, 'same-car')?.value === value ? [] : [say(one, 'same-car', { value })];
    });
    sayAnew(events);
  }

  function goOn(place: Place): void {
    const asking = questionsAt(place);
    const following = asking[asking.indexOf(asked) + 1];
    if (following !== undefined) asked = following;
    else if (!step('right')) goTo(place, asked);
  }

  function step(way: Step): boolean {
    const all = line();
    return goToIf(stepFrom(all, indexOf(all, here), way));
  }

  function undo(): boolean {
    const events = (undoable.pop() ?? []).flatMap((id) => book().byId(id) ?? []);
    const [first] = events;
    const found = first && (findPlace(places(), first) ?? here);
    if (!first || !found) return false;
    lastNo = null;
    for (const event of events.toReversed()) {
      const before = event.supersedes === null ? undefined : book().byId(event.supersedes);
      say(findPlace(places(), event) ?? found, event.question, saidIn(before));
    }
    goTo(placeToAsk(found, first.question), first.question);
    return true;
  }

  function faulty(): Faulty | null {
    const isHere = here !== null && hasReasons(asked) && answerAt(book(), here, asked) === 'no';
    return here !== null && isHere ? { place: here, question: asked } : lastNo;
  }

  return {
    place: () => here,
    question: () => asked,
    answer,
    answerAllYes,
    sayOdd,
    sayFault(fault) {
      const about = faulty();
      if (about === null || !faultsOf[about.question].includes(fault)) return false;
      const isSaid = saidAt(book(), about.place, about.question)?.fault === fault;
      sayAnew([say(about.place, about.question, { fault: isSaid ? undefined : fault })]);
      return true;
    },
    note(text) {
      if (here !== null && text !== (saidAt(book(), here, asked)?.note ?? ''))
        sayAnew([say(here, asked, { note: text })]);
    },
    faulty,
    undo,
    step,
    goToOpen() {
      const all = line();
      return goToIf(nextOpen(all, indexOf(all, here), (place) => openQuestions(book(), place).length > 0));
    },
    goTo,
    seen() {
      seenAt ??= options.now();
    },
  };
}

function anchorOf({ picture }: Place): string {
  return picture.anchor;
}

/** Beside a "no" to these can be said what is wrong: with the badge, with the car, or which is the odd one. */
function hasReasons(question: Question): boolean {
  return faultsOf[question].length > 0 || question === 'same-car';
}

/** What an event says; of none, that nothing was said. */
function saidIn(event: VerdictEvent | undefined) {
  return { value: event?.value ?? null, note: event?.note ?? '', fault: event?.fault };
}

function findPlace(places: readonly Place[], event: VerdictEvent): Place | undefined {
  return places.find(
    ({ card, picture }) =>
      picture.image === event.image && card.case === event.case && picture.angle === event.angle,
  );
}
