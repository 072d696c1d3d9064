import { buildMask, type Find, type TokenRange } from '../finding/find.ts';
import type { Token } from '../tokenize.ts';
import type { Cue } from './cues.ts';
import type { Decision, DecisionCue } from './decision.ts';
import { openScope, type Scope } from './scope.ts';

/** Where the reading of polarity stands: it goes through the words once, from left to right. */
export interface PolarityState {
  readonly tokens: readonly Token[];
  readonly findsAt: ReadonlyMap<number, readonly Find[]>;
  /** Whether words are part of a name or of a phrase that forbids by itself: nothing in them is a cue. */
  readonly isName: (range: TokenRange) => boolean;
  /** In the order of the text, one per find met so far. */
  readonly decisions: Decision[];
  scope: Scope;
  /** Scopes to come back to at a closing bracket. */
  readonly outer: Scope[];
  /** The heading or sign under which nothing is wanted; null outside. */
  section: DecisionCue | null;
  sentenceStart: number;
  isItemStart: boolean;
  /** Whether a colon has opened a list of bullets. */
  isIntro: boolean;
  /** Whether the sentence began with what its ban spares: "except for Renault, no logos". */
  isSparing: boolean;
  /** Index after the last cue. */
  cueEnd: number;
  /** Index after the last find: prepositions inside one lead nowhere. */
  findEnd: number;
  /** The "non" right before a find that then means the opposite ("non-Toyota"); null when there is none. */
  inversion: TokenRange | null;
  /** The "replace" whose "with" is still to come, or the "change" whose "to"; null when there is none. */
  swap: Cue | null;
  /** The maker of the car itself, as far as it is known. */
  subject: string | null;
  /** The paint and the body asked for first, as far as they are known. */
  readonly settled: Map<'color' | 'body', string>;
}

export function startState(tokens: readonly Token[], finds: readonly Find[]): PolarityState {
  return {
    tokens,
    findsAt: groupByStart(finds),
    isName: buildMask(finds.filter(isWholePhrase)),
    decisions: [],
    scope: openScope(),
    outer: [],
    section: null,
    sentenceStart: 0,
    isItemStart: true,
    isIntro: false,
    isSparing: false,
    cueEnd: 0,
    findEnd: 0,
    inversion: null,
    swap: null,
    subject: findSubject(finds),
    settled: new Map(),
  };
}

/** Names, and phrases that forbid by themselves ("sans marque"): no word of theirs is a cue. */
function isWholePhrase({ topic, role }: Find): boolean {
  return topic.kind === 'brand' || topic.kind === 'model' || role === 'blank';
}

/** The maker whose model the text names; null when it names none. */
function findSubject(finds: readonly Find[]): string | null {
  const models = new Set(finds.flatMap(({ topic, from }) => (topic.kind === 'model' ? [from] : [])));
  const maker = finds.find(({ topic, to }) => topic.kind === 'brand' && models.has(to));
  return maker?.topic.kind === 'brand' ? maker.topic.value : null;
}

/** What governs from here on when nothing else is said: the section, or nothing. */
export function resetScope(state: PolarityState): void {
  state.scope = state.section
    ? openScope({ mode: 'negated', cue: state.section, isSection: true })
    : openScope();
}

function groupByStart(finds: readonly Find[]): Map<number, Find[]> {
  const groups = new Map<number, Find[]>();
  for (const find of finds) groups.set(find.from, [...(groups.get(find.from) ?? []), find]);
  return groups;
}
