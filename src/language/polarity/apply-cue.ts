import { type Cue, findAppearing, findCue } from './cues.ts';
import { keyAt, type TokenRange } from './find.ts';
import { clauseBefore, findsAhead, listBefore, namesMore } from './look-around.ts';
import { type PolarityState, resetScope } from './polarity-state.ts';
import { hasMaker, openScope, type Scope } from './scope.ts';
import { invert, isGeneral, type Verdict } from './verdict.ts';
import { auxiliaries, infinitiveMarks, objectNegations } from './vocabulary/cue-words.ts';

/** How far back a ban is looked for that an exception softens, in things named. */
const longestBan = 10;

type Apply = (state: PolarityState, cue: Cue) => void;

/** Cues that mean something even under "NEGATIVE:" and after "if uncertain". */
const sectionCues: ReadonlySet<Cue['kind']> = new Set(['remove', 'spoil', 'swap', 'gone', 'except']);
const headings: ReadonlySet<Cue['kind']> = new Set(['negative-section', 'positive-section', 'doubt']);

/** Lets a cue change what governs the words after it, and what was made of those before it. */
export function applyCue(state: PolarityState, cue: Cue): void {
  state.cueEnd = cue.to;
  if (cue.kind !== 'start') noteConsequence(state, cue);
  if (headings.has(cue.kind) || isHeard(state, cue)) effects[cue.kind](state, cue);
}

/** A verb of the condition itself is no consequence: "if you cannot draw the logo, use ...". */
function noteConsequence({ scope, tokens }: PolarityState, { from }: Cue): void {
  scope.hasConsequence ||= !infinitiveMarks.has(keyAt(tokens, from - 1));
}

function isHeard({ scope, section }: PolarityState, { kind }: Cue): boolean {
  if (section) return sectionCues.has(kind);
  return scope.mode !== 'conditional';
}

const effects: Readonly<Record<Cue['kind'], Apply>> = {
  negate: applyNegation,
  remove: applyRemoval,
  spoil: (state) => {
    if (canBeUndone(state.scope)) state.scope = openScope({ isUndone: true });
  },
  swap: (state, cue) => {
    applyRemoval(state, cue);
    state.swap = cue;
  },
  except: applyException,
  replace: (state, cue) => {
    const endsAtComma = cue.from === state.sentenceStart;
    state.scope = openScope({ mode: 'negated', cue, endsAtComma });
  },
  contrast: applyContrast,
  affirm: (state) => {
    const { scope, isItemStart } = state;
    if (scope.mode === 'negated' && scope.hasContent && (scope.kinds.size > 0 || isItemStart))
      resetScope(state);
  },
  start: (state) => {
    const { scope, isItemStart } = state;
    if (scope.mode === 'negated' && scope.hasContent && isItemStart) resetScope(state);
  },
  predicate: applyPredicate,
  gone: applyParticiple,
  doubt: applyDoubt,
  fallback: (state, cue) => {
    if (state.isItemStart) state.scope = openScope({ mode: 'conditional', cue });
  },
  disown: (state, cue) => {
    const isOfMaker = findsAhead(state, cue.to).some(
      ({ topic }) => topic.kind === 'brand' || topic.kind === 'badge',
    );
    if (isOfMaker) state.scope = openScope({ mode: 'disowned', cue, endsAtComma: true });
    else applyNegation(state, cue);
  },
  neutral: () => {},
  'negative-section': (state, cue) => {
    state.section = cue;
    resetScope(state);
  },
  'positive-section': (state) => {
    state.section = null;
    resetScope(state);
  },
};

/** "No logos", "must not appear", "not removed". */
function applyNegation(state: PolarityState, cue: Cue): void {
  const undone = findUndoing(state, cue.to);
  if (undone) {
    state.scope = openScope({ isUndone: true });
    state.cueEnd = undone.to;
    state.swap = undone;
    return;
  }
  const appearing = objectNegations.has(keyAt(state.tokens, cue.from))
    ? null
    : findAppearingAfter(state, cue.to);
  if (appearing !== null && forbidBefore(state, { from: cue.from, to: appearing })) {
    state.cueEnd = appearing;
    return;
  }
  state.scope = openScope({ mode: 'negated', cue });
}

/** "Not [to be] removed": the participle that a negation undoes. */
function findUndoing({ tokens }: PolarityState, from: number): Cue | null {
  for (let at = from; at === from || auxiliaries.has(keyAt(tokens, at - 1)); at++) {
    const cue = findCue(tokens, at);
    if (cue?.kind === 'gone') return cue;
  }
  return null;
}

