import type { PromptLimit } from '../../model/prompt-limit.ts';
import type { Counters, Extent, TextCounter } from '../tokens/text-counter.ts';
import { type Cut, cutText, type Ends } from './cut-text.ts';
import { takeOutWeights } from './weight-marks.ts';

/** One budget, held against a text. */
export interface LimitReading {
  readonly limit: PromptLimit;
  /** How much of it the text takes; null where that was not or cannot be counted. */
  readonly length: Extent | null;
  /** Null where it cannot be said how far is read. */
  readonly ends: Ends | null;
}

/** How much of a text is read. */
export interface ReadPart extends Ends {
  /**
   * `cut`: surely, or as far as an estimate can tell; `unknown`: nothing is known of the reader, or its units cannot be
   * counted; `refused`: too long, nothing is drawn. Of the last two there is no verdict, and the ends are the text's.
   */
  readonly state: 'whole' | 'cut' | 'unknown' | 'refused';
  /** The budget that decides: of the reader that comes furthest, or of the service that refuses; null without one. */
  readonly decider: LimitReading | null;
  /** Each budget, in the order given. */
  readonly readings: readonly LimitReading[];
}

/**
 * Finds how much of a text is read: what any of its readers reads.
 *
 * @param limits budgets that hold at once; empty: there is none; null: not known
 */
export function readPart(text: string, limits: readonly PromptLimit[] | null, counters: Counters): ReadPart {
  const readings = (limits ?? []).map((limit) => readWith(limit, text, counters));
  const whole = { ...wholeOf(text), readings };
  const refusal = readings.find(isRefused);
  if (refusal) return { state: 'refused', decider: refusal, ...whole };
  if (limits?.length === 0) return { state: 'whole', decider: null, ...whole };
  const reach = furthest(listReaders(readings));
  if (reach === null) return { state: 'unknown', decider: null, ...whole };
  return { state: reach.sureEnd === text.length ? 'whole' : 'cut', ...reach, readings };
}

/** Those that read, not merely count. */
export function listReaders(readings: readonly LimitReading[]): readonly LimitReading[] {
  return readings.filter(({ limit }) => limit.beyond !== 'refuse');
}

function readWith(limit: PromptLimit, text: string, counters: Counters): LimitReading {
  const { unit, max, beyond, weights } = limit;
  if (beyond === 'chunk') return { limit, length: null, ends: wholeOf(text) };
  const counter = counters[unit];
  if (max === null || !counter?.canCount(text)) return { limit, length: null, ends: null };
  const { length, ...ends } = (weights === 'syntax' ? cutUnweighted : cutText)(text, max, counter);
  return { limit, length, ends: beyond === 'cut' || length.high <= max ? ends : null };
}

/** Cuts what reaches the text encoder, and says where that is in the text as written. */
function cutUnweighted(written: string, max: number, counter: TextCounter): Cut {
  const { text, endOf } = takeOutWeights(written);
  const { sureEnd, lastEnd, length } = cutText(text, max, counter);
  return { sureEnd: endOf(sureEnd), lastEnd: endOf(lastEnd), length };
}

function wholeOf(text: string): Ends {
  return { sureEnd: text.length, lastEnd: text.length };
}

/** Not even the lowest estimate fits. */
function isRefused({ limit, length }: LimitReading): boolean {
  return limit.beyond === 'refuse' && limit.max !== null && length !== null && length.low > limit.max;
}

/** Null where nothing is known of one of the readers: it may read everything. */
function furthest(readers: readonly LimitReading[]): (Ends & Pick<ReadPart, 'decider'>) | null {
  const [first, ...others] = readers;
  if (!first?.ends) return null;
  let reach = { ...first.ends, decider: first };
  for (const reader of others) {
    if (!reader.ends) return null;
    const decider = reader.ends.lastEnd > reach.lastEnd ? reader : reach.decider;
    reach = { ...laterOf(reach, reader.ends), decider };
  }
  return reach;
}

function laterOf(a: Ends, b: Ends): Ends {
  return { sureEnd: Math.max(a.sureEnd, b.sureEnd), lastEnd: Math.max(a.lastEnd, b.lastEnd) };
}
