export const langs = ['en', 'uk'] as const;
/** A language the report can be read in. Prompts, model output and error texts stay as they came. */
export type Lang = (typeof langs)[number];