/** The end of "[to] appear", "be shown" after a negation, unless its object follows; null when there is none. */
function findAppearingAfter(state: PolarityState, from: number): number | null {
  for (let at = from; at === from || auxiliaries.has(keyAt(state.tokens, at - 1)); at++) {
    const end = findAppearing(state.tokens, at);
    if (end !== null) return findsAhead(state, end).length > 0 ? null : end;
  }
  return null;
}

/** Forbids the list before a cue, and wants again what was already forbidden in it. False when there is no list. */
function forbidBefore(state: PolarityState, cue: TokenRange): boolean {
  const list = listBefore(state, cue.from);
  invertList(list, cue);
  if (list.length > 0) resetScope(state);
  return list.length > 0;
}

function invertList(list: readonly Verdict[], cue: TokenRange): void {
  const hasException = list.some((verdict) => verdict.isException);
  for (const verdict of list) {
    invert(verdict, cue);
    if (hasException && isGeneral(verdict)) verdict.isDropped = true;
  }
}

/** "Without a badge", "do not remove the badge", "omit or hide the badge". */
function applyRemoval(state: PolarityState, cue: Cue): void {
  const { scope } = state;
  if (keyAt(state.tokens, cue.from) === 'non') {
    state.inversion = cue;
    return;
  }
  if (!scope.hasContent && (scope.isUndone || (scope.by === 'removal' && scope.cue?.to !== cue.from))) return;
  state.scope = canBeUndone(scope)
    ? openScope({ isUndone: true })
    : openScope({ mode: 'negated', cue, by: 'removal' });
}

/** Whether a negation has met nothing yet that a removal could not be about. */
function canBeUndone(scope: Scope): boolean {
  return scope.mode === 'negated' && scope.isFirstItem && !hasMaker(scope);
}

/** "No logos except Renault" wants Renault; "every logo except Toyota" does not want Toyota. */
function applyException(state: PolarityState, cue: Cue): void {
  const { scope } = state;
  if (scope.mode !== 'negated') {
    if (keyAt(state.tokens, cue.from) === 'than') return;
    state.scope = openScope({ mode: 'negated', cue, by: 'exception' });
    return;
  }
  resetScope(state);
  exempt(state, scope);
}

/** A ban on badges in general with an exception is no ban; a maker's bare name in the exception means its badge. */
function exempt(state: PolarityState, { cue }: Scope): void {
  for (const verdict of state.verdicts.slice(-longestBan)) {
    if (verdict.cue !== cue || verdict.find.topic.kind !== 'badge') continue;
    verdict.isDropped ||= isGeneral(verdict);
    state.scope = openScope({ impliesBadge: true });
  }
}

/** "But", "only"; "no logos but Renault's" is an exception. */
function applyContrast(state: PolarityState, cue: Cue): void {
  const { scope, tokens, verdicts } = state;
  const last = verdicts.at(-1);
  resetScope(state);
  const isException = keyAt(tokens, cue.from) === 'but' && last?.find.to === cue.from && !state.isItemStart;
  if (isException && scope.mode === 'negated' && isGeneral(last)) exempt(state, scope);
}

/** "Forbidden: Toyota", "Toyota logos are forbidden". */
function applyPredicate(state: PolarityState, cue: Cue): void {
  const isForward = findsAhead(state, cue.to).length > 0 || !forbidBefore(state, cue);
  if (isForward) state.scope = openScope({ mode: 'negated', cue });
}

/** "Missing badge", "with the badge removed"; of badges and lettering only, for roads are covered with snow too. */
function applyParticiple(state: PolarityState, cue: Cue): void {
  const isBadge = ({ topic }: { topic: { kind: string } }) =>
    topic.kind === 'badge' || topic.kind === 'lettering';
  if (findsAhead(state, cue.to).some(isBadge)) {
    state.scope = canBeUndone(state.scope)
      ? openScope({ isUndone: true })
      : openScope({ mode: 'negated', cue, endsAtComma: true });
    return;
  }
  const list = listBefore(state, cue.from, true);
  if (!list.some(({ find }) => isBadge(find))) return;
  invertList(list, cue);
  state.swap = cue;
}

/** "If uncertain, use a blank grille"; "use a blank grille if uncertain" speaks of the clause before. */
function applyDoubt(state: PolarityState, cue: Cue): void {
  if (state.section) return;
  if (!namesMore(state, cue.to)) {
    for (const verdict of clauseBefore(state, cue.from))
      Object.assign(verdict, { polarity: 'conditional', cue });
  }
  state.scope = openScope({ mode: 'conditional', cue });
}

/** "[Replace the Toyota badge] with": what comes now is wanted instead, or forbidden where the replacing was. */
export function applySwapLink(state: PolarityState, swap: TokenRange): void {
  const wasForbidden = state.scope.isUndone;
  state.scope = wasForbidden ? openScope({ mode: 'negated', cue: swap, by: 'removal' }) : openScope();
  state.swap = null;
}
