import { withoutStop } from '../model/reasons/sentence-ends.ts';
import { reasonOfError } from '../model/shot-reason.ts';
import type { ErrorGroup } from '../run/shared-errors.ts';
import { sayReason } from './say-reason.ts';
import type { Words } from './words.ts';

/** "3 pictures: timeout, no answer within 120 s. What to try." What a network or a service said stays as it came. */
export function sayErrorGroup({ error, places }: ErrorGroup, words: Words): string {
  const message = withoutStop(sayReason(reasonOfError(error), words));
  return words.say('terminal.errorOf', {
    n: places.length,
    said: `${error.code}, ${message}. ${error.hint}`,
  });
}
