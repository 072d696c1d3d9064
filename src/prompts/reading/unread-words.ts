/** Words quoted at most. */
const longestList = 5;

/**
 * Any letter but those that T5 v1.1 has. Its vocabulary was made of English, German, French and Romanian pages, before
 * there was a way to fall back to bytes (google-research/text-to-text-transfer-transformer issue 657). All others are
 * one and the same unknown sign, so that БМВ and ВАЗ are equal to it.
 */
const unknown = /[^\P{L}A-Za-zÎÜßàáâäçèéêîóôöùûüăşţавдеиклмнорсту]|\p{M}/u;

const words = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text that a reader of Latin script cannot tell from others, each once, at most 5. */
export function findUnreadWords(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [word] of text.matchAll(words)) {
    if (unknown.test(word.normalize('NFKC'))) found.add(word);
    if (found.size === longestList) break;
  }
  return [...found];
}
