import { type Reason, reasonOfSaid } from '../model/reason.ts';
import type { Gate } from '../model/result.ts';
import { sayReason } from './say-reason.ts';
import type { Speech } from './words.ts';

/** What decided, in a few words. */
export function gateTitle({ title, said }: Gate): Reason {
  return reasonOfSaid(said?.title ?? null, title);
}

/** The verdict in words: most messages begin with their title, and it is not said twice. */
export function gateSentence(gate: Gate, words: Speech): string {
  const title = sayReason(gateTitle(gate), words);
  const message = sayReason(reasonOfSaid(gate.said?.message ?? null, gate.message), words);
  return message.startsWith(title) ? message : `${title}. ${message}`;
}
