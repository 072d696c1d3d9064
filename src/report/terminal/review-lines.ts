import type { Review } from '../../model/review.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { sayAlpha, sayReview } from '../describe-review.ts';
import { suggestSample } from '../suggest-sample.ts';
import type { Words } from '../words.ts';
import { plainText, wrap } from './plain-text.ts';

/** The cars that people should look at first; no lines where nothing is left to look at. */
export function suggestLines({ outlines }: StoredResult, words: Words, width: number): string[] {
  const said = suggestSample(outlines, words);
  return said === null ? [] : wrap(plainText(said), Math.max(40, width));
}

/** What people said, and how far they agree with each other; no lines where nobody looked. */
export function reviewLines(review: Review, words: Words, width: number): string[] {
  const said = sayReview(review, words);
  const { people } = review.agreement;
  const alphas = people.map(
    (one) => `${words.say(`people.question.${one.question}`)} ${sayAlpha(one, words)}`,
  );
  const agreement = people.length === 0 ? [] : [words.say('agreement.line', { alphas: alphas.join(', ') })];
  return [said.join(' '), ...agreement]
    .filter((line) => line !== '')
    .flatMap((line) => wrap(plainText(line), Math.max(40, width)));
}
