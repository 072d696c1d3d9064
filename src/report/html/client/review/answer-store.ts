import type { VerdictEvent, VerdictFile } from '../../../../model/verdict.ts';
import { mergeEvents } from '../../../../model/verdict-log.ts';
import { type AnswerBook, openBook } from './answer-book.ts';
import type { KeptAnswers, KeptPosition } from './kept-answers.ts';

/** All answers the page knows: those of its reader, which grow, and those of others, which are only shown. */
export interface AnswerStore {
  /** The name as it was typed; not always one that can be used. */
  readonly rater: () => string;
  /** From here on, the answers given in this browser are this person's, beside those already known under the name. */
  readonly setRater: (name: string) => void;
  readonly book: () => AnswerBook;
  readonly others: () => readonly OtherBook[];
  /** Keeps what was just said. */
  readonly keep: (event: VerdictEvent) => void;
  readonly keepPosition: (position: KeptPosition) => void;
  /** Takes in the file of a person. */
  readonly take: (file: VerdictFile) => void;
  /** False once the browser has refused to keep something: what is on the page is then all there is. */
  readonly isSafe: () => boolean;
  /** Reads again what the browser keeps: another tab may have added to it. */
  readonly reload: () => void;
}

export interface OtherBook {
  readonly rater: string;
  readonly book: AnswerBook;
}

interface StoreOptions {
  /** What was already in the run when the page was rendered. */
  readonly embedded: readonly VerdictFile[];
  readonly kept: KeptAnswers;
  /** The name that was given on an earlier visit; empty for none. */
  readonly rater: string;
}

export function openStore({ embedded, kept, rater: knownRater }: StoreOptions): AnswerStore {
  let rater = knownRater;
  let isSafe = true;
  /** Answers of this visit: kept here too, for a browser that keeps nothing. */
  const fresh: { rater: string | null; event: VerdictEvent }[] = [];
  let book = openBook();
  let others: OtherBook[] = [];

  function reload(): void {
    const logs = new Map<string | null, VerdictEvent[]>([[null, []]]);
    const add = (name: string | null, events: readonly VerdictEvent[]) =>
      logs.set(name, mergeEvents(logs.get(name) ?? [], events));
    for (const file of embedded) add(file.rater, file.events);
    for (const [name, events] of groupByRater([...kept.load(), ...fresh])) add(name, events);
    book = openBook(logs.get(null) ?? [], logs.get(rater) ?? []);
    others = [...logs].flatMap(([name, events]) =>
      name === null || name === rater ? [] : [{ rater: name, book: openBook(events) }],
    );
  }

  function add(name: string | null, event: VerdictEvent): void {
    fresh.push({ rater: name, event });
    isSafe = kept.add({ rater: name, event }) && isSafe;
  }

  reload();
  return {
    rater: () => rater,
    setRater(name) {
      rater = name;
      reload();
    },
    book: () => book,
    others: () => others,
    keep: (event) => add(null, event),
    keepPosition(position) {
      isSafe = kept.savePosition(position) && isSafe;
    },
    take(file) {
      for (const event of file.events) add(file.rater, event);
      reload();
    },
    isSafe: () => isSafe,
    reload,
  };
}

function groupByRater(
  all: readonly { readonly rater: string | null; readonly event: VerdictEvent }[],
): Map<string | null, VerdictEvent[]> {
  const groups = new Map<string | null, VerdictEvent[]>();
  for (const { rater, event } of all) {
    const group = groups.get(rater);
    if (group === undefined) groups.set(rater, [event]);
    else group.push(event);
  }
  return groups;
}
