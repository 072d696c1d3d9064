import type { VerdictEvent, VerdictFile } from '../../../../model/verdict.ts';
import { mergeEvents } from '../../../../model/verdict-log.ts';
import { type AnswerBook, openBook } from './answer-book.ts';
import { isRater } from './check-verdict-file.ts';
import type { KeptAnswers, KeptPosition } from './kept-answers.ts';
import type { KeptEvent } from './kept-event.ts';

/** All answers the page knows: those of its reader, which grow, and those of others, which are only shown. */
export interface AnswerStore {
  /** The name as it was typed; not always one that can be used. */
  readonly rater: () => string;
  /** From here on, the answers given in this browser are this person's, beside those already known under the name. */
  readonly setRater: (name: string) => void;
  /**
   * Binds what was said without a name to the present one, for good: one person's answers are never exported as two
   * people's. The first answer under a name binds too.
   */
  readonly bind: () => void;
  /** Whose answers without a name are; null as long as nobody has bound them. */
  readonly owner: () => string | null;
  readonly book: () => AnswerBook;
  readonly others: () => readonly OtherBook[];
  /** Keeps what was just said. */
  readonly keep: (event: VerdictEvent) => void;
  readonly keepPosition: (position: KeptPosition) => void;
  /** Takes in the file of a person. */
  readonly take: (file: VerdictFile) => void;
  /** Another name under which an answer of the file stands here already; null for none. */
  readonly otherNameOf: (file: VerdictFile) => string | null;
  /** False once the browser has refused to keep something: what is on the page is then all there is. */
  readonly isSafe: () => boolean;
  /** False once copies of the report under other paths could not be told of an answer. */
  readonly isShared: () => boolean;
  /** Calls back when one of the two turns false: that shows only after a while. */
  readonly onTrouble: (act: () => void) => void;
  /** Reads again what the browser keeps: another tab may have added to it. */
  readonly reload: () => void;
}

export interface OtherBook {
  readonly rater: string;
  readonly book: AnswerBook;
}

/** Who reviews a run in this browser. */
export interface Names {
  /** As typed last; empty for none. */
  readonly rater: string;
  readonly owner: string | null;
}

/** Where names are kept between visits of the page. */
export interface KeptNames {
  readonly load: () => Names;
  readonly save: (names: Names) => void;
}

interface StoreOptions {
  /** What was already in the run when the page was rendered. */
  readonly embedded: readonly VerdictFile[];
  readonly kept: KeptAnswers;
  readonly names: KeptNames;
  /** Puts off what the browser may take its time for: it writes to a disk. */
  readonly later?: (task: () => void) => void;
}

export function openStore({ embedded, kept, names, later = (task) => task() }: StoreOptions): AnswerStore {
  let { rater, owner } = names.load();
  let isSafe = true;
  let isShared = true;
  /** Answers of this visit: kept here too, for a browser that keeps nothing. */
  const fresh: KeptEvent[] = [];
  let book = openBook();
  let others: OtherBook[] = [];

  /** Whose answers are given now; null as long as nobody has a name. */
  const speaker = () => (isRater(rater) ? rater : owner);

  function readLogs(): Map<string | null, VerdictEvent[]> {
    const logs = new Map<string | null, VerdictEvent[]>([[null, []]]);
    const add = (name: string | null, events: readonly VerdictEvent[]) =>
      logs.set(name, mergeEvents(logs.get(name) ?? [], events));
    for (const file of embedded) add(file.rater, file.events);
    for (const [name, events] of groupByRater([...kept.load(), ...fresh])) add(name ?? owner, events);
    return logs;
  }

  function reload(): void {
    const logs = readLogs();
    const named = new Set(
      [...logs].flatMap(([name, events]) => (name === null ? [] : events.map(({ id }) => id))),
    );
    const nameless = (logs.get(null) ?? []).filter(({ id }) => !named.has(id));
    book = openBook(nameless, logs.get(speaker()) ?? []);
    others = [...logs].flatMap(([name, events]) =>
      name === null || name === speaker() ? [] : [{ rater: name, book: openBook(events) }],
    );
  }

  function bind(): void {
    if (owner !== null || !isRater(rater)) return;
    owner = rater;
    names.save({ rater, owner });
  }

  let onTrouble = () => {};

  /** Has the browser keep something, and notes when it refuses. */
  function put(act: () => { readonly isKept: boolean; readonly isShared: boolean }): void {
    later(() => {
      const before = isSafe && isShared;
      const done = act();
      isSafe = isSafe && done.isKept;
      isShared = isShared && done.isShared;
      if (before && !(isSafe && isShared)) onTrouble();
    });
  }

  function add(one: KeptEvent): void {
    fresh.push(one);
    put(() => ({ isKept: kept.add(one), isShared: true }));
  }

  reload();
  return {
    rater: () => rater,
    setRater(name) {
      rater = name;
      names.save({ rater, owner });
      reload();
    },
    bind,
    owner: () => owner,
    book: () => book,
    others: () => others,
    keep(event) {
      bind();
      const one = { rater: speaker(), event };
      fresh.push(one);
      put(() => ({ isKept: kept.add(one), isShared: kept.share(one) }));
    },
    keepPosition(position) {
      put(() => ({ isKept: kept.savePosition(position), isShared: true }));
    },
    take(file) {
      for (const event of file.events) add({ rater: file.rater, event });
      reload();
    },
    otherNameOf(file) {
      const ids = new Set(file.events.map(({ id }) => id));
      const same = [...readLogs()].find(
        ([name, events]) => name !== null && name !== file.rater && events.some(({ id }) => ids.has(id)),
      );
      return same?.[0] ?? null;
    },
    isSafe: () => isSafe,
    isShared: () => isShared,
    onTrouble(act) {
      onTrouble = act;
    },
    reload() {
      ({ owner } = names.load());
      reload();
    },
  };
}

function groupByRater(all: readonly KeptEvent[]): Map<string | null, VerdictEvent[]> {
  const groups = new Map<string | null, VerdictEvent[]>();
  for (const { rater, event } of all) {
    const group = groups.get(rater);
    if (group === undefined) groups.set(rater, [event]);
    else group.push(event);
  }
  return groups;
}
