import type { Shot } from '../../model/shot.ts';
import { fail, pass, unmeasured } from '../check-result.ts';
import { defineCheck } from '../define-check.ts';

export const singleSession = defineCheck({
  id: 'single-session',
  title: 'All pictures belong to one session',
  docs: 'The response names a session id and every picture carries that same id.',
  dimension: 'consistency',
  half: 'asked',
  scope: 'series',
  evidence: 'metadata',
  run({ shots, facts, target }) {
    if (target.capabilities.sessionIds === false)
      return unmeasured('no session id was saved with the pictures');
    const expected = facts.sessionId;
    const details = { expected, measured: shots.map(({ shot }) => describe(shot)).join(', ') };
    if (!expected) return fail('the response names no session id', details);
    const strays = shots.filter(({ shot }) => shot.sessionId !== expected);
    return strays.length === 0
      ? pass(`every picture carries the session id ${expected}`, details)
      : fail(`not the session ${expected}: ${strays.map(({ shot }) => describe(shot)).join(', ')}`, details);
  },
});

function describe({ angle, sessionId }: Shot): string {
  return `${angle} ${sessionId || 'without an id'}`;
}
