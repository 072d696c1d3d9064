import { isJoined, type Token } from '../tokenize.ts';

interface Node<T> {
  value: T | undefined;
  /** Left out where no phrase goes on, as in most nodes. */
  next: Map<string, Node<T>> | undefined;
}

/** Phrases and what they mean, for looking up all at once. */
export type PhraseTable<T> = { readonly root: Node<T> };

export interface PhraseMatch<T> {
  readonly value: T;
  /** Index after the last word of the phrase. */
  readonly to: number;
}

function newNode<T>(): Node<T> {
  return { value: undefined, next: undefined };
}

/**
 * Compiles lists of phrases whose words are folded already, one blank between two. The first of two equal phrases wins, and
 * an empty one means nothing.
 */
export function buildKeyTable<T>(lists: Iterable<readonly [readonly string[], T]>): PhraseTable<T> {
  const root = newNode<T>();
  for (const [phrases, value] of lists)
    for (const phrase of phrases) if (phrase !== '') addKeys(root, phrase.split(' '), value);
  return { root };
}

function addKeys<T>(root: Node<T>, keys: readonly string[], value: T): void {
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (!child) {
      child = newNode<T>();
      node.next.set(key, child);
    }
    node = child;
  }
  node.value ??= value;
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
    node = node.next?.get(token.key);
  }
  return best;
}

function continuesPhrase(token: Token, overCommas: boolean): boolean {
  return isJoined(token) || (overCommas && token.marks.every((mark) => mark === 'comma'));
}

/** The same for lists by their names, for looking up which of them a phrase is in. */
export function buildNameTable<K extends string>(
  lists: Readonly<Record<K, readonly string[]>>,
): PhraseTable<K> {
  return buildKeyTable((Object.keys(lists) as K[]).map((name) => [lists[name], name]));
}
