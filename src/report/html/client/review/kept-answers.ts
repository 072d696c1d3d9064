import { isRater, isVerdictEvent } from './check-verdict-file.ts';
import type { KeptEvent } from './kept-event.ts';
import type { EventPacker } from './pack-event.ts';
import type { SharedLog } from './shared-log.ts';

/** The parts of `Storage` that are used. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'key' | 'length'>;

/** Where the review stood. */
export interface KeptPosition {
  /** Slot of the picture. */
  readonly anchor: string;
  readonly isOpen: boolean;
  /** What can be taken back, oldest first: the ids of all that one key said. */
  readonly undoable: readonly (readonly string[])[];
}

/** How copies of the report on one disk share what is kept; see `openSharedLog`. */
export interface Sharing {
  readonly log: SharedLog;
  readonly packer: EventPacker;
}

/** What the browser keeps of a review between visits of the page. */
export interface KeptAnswers {
  readonly load: () => KeptEvent[];
  /** False when the browser refused. */
  readonly add: (kept: KeptEvent) => boolean;
  /** Keeps an event for copies of the report under other paths too, where that takes something of its own. */
  readonly share: (kept: KeptEvent) => boolean;
  readonly loadPosition: () => KeptPosition | null;
  readonly savePosition: (position: KeptPosition) => boolean;
}

/**
 * Keeps answers in the browser's own store. Every event has an entry of its own, named by run, person and id:
 * nothing is ever written over, so two tabs with the same report add to one log, and saving costs the same after thousands of
 * answers. Most browsers share one store among all pages opened from disk, therefore the run in the names; for the others
 * there is `sharing`. `store` null: the browser gives none.
 */
export function keepAnswers(
  run: string,
  store: TextStore | null,
  sharing: Sharing | null = null,
): KeptAnswers {
  const prefix = `car-eval ${run} `;
  const read = (name: string) => attempt(() => store?.getItem(name) ?? null, null);
  const write = (name: string, value: string) =>
    attempt(() => {
      store?.setItem(name, value);
      return store !== null;
    }, false);
  return {
    load: () => [
      ...attempt(() => listNames(store), [])
        .filter((name) => name.startsWith(`${prefix}event `))
        .flatMap((name) => readEvent(read(name))),
      ...(sharing?.log.lines().flatMap(sharing.packer.unpack) ?? []),
    ],
    add: (kept) => write(`${prefix}event ${kept.rater ?? ''} ${kept.event.id}`, JSON.stringify(kept)),
    share: (kept) => sharing?.log.add(sharing.packer.pack(kept)) ?? true,
    loadPosition: () => readPosition(read(`${prefix}position`)),
    savePosition: (position) => write(`${prefix}position`, JSON.stringify(position)),
  };
}

/** The store may throw at every touch: when it is full, and where the browser forbids it. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

function listNames(store: TextStore | null): string[] {
  return Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '');
}

/** Other pages may have written here too, so nothing is taken on trust. */
function readEvent(text: string | null): KeptEvent[] {
  const { rater, event } = readObject(text);
  const isNamed = rater === null || isRater(rater);
  return isNamed && isVerdictEvent(event) ? [{ rater, event }] : [];
}

function readPosition(text: string | null): KeptPosition | null {
  const { anchor, isOpen, undoable } = readObject(text);
  if (typeof anchor !== 'string' || !Array.isArray(undoable)) return null;
  return { anchor, isOpen: isOpen === true, undoable: undoable.map(listIds) };
}

/** Earlier versions kept an id alone. */
function listIds(kept: unknown): string[] {
  return [kept].flat().filter((id) => typeof id === 'string');
}

function readObject(text: string | null): Readonly<Record<string, unknown>> {
  const value: unknown = attempt(() => JSON.parse(text ?? 'null'), null);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
