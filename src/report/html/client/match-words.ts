const partOfWord = /[\p{L}\p{M}\p{N}]/u;

/** The words that were typed, in lower case, without what stands between them. */
export function splitQuery(typed: string): string[] {
  return typed
    .toLowerCase()
    .split(/[\s,;()]+/)
    .filter((word) => word !== '');
}

/** Whether each of `words` is the beginning of a word of the name or id, in any order; words in lower case. */
export function matchWords(name: string, words: readonly string[]): boolean {
  const text = name.toLowerCase();
  return words.every((word) => hasWordFrom(text, word));
}

function hasWordFrom(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!partOfWord.test(text.charAt(at - 1))) return true;
  }
  return false;
}
