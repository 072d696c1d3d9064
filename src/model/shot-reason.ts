import { type ShotError, type ShotErrorCode, shotError } from '../errors.ts';
import { type Reason, reasonOfSaid, withoutText } from './reason.ts';
import type { KindValue } from './reasons/kinds.ts';

/** An error that says more than its code: its message is the English sentence of the reason. */
export function shotErrorOf(code: ShotErrorCode, reason: Reason): ShotError {
  return { ...shotError(code, reason.text), said: withoutText(reason) };
}

/** What went wrong, with the values that it was said with; the message alone where they were not kept. */
export function reasonOfError({ said, message }: Pick<ShotError, 'said' | 'message'>): Reason {
  return reasonOfSaid(said ?? null, message);
}

/** The error of a shot as a value of a reason. */
export function problemOf(error: ShotError | null): KindValue<'problem'> {
  if (error === null) return null;
  const { code, message, said } = error;
  return { code, message, ...(said && { said }) };
}
