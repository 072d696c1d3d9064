import type { MentionOf } from '../../language/mention.ts';
import { type Reason, reasonOf } from '../../model/reason.ts';
import { facesOf } from '../../model/views.ts';
import { fail, pass, unmeasured, warn } from '../check-result.ts';
import { defineCheck } from '../define-check.ts';
import { isAffirmed, markMentions, mentionsOf, promptSource, type Source, wordsOf } from '../quotes.ts';
import { explainUnknownBadge } from './unknown-badge.ts';

export const logoDescription = defineCheck({
  id: 'logo-description',
  title: 'The badge is described by its look',
  docs: 'Shape, parts, colour ("three-pointed star"), not merely "logo"; and placed where this angle can show it.',
  dimension: 'logo',
  half: 'asked',
  scope: 'shot',
  evidence: 'prompt',
  run(input) {
    const unknown = explainUnknownBadge(input);
    if (unknown !== null) return unmeasured(unknown);
    const source = promptSource(input);
    const { accept } = input.evalCase.logo;
    const looks = mentionsOf(source.reading, 'badge-look').filter(isAffirmed);
    const own = looks.filter(({ value }) => accept.includes(value));
    if (own.length === 0) return fail(explainMissing(source));
    const places = placesOfBadge(source, own);
    const marks = markMentions(source, own, 'good');
    if (
      places.length === 0 ||
      places.some(({ value }) => facesOf[source.angle].some((face) => face === value))
    ) {
      return pass(reasonOf('badge-described', { words: wordsOf(own) }), { marks });
    }
    const reason = reasonOf('badge-misplaced', { angle: source.angle, words: wordsOf(places) });
    return warn(reason, { marks: [...marks, ...markMentions(source, places, 'bad')] });
  },
});

/** Where the badge is put; a part that its look names ("letters across the grille") counts where no other is named. */
function placesOfBadge({ reading }: Source, looks: readonly MentionOf<'badge-look'>[]): MentionOf<'place'>[] {
  const places = mentionsOf(reading, 'place').filter(isAffirmed);
  const outside = places.filter(
    (place) => !looks.some((look) => look.start <= place.start && place.end <= look.end),
  );
  return outside.length > 0 ? outside : places;
}

function explainMissing({ reading }: Source): Reason {
  const words: MentionOf<'badge'>[] = mentionsOf(reading, 'badge').filter(isAffirmed);
  return words.length > 0
    ? reasonOf('badge-look-unsaid', { words: wordsOf(words) })
    : reasonOf('badge-look-nowhere');
}
