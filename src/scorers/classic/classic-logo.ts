import { definePhraseCheck } from './phrases.ts';

export const classicExpectedLogo = definePhraseCheck({
  id: 'expected-logo',
  title: 'The prompt contains a word of the expected logo (classic)',
  docs: 'Any word of the expected phrase will do: "diamond" of "Renault diamond".',
  dimension: 'logo',
  wants: 'any',
  phrases: ({ evalCase }) => evalCase.logo.classic?.expected.split(/\s+/) ?? null,
});

export const classicWrongLogoAbsent = definePhraseCheck({
  id: 'wrong-logo-absent',
  title: 'The prompt contains no wrong logo (classic)',
  docs: 'None of the wrong phrases occurs as a whole; "Toyota" alone is no "Toyota oval".',
  dimension: 'logo',
  wants: 'none',
  phrases: ({ evalCase }) => evalCase.logo.classic?.wrong ?? null,
});

export const classicExclusions = definePhraseCheck({
  id: 'exclusions',
  title: 'The prompt excludes something (classic)',
  docs: 'Contains "not " or "instead of", whatever is excluded.',
  dimension: 'logo',
  wants: 'any',
  phrases: () => ['not ', 'instead of'],
});

export const classicLogoDescription = definePhraseCheck({
  id: 'logo-description',
  title: 'The prompt has a word for a logo (classic)',
  docs: "Any of the original's words for a badge or its shape, whatever it describes.",
  dimension: 'logo',
  wants: 'any',
  phrases: () => ['shape', 'emblem', 'badge', 'grille', 'logo', 'roundel', 'star', 'oval', 'diamond'],
});
