import { keyAt } from '../finding/find.ts';
import { infinitiveMarks, withoutWords, withWords } from '../wordlists/cue-words.ts';
import { applyDoubt } from './apply-doubt.ts';
import { applyBut, applyException, applyThan } from './apply-exception.ts';
import { applyDisowning, applyNegation } from './apply-negation.ts';
import { applyParticiple, applyPredicate } from './apply-predicate.ts';
import { applyInversion, applyRemoval, applySpoiling, applySwap } from './apply-removal.ts';
import type { Cue } from './cues.ts';
import { type PolarityState, resetScope } from './polarity-state.ts';
import { openScope } from './scope.ts';

/** Cues that mean something even under "NEGATIVE:", where more negations change nothing. */
const sectionCues: ReadonlySet<Cue['kind']> = new Set([
  'remove',
  'invert',
  'spoil',
  'swap',
  'gone',
  'except',
  'than',
]);

/** Lets a cue change what governs the words after it, and what was made of those before it. */
export function applyCue(state: PolarityState, cue: Cue): void {
  state.cueEnd = cue.to;
  if (cue.kind !== 'start') noteConsequence(state, cue);
  if (cue.kind === 'doubt' || isHeard(state, cue)) effects[cue.kind](state, cue);
}

/** A verb of the condition itself is no consequence: "if you cannot draw the logo, use ...". */
function noteConsequence({ scope, tokens }: PolarityState, { from }: Cue): void {
  scope.hasConsequence ||= !infinitiveMarks.has(keyAt(tokens, from - 1));
}

function isHeard({ scope, section }: PolarityState, { kind }: Cue): boolean {
  return section ? sectionCues.has(kind) : scope.mode !== 'conditional';
}

/** "Without text with the badge": the one ends the other, comma or not. */
function isWithout({ tokens, scope }: PolarityState): boolean {
  return scope.cue !== null && withoutWords.has(keyAt(tokens, scope.cue.from));
}

const effects: Readonly<Record<Cue['kind'], (state: PolarityState, cue: Cue) => void>> = {
  negate: applyNegation,
  disown: applyDisowning,
  remove: applyRemoval,
  spoil: applySpoiling,
  swap: applySwap,
  invert: applyInversion,
  except: applyException,
  than: applyThan,
  contrast: resetScope,
  but: applyBut,
  predicate: applyPredicate,
  gone: applyParticiple,
  doubt: applyDoubt,
  replace: (state, cue) => {
    const endsAtComma = cue.from === state.sentenceStart;
    state.scope = openScope({ mode: 'negated', cue, endsAtComma });
  },
  affirm: (state) => {
    const { scope, isItemStart } = state;
    const hasObject = scope.hasContent && (scope.kinds.size > 0 || isItemStart);
    if (scope.mode === 'negated' && hasObject) resetScope(state);
  },
  start: (state, cue) => {
    const { scope, isItemStart } = state;
    const isOpposite =
      withWords.has(keyAt(state.tokens, cue.from)) && isWithout(state) && scope.kinds.size > 0;
    if (scope.mode === 'negated' && scope.hasContent && (isItemStart || isOpposite)) resetScope(state);
  },
  fallback: (state, cue) => {
    if (state.isItemStart) state.scope = openScope({ mode: 'conditional', cue });
  },
  neutral: () => {},
};
