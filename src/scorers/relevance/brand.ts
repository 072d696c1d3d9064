import { reasonOf } from '../../model/reason.ts';
import { carBrand } from '../car-brand.ts';
import { fail } from '../check-result.ts';
import { defineCheck } from '../define-check.ts';
import { isAffirmed, markMentions, mentionsOf, promptSource, wordsOf } from '../quotes.ts';
import { checkWanted } from './check-wanted.ts';

export const brand = defineCheck({
  id: 'brand',
  title: 'The brand is asked for',
  docs: 'The maker is asked for as that of the car; a maker that is only in a "do not show" list is not.',
  dimension: 'relevance',
  half: 'asked',
  scope: 'shot',
  evidence: 'prompt',
  run(input) {
    const source = promptSource(input);
    const expected = carBrand(input);
    const ofCar = mentionsOf(source.reading, 'brand').filter(({ value }) => value === expected);
    const badges = mentionsOf(source.reading, 'badge').filter(({ value }) => value === expected);
    const affirmedBadges = badges.filter(isAffirmed);
    if (ofCar.length > 0 || affirmedBadges.length === 0) {
      return checkWanted({ what: 'brand', expected, mentions: ofCar.length > 0 ? ofCar : badges }, source);
    }
    const marks = markMentions(source, affirmedBadges, 'bad');
    return fail(reasonOf('asks-for-badge-only', { words: wordsOf(affirmedBadges), brand: expected }), {
      expected,
      marks,
    });
  },
});
