import indefinite from 'indefinite';
import type { Value, VariableKind } from './variables.ts';

/** A helper that stands in the text: `{{lower body}}`. */
export interface TextHelper {
  /** What it takes, in this order. */
  readonly takes: readonly (VariableKind | 'any')[];
  /** How many of these may be left out, at the end. */
  readonly optional: number;
  readonly example: string;
  write(first: Value, second?: Value): string;
}

/** Codes that are spelt out and begin with the sound of a vowel, as "X5" and "F-150" do. */
const spokenWithVowel = /^[AEFHILMNORSX]-?\d/;

export const textHelpers = {
  article: {
    takes: ['text'],
    optional: 0,
    example: '{{article body}}',
    write: (text) => (spokenWithVowel.test(String(text)) ? `an ${text}` : indefinite(String(text))),
  },
  lower: {
    takes: ['text'],
    optional: 0,
    example: '{{lower body}}',
    write: (text) => String(text).toLowerCase(),
  },
  join: {
    takes: ['list', 'text'],
    optional: 1,
    example: '{{join rivals ", "}}',
    write: (list, separator = ', ') => (Array.isArray(list) ? list : [list]).join(String(separator)),
  },
  json: {
    takes: ['any'],
    optional: 0,
    example: '{{json color}}',
    write: (value) => JSON.stringify(value),
  },
} as const satisfies Record<string, TextHelper>;

/** Helpers around a part of a template: `{{#if-angle "front"}}...{{/if-angle}}`. */
export const blockHelpers = ['if', 'unless', 'each', 'if-angle'] as const;

export const helperNames: readonly string[] = [...Object.keys(textHelpers), ...blockHelpers];

/** The text helper of that name; null when there is none. */
export function findTextHelper(name: string): TextHelper | null {
  return Object.entries(textHelpers).find(([known]) => known === name)?.[1] ?? null;
}
