import { lexicon } from './brands.fixture.ts';
import type { Mention, MentionKind } from './mention.ts';
import { readPrompt } from './read-prompt.ts';

const signs = { affirmed: '+', negated: '-', conditional: '?', unsure: '~' } as const;

/** A mention on one line: `-badge BMW "BMW logos" by "NOT"`. "+" is wanted, "-" forbidden, "?" conditional, "~" unsure. */
export function describeMention(mention: Mention): string {
  const { kind, value, polarity, text, cue } = mention;
  const part = mention.kind === 'color' && mention.part !== 'paint' ? ` of ${mention.part}` : '';
  const by = cue ? ` by "${cue.text}"` : '';
  return `${signs[polarity]}${kind} ${value ?? 'any'}${part} "${text}"${by}`;
}

/** What the reader makes of a prompt, one line per mention, of some kinds only where they are given. */
export function describeMentions(
  text: string,
  kinds?: readonly MentionKind[],
  model: string | null = null,
): string[] {
  return readPrompt(text, { lexicon, model })
    .mentions.filter(({ kind }) => !kinds || kinds.includes(kind))
    .map(describeMention);
}
