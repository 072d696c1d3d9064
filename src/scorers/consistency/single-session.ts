import { reasonOf } from '../../model/reason.ts';
import { fail, pass, unmeasured } from '../check-result.ts';
import type { AskedShot } from '../define-check.ts';
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
    if (target.capabilities.sessionIds === false) return unmeasured(reasonOf('session-ids-not-saved'));
    const expected = facts.sessionId;
    const details = { expected, measured: reasonOf('sessions-at', { sessions: shots.map(sessionOf) }) };
    if (!expected) return fail(reasonOf('session-unnamed'), details);
    const strays = shots.filter(({ shot }) => shot.sessionId !== expected);
    return strays.length === 0
      ? pass(reasonOf('session-carried', { id: expected }), details)
      : fail(reasonOf('session-strays', { id: expected, strays: strays.map(sessionOf) }), details);
  },
});

function sessionOf({ shot: { angle, sessionId } }: AskedShot) {
  return { angle, id: sessionId };
}
