import { type Reason, wordReason } from '../model/reason.ts';
import { sayFinding } from './reading/say-finding.ts';
import type { Speech } from './words.ts';

/** A reason in the language of the report. What others wrote stays in their own. */
export function sayReason(reason: Reason, words: Speech): string {
  const { lang, sayOr } = words;
  return wordReason(reason, { lang, sayOr, sayFinding: (finding) => sayFinding(finding, words) });
}
