import type { Mention, MentionKind, MentionOf, Reading } from '../../language/mention.ts';
import type { Angle } from '../../model/car.ts';
import { paintNames } from './paint.ts';

/** Reads a prompt: `readPrompt` of `src/language`, given the makers it knows. */
export type ReadPrompt = (text: string) => Reading;

/** What a text-to-image request says in words. */
export interface PromptText {
  readonly text: string;
  /** Through the parameter of its own; null when there is none. */
  readonly negativePrompt: string | null;
}

/** What a prompt asks for, as far as this little model understands it. */
export interface PromptFacts {
  /** View asked for; null when it names none. */
  readonly angle: Angle | null;
  /** Body types and paints affirmed, each once, in order. */
  readonly bodies: readonly string[];
  readonly paints: readonly string[];
  /** First maker affirmed. */
  readonly brand: string | null;
  /** Maker whose badge is asked for; null when none is named, `none` when the prompt takes its badge back. */
  readonly badge: string | 'none' | null;
  /** Other makers that the prompt names, in whatever way, and the negative prompt does not exclude. */
  readonly rivals: readonly string[];
  /** Makers that the negative prompt names. */
  readonly excluded: readonly string[];
  /** Whether the prompt asks, in words, for the same car in every view. */
  readonly consistent: boolean;
  /** The car's own facts in one line: equal for all views of one car. */
  readonly identity: string;
}

/** Gathers what a request affirms, forbids and merely names. */
export function gatherFacts(prompt: PromptText, read: ReadPrompt): PromptFacts {
  const { mentions } = read(prompt.text);
  const excluded = brandsIn(prompt.negativePrompt === null ? [] : read(prompt.negativePrompt).mentions);
  const bodies = unique(affirmed(mentions, 'body').map((mention) => mention.value));
  const paints = unique(paintMentions(mentions).map(paintWord));
  return {
    ...gatherBadges(mentions, excluded),
    angle: mostNamed(affirmed(mentions, 'angle').map((mention) => mention.value)),
    bodies,
    paints,
    consistent: affirmed(mentions, 'consistency').some((mention) => mention.value === 'words'),
    identity: identify(prompt.text, mentions, [...bodies, ...paints, ...listShades(prompt.text, mentions)]),
  };
}

function gatherBadges(
  mentions: readonly Mention[],
  excluded: readonly string[],
): Pick<PromptFacts, 'brand' | 'badge' | 'rivals' | 'excluded'> {
  const brand = affirmed(mentions, 'brand')[0]?.value ?? null;
  const badge = askedBadge(mentions, brand);
  const others = brandsIn(mentions).filter((name) => name !== brand && name !== badge);
  return {
    brand,
    badge: badge !== null && excluded.includes(badge) ? 'none' : badge,
    rivals: others.filter((name) => !excluded.includes(name)),
    excluded,
  };
}

/** The badge a prompt ends up with: named outright, told by its look, or simply the maker's own. */
function askedBadge(mentions: readonly Mention[], brand: string | null): string | 'none' | null {
  if (forbidsBadge(mentions, brand)) return 'none';
  const named = affirmed(mentions, 'badge').find((mention) => mention.value !== null)?.value;
  return named ?? brand ?? affirmed(mentions, 'badge-look')[0]?.value ?? null;
}

/** "No brand logos", or a ban of the maker's own badge or name after all. */
function forbidsBadge(mentions: readonly Mention[], brand: string | null): boolean {
  return mentions.some((mention) => {
    if (mention.polarity !== 'negated') return false;
    if (mention.kind === 'badge') return mention.value === null || mention.value === brand;
    return mention.kind === 'brand' && mention.value === brand;
  });
}

/** Maker, the word after its name (which is the model), year and looks: they tell this car from its sisters. */
function identify(text: string, mentions: readonly Mention[], looks: readonly string[]): string {
  const brand = affirmed(mentions, 'brand')[0];
  const after = brand === undefined ? '' : text.slice(brand.end, brand.end + 40);
  const model = /^[\s_+-]*([^\s_+,.;:()]+)/u.exec(after)?.[1] ?? '';
  const year = affirmed(mentions, 'year')[0]?.value ?? '';
  return [brand?.value, model.toLowerCase(), year, ...looks].join('|');
}

function paintMentions(mentions: readonly Mention[]): readonly MentionOf<'color'>[] {
  return affirmed(mentions, 'color').filter((mention) => mention.part === 'paint');
}

/** What stands before a colour and is no shade of it. */
const noShade =
  /^(?:an?|the|in|of|on|to|is|and|or|with|all|same|identical|exact|exactly|uniform|painted|finished|colou?r|paint|view|front|side|rear)$/;

/**
 * "Dark blue", "graphite": colours that are painted as their near ones. They make it another car with details of its own, or
 * two cars that were asked for differently would come as one picture.
 */
function listShades(text: string, mentions: readonly Mention[]): readonly string[] {
  return unique(
    paintMentions(mentions).flatMap((mention) => {
      const word = mention.text.toLowerCase();
      const before = /(\p{L}+)[\s_+-]+$/u.exec(
        text.slice(Math.max(0, mention.start - 24), mention.start),
      )?.[1];
      const shade = before === undefined || noShade.test(before.toLowerCase()) ? [] : [before.toLowerCase()];
      return shade.length === 0 && paintNames.includes(word) ? [] : [[...shade, word].join(' ')];
    }),
  );
}

/** "Navy" is a blue of its own to the painter, though a blue to everyone else. */
function paintWord(mention: MentionOf<'color'>): string {
  const word = mention.text.toLowerCase();
  return paintNames.includes(word) ? word : mention.value;
}

function affirmed<K extends MentionKind>(mentions: readonly Mention[], kind: K): readonly MentionOf<K>[] {
  return mentions.filter(
    (mention): mention is MentionOf<K> => mention.kind === kind && mention.polarity === 'affirmed',
  );
}

function brandsIn(mentions: readonly Mention[]): readonly string[] {
  return unique(
    mentions.flatMap((mention) =>
      (mention.kind === 'brand' || mention.kind === 'badge') && mention.value !== null ? [mention.value] : [],
    ),
  );
}

/** The most frequent one, the first of them on a tie: "rear view, same car as in the front and rear views". */
function mostNamed<T>(values: readonly T[]): T | null {
  const count = (value: T) => values.filter((other) => other === value).length;
  return values.reduce<T | null>(
    (best, value) => (best === null || count(value) > count(best) ? value : best),
    null,
  );
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
