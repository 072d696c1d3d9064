import type { MentionOf, Reading } from '../../language/mention.ts';
import { isAffirmed, isUnsure, mentionsOf, type Source } from '../quotes.ts';
import { findBans } from './badge-bans.ts';

type Named = MentionOf<'brand'> | MentionOf<'badge'>;
type Badge = MentionOf<'badge'> | MentionOf<'badge-look'>;

/** Words against the car's badge, and where they stand. `value` is null when they speak of badges in general. */
export interface Denial {
  readonly source: Source;
  readonly mention: Named;
}

/** All that a request says of the badges a case accepts. */
export interface BadgeRequest {
  /** Words that ask for one of the badges, whatever is said elsewhere. */
  readonly asked: readonly Badge[];
  /** Words that ask for one on a condition only. */
  readonly conditional: readonly Badge[];
  /** Words that can be read as asking for one, or not. */
  readonly unsure: readonly Badge[];
  /** Words that forbid one of them, or badges in general. */
  readonly denials: readonly Denial[];
}

/** Gathers what the prompt and the negative-prompt parameter say of the accepted badges. */
export function readBadgeRequest(
  prompt: Source,
  negative: Source | null,
  accept: readonly string[],
): BadgeRequest {
  const isOwn = ({ value }: Named | Badge) => value !== null && accept.includes(value);
  const isOwnOrAny = (mention: Named) => mention.value === null || isOwn(mention);
  const badges = mentionsOf(prompt.reading, 'badge');
  const brands = mentionsOf(prompt.reading, 'brand');
  const looks = mentionsOf(prompt.reading, 'badge-look').filter(isOwn);
  const namesOwn = brands.filter(isAffirmed).some(isOwn);
  const requests = [
    ...badges.filter((badge) => isOwn(badge) || (badge.value === null && namesOwn)),
    ...looks,
  ];
  const bare = brands.filter((brand) => !namesCar(brand, prompt.reading));
  const takenBack = [...badges, ...bare].filter(isOwnOrAny).filter(takesBack);
  const banned = negative ? findBans(negative.reading).filter(isOwnOrAny) : [];
  return {
    asked: requests.filter(isAffirmed),
    conditional: requests.filter(({ polarity }) => polarity === 'conditional'),
    unsure: requests.filter(isUnsure),
    denials: [
      ...takenBack.map((mention) => ({ source: prompt, mention })),
      ...(negative ? banned.map((mention) => ({ source: negative, mention })) : []),
    ],
  };
}

/** Whether a maker goes on with its model: who forbids "a blue BMW X5" does not forbid the badge. */
function namesCar({ end }: Named, reading: Reading): boolean {
  return mentionsOf(reading, 'model').some(({ start }) => start === end + 1);
}

/** "No logos" and "if uncertain, a blank grille" take any request back; a condition on one badge does not. */
function takesBack({ polarity, value }: Named): boolean {
  return polarity === 'negated' || (polarity === 'conditional' && value === null);
}
