/** Words quoted at most. */
const longestList = 5;

/**
 * Any letter but those that T5 v1.1 has. Its vocabulary was made of English, German, French and Romanian pages, before
 * there was a way to fall back to bytes (google-research/text-to-text-transfer-transformer issue 657). All others are
 * one and the same unknown sign, so that БМВ and ВАЗ are equal to it.
 */
const unknown = /[^\P{L}A-Za-zÎÜßàáâäçèéêîóôöùûüăşţавдеиклмнорсту]|\p{M}/u;

const words = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * What the cleaning of PixArt and DeepFloyd IF deletes, on by default where two Python packages are there: 1-3 letters
 * and at least 3 digits (E350), letters around digits (M340i), digits around letters (4x4). It deletes more, such as
 * "#12" and all hyphens of a text with over three, which is not looked for here (huggingface/diffusers@58eb52c
 * pipeline_pixart_alpha.py).
 */
const deleted = /^(?:[A-Za-z]{1,3}\d{3,15}|[A-Za-z]+\d+[A-Za-z]+|\d+[A-Za-z]+\d+)$/u;

/** The words of a text that a reader of Latin script cannot tell from others, each once, at most 5. */
export function findUnreadWords(text: string): readonly string[] {
  return collectWords(text, (word) => unknown.test(word.normalize('NFKC')));
}

/** The words of a text that are deleted before it is read, each once, at most 5. */
export function findDeletedWords(text: string): readonly string[] {
  return collectWords(text, (word) => deleted.test(word));
}

function collectWords(text: string, isWanted: (word: string) => boolean): readonly string[] {
  const found = new Set<string>();
  for (const [word] of text.matchAll(words)) {
    if (isWanted(word)) found.add(word);
    if (found.size === longestList) break;
  }
  return [...found];
}
