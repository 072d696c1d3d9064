import type { Reason } from '../../../model/reason.ts';
import { sayReason } from '../../say-reason.ts';
import type { Speech } from '../../words.ts';
import { ownWords, type Quoted, quoteText } from './quoted.ts';

/** A reason in the language of the page; one that has no code as it came. */
export function quoteReason(reason: Reason, words: Speech): Quoted {
  return reason.code === 'as-written' ? quoteText(reason.text) : ownWords(sayReason(reason, words));
}
