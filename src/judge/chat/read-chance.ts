import type { TokenChance } from './completion.ts';

/** Below this share of yes and no together, the token is about something else. */
const leastShare = 0.5;

/** Chance of yes, 0..1; `unsure`: the tokens speak of neither; null: there are no tokens to read. */
export type Chance = number | 'unsure' | null;

/**
 * Reads the chance of yes from the token at which the answer begins: p = yes / (yes + no), each summed over the ways in
 * which a tokenizer writes it.
 *
 * @param tokens of the whole answer, thoughts included
 */
export function readChance(tokens: readonly TokenChance[] | null): Chance {
  const token = tokens === null ? undefined : findAnswerToken(tokens);
  if (token === undefined) return null;
  const all = new Map([...token.rivals, token].map(({ token: text, logprob }) => [text, Math.exp(logprob)]));
  const [yes, no] = [sumOf(all, /^y(es?)?$/), sumOf(all, /^no?$/)];
  return yes + no < leastShare ? 'unsure' : yes / (yes + no);
}

/** The first one with a letter of the value behind the last `"answer":`. */
function findAnswerToken(tokens: readonly TokenChance[]): TokenChance | undefined {
  const text = tokens.map(({ token }) => token).join('');
  const member = /"answer"\s*:\s*"?\s*/g;
  const ends = [...text.matchAll(member)].map((match) => match.index + match[0].length);
  const at = ends.at(-1);
  if (at === undefined) return undefined;
  let end = 0;
  return tokens.find(({ token }) => {
    end += token.length;
    return end > at;
  });
}

function sumOf(chances: ReadonlyMap<string, number>, pattern: RegExp): number {
  return [...chances]
    .filter(([token]) => pattern.test(token.replace(/[^\p{L}]/gu, '').toLowerCase()))
    .reduce((sum, [, chance]) => sum + chance, 0);
}
