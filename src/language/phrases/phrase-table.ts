import { isJoined, type Token, tokenize } from '../tokenize.ts';

interface Node<T> {
  value: T | undefined;
  readonly next: Map<string, Node<T>>;
}

/** Phrases and what they mean, for looking up all at once. */
export type PhraseTable<T> = { readonly root: Node<T> };

export interface PhraseMatch<T> {
  readonly value: T;
  /** Index after the last word of the phrase. */
  readonly to: number;
}

function newNode<T>(): Node<T> {
  return { value: undefined, next: new Map() };
}

function addPhrase<T>(root: Node<T>, phrase: string, value: T): void {
  let node = root;
  for (const { key } of tokenize(phrase)) {
    const child = node.next.get(key) ?? newNode<T>();
    node.next.set(key, child);
    node = child;
  }
  if (node !== root) node.value ??= value;
}

/** Compiles phrases, written in any case and with any separators. The first of two equal phrases wins. */
export function buildPhraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const root = newNode<T>();
  for (const [phrase, value] of entries) addPhrase(root, phrase, value);
  return { root };
}

/** Compiles a vocabulary of the form `{ value: [phrases] }`. */
export function buildVocabulary<T extends string>(
  words: Readonly<Record<T, readonly string[]>>,
): PhraseTable<T> {
  const entries = (Object.keys(words) as T[]).flatMap((value) =>
    words[value].map((phrase) => [phrase, value] as const),
  );
  return buildPhraseTable(entries);
}

/** The longest phrase that begins at the word `from`, or null. A phrase reaches over commas only where told so. */
export function matchPhrase<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  from: number,
  overCommas = false,
): PhraseMatch<T> | null {
  let node: Node<T> | undefined = table.root;
  let best: PhraseMatch<T> | null = null;
  for (let at = from; node !== undefined; at++) {
    if (node.value !== undefined) best = { value: node.value, to: at };
    const token = tokens[at];
    if (token === undefined || (at > from && !continuesPhrase(token, overCommas))) break;
    node = node.next.get(token.key);
  }
  return best;
}

function continuesPhrase(token: Token, overCommas: boolean): boolean {
  return isJoined(token) || (overCommas && token.marks.every((mark) => mark === 'comma'));
}
