import { canonicalColor } from '../../language/colors.ts';
import { en } from '../../language/vocabulary/en.ts';
import { expandWords } from '../../language/vocabulary/expand-words.ts';
import type { Brand } from '../../model/brand.ts';
import type { Dice } from '../../studio/random.ts';
import type { PromptParts } from './prompt-parts.ts';

/** A way of saying the same, in the pieces or in the finished text. */
export interface PromptVariant {
  readonly severity: string;
  reword?(parts: PromptParts, context: { readonly dice: Dice; readonly brand: Brand }): PromptParts;
  rewrite?(text: string, dice: Dice): string;
}

const sentences = [
  'Shot on a full-frame camera.',
  'High resolution, sharp focus.',
  'The floor is polished concrete.',
  'It is late in the afternoon.',
] as const;

function pickFrom(dice: Dice, label: string, words: readonly string[], fallback: string): string {
  const [first, ...rest] = words.filter((word) => /^[\x20-\x7e]+$/.test(word));
  return first === undefined ? fallback : dice.pick(label, [first, ...rest]);
}

function wordsOf(table: Readonly<Record<string, string>> = {}, name: string | null): readonly string[] {
  return name === null || !Object.hasOwn(table, name) ? [] : expandWords(table[name] ?? '');
}

/** Everything that is said stays said. */
export const promptVariants: readonly PromptVariant[] = [
  {
    severity: 'prompt: synonyms',
    reword(parts, { dice, brand }) {
      const { color, body } = parts;
      return {
        ...parts,
        brand: pickFrom(dice, 'brand', brand.aliases, brand.name),
        color: color && pickFrom(dice, 'color', wordsOf(en.colors, canonicalColor(color)), color),
        body: body && pickFrom(dice, 'body', wordsOf(en.bodies, body), body),
      };
    },
  },
  { severity: 'prompt: word order', rewrite: (text) => turnAround(text) },
  {
    severity: 'prompt: case',
    rewrite: (text, dice) => (dice.chance('upper', 0.5) ? text.toUpperCase() : text.toLowerCase()),
  },
  {
    severity: 'prompt: punctuation',
    rewrite: (text, dice) => text.replaceAll('. ', dice.pick('stop', ['; ', '.\n', ' - ', '!  '])),
  },
  {
    severity: 'prompt: underscores',
    rewrite: (text, dice) => text.replaceAll(' ', dice.pick('gap', ['_', '+', '%20'])),
  },
  {
    severity: 'prompt: an unrelated sentence',
    rewrite(text, dice) {
      const sentence = dice.pick('sentence', sentences);
      return dice.chance('first', 0.5) ? `${sentence} ${text}` : `${text} ${sentence}`;
    },
  },
];

/** The last sentence first; a prompt of one sentence stays as it is. */
function turnAround(text: string): string {
  return text
    .split(/(?<=\.) /)
    .toReversed()
    .join(' ');
}
