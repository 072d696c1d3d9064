import { reasonOf } from '../../model/reason.ts';
import { fail, pass, unmeasured } from '../check-result.ts';
import { type AskedShot, defineCheck } from '../define-check.ts';

/*
 * The original system's rules for a series, word for word: a missing value counts as a value.
 */

export const classicSingleSession = defineCheck({
  id: 'single-session',
  title: 'All pictures belong to one session (classic)',
  docs: "The pictures' session ids, a missing one being empty, are one value and it is the response's.",
  dimension: 'consistency',
  half: 'asked',
  scope: 'series',
  evidence: 'metadata',
  run({ shots, facts, target }) {
    if (target.capabilities.sessionIds === false) return unmeasured(reasonOf('session-ids-not-saved'));
    const ids = [...new Set(shots.map(({ shot }) => shot.sessionId ?? ''))];
    const details = { expected: facts.sessionId, measured: ids.join(', ') };
    return ids.length === 1 && ids[0] === facts.sessionId
      ? pass(reasonOf('classic-session-one'), details)
      : fail(reasonOf('classic-session-others'), details);
  },
});

export const classicUniqueSeeds = defineCheck({
  id: 'unique-seeds',
  title: 'No two seeds are equal (classic)',
  docs: 'No two seeds are equal; two missing ones are.',
  dimension: 'consistency',
  half: 'asked',
  scope: 'series',
  evidence: 'metadata',
  run({ shots }) {
    const seeds = shots.map(({ shot }) => shot.seed);
    const details = { measured: seeds.map((seed) => seed ?? 'none').join(', ') };
    return new Set(seeds).size === seeds.length
      ? pass(reasonOf('classic-seeds-differ'), details)
      : fail(reasonOf('classic-seeds-equal'), details);
  },
});

export const classicConsistencyHints = defineCheck({
  id: 'consistency-hints',
  title: 'Every prompt hints at consistency (classic)',
  docs: 'Every prompt contains "consistency", "same vehicle" or the session id of the response.',
  dimension: 'consistency',
  half: 'asked',
  scope: 'series',
  evidence: 'prompt',
  run({ shots, facts }) {
    const hints = ['consistency', 'same vehicle', ...(facts.sessionId === null ? [] : [facts.sessionId])];
    const silent = shots.filter((shot) => !containsAny(textOf(shot), hints));
    return silent.length === 0
      ? pass(reasonOf('classic-hints'))
      : fail(reasonOf('classic-no-hint', { angles: silent.map(({ shot }) => shot.angle) }));
  },
});

function textOf({ prompt }: AskedShot): string {
  return prompt?.text.toLowerCase() ?? '';
}

function containsAny(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => text.includes(phrase.toLowerCase()));
}
