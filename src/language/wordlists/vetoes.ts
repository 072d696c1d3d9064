import { type Hit, keyAt } from '../finding/find.ts';
import { foldWord } from '../phrases/fold-word.ts';
import type { Token } from '../tokenize.ts';
import { expandWords } from '../vocabulary/expand-words.ts';
import { languages } from '../vocabulary/languages.ts';
import type { Veto, Vocabulary } from '../vocabulary/vocabulary.ts';

/** Words beside which a word means something else. */
export interface Neighbours {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

type Vetoes = ReadonlyMap<string, Neighbours>;

/** The vetoes of all languages by the key of the word. */
export function gatherVetoes(
  pick: (language: Vocabulary) => Readonly<Record<string, Veto>> | undefined,
): Vetoes {
  return new Map(
    languages.flatMap((language) =>
      Object.entries(pick(language) ?? {}).map(([word, { before = '', after = '' }]) => {
        const keys = (list: string) => new Set(expandWords(list, language.endings));
        return [foldWord(word), { before: keys(before), after: keys(after) }] as const;
      }),
    ),
  );
}

/** Whether a word stands beside a neighbour with which it means something else: "country estate", "tree trunk". */
export function isVetoed(vetoes: Vetoes, tokens: readonly Token[], { from, to }: Hit<unknown>): boolean {
  const veto = to - from === 1 ? vetoes.get(keyAt(tokens, from)) : undefined;
  return (
    veto !== undefined && (veto.before.has(keyAt(tokens, from - 1)) || veto.after.has(keyAt(tokens, to)))
  );
}
