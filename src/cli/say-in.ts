import type { Lang } from '../model/lang.ts';
import type { Reason } from '../model/reason.ts';

/** A reason in the language that was asked for; its words are read when there is something to say. */
export async function sayIn(lang: Lang, reason: Reason): Promise<string> {
  const { readWords } = await import('../report/read-words.ts');
  const { sayReason } = await import('../report/say-reason.ts');
  return sayReason(reason, readWords(lang));
}
