import type { Reading } from '../language/mention.ts';

/** Makers, models and badges keep their spelling in every language: their words say nothing of the prompt's own. */
const namesKeptAsTheyAre: ReadonlySet<string> = new Set(['brand', 'model', 'badge']);

const scripts = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  cjk: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
};

/** At most this many words are listed. */
const listLimit = 3;

/** Finds the words of the rarer scripts when a prompt uses more than one; empty when it keeps to one. */
export function findMixedLanguages(reading: Reading): string[] {
  const words = listOwnWords(reading);
  const byScript = Object.values(scripts)
    .map((script) => words.filter((word) => script.test(word)))
    .filter((found) => found.length > 0)
    .sort((a, b) => b.length - a.length);
  return [...new Set(byScript.slice(1).flat())].slice(0, listLimit);
}

/** Finds words of scripts other than Latin; empty when there are none. */
export function findOtherScripts(reading: Reading): string[] {
  const words = listOwnWords(reading).filter((word) => !scripts.latin.test(word));
  return [...new Set(words)].slice(0, listLimit);
}

/** The words beside names, of what was read. One pass: words and mentions both stand in the order of the text. */
function listOwnWords({ text, readLength, mentions }: Reading): string[] {
  const names = mentions.filter(({ kind }) => namesKeptAsTheyAre.has(kind));
  const words: string[] = [];
  let [next, nameEnd] = [0, 0];
  for (const { 0: word, index } of text.slice(0, readLength).matchAll(/\p{L}{2,}/gu)) {
    for (let name = names[next]; name && name.start <= index; name = names[++next]) {
      nameEnd = Math.max(nameEnd, name.end);
    }
    if (index >= nameEnd) words.push(word);
  }
  return words;
}
