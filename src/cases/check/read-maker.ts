/** What a spelling of a maker says. */
export interface MakerReading {
  /** Null where it names no maker that is known. */
  readonly name: string | null;
  /** Further makers that it names ("KGM/SsangYong"). */
  readonly others: readonly string[];
}

/** Finds the maker that goes by exactly this spelling, however it is joined; null when none does. */
type Lookup = (spelling: string) => string | null;

/** Words of a firm that say nothing of the maker: "Kia Motors", "Škoda Auto a.s.". */
const firmWords: ReadonlySet<string> = new Set(
  (
    'motor motors company corporation corp co inc ltd limited llc plc ag gmbh sa sas spa ab as nv bv group groupe ' +
    'holding cars car auto autos automotive automobile automobiles automobili automobil works werke ' +
    'professional commercial vehicles nutzfahrzeuge trucks europe international ukraine ' +
    'авто моторс моторз україна украина'
  ).split(' '),
);

/** More words than any maker's name has. */
const longestName = 4;

/**
 * Reads a maker as lists spell it: by a name or alias, with words of the firm, two spellings in one ("Lada/ВАЗ",
 * "Škoda (Шкода)"). What stands in brackets counts only where nothing else is known ("Zeekr (Geely)"). Of two makers
 * side by side the last is the badge ("Chery Exeed"), of two that a stroke parts the first is meant.
 */
export function readMaker(spelling: string, lookUp: Lookup): MakerReading {
  const exact = lookUp(spelling);
  if (exact !== null) return { name: exact, others: [] };
  const outside = spelling.replaceAll(brackets, ' ');
  const inside = [...spelling.matchAll(brackets)].map((match) => match[1] ?? '');
  const found = [[outside], inside].map((parts) => makersOf(parts, lookUp)).find((names) => names.length > 0);
  const [name = null, ...others] = found ?? [];
  return { name, others };
}

const brackets = /[([]([^)\]]*)[)\]]/gu;
const strokes = /[/|,;\\]+/u;

/** The makers of all parts that are nothing but a maker's name, the one that is meant first; each once. */
function makersOf(texts: readonly string[], lookUp: Lookup): readonly string[] {
  const parts = texts.flatMap((text) => text.split(strokes)).map((part) => makersSideBySide(part, lookUp));
  return [...new Set(parts.flatMap((names) => names.toReversed()))];
}

/** Leaves out what says nothing of the maker. */
export function dropFirmWords(spelling: string): string {
  return partJoined(spelling)
    .split(/\s+/u)
    .filter((word) => !isFirmWord(word))
    .join(' ');
}

/** "KiaMotors" is "Kia Motors". */
function partJoined(text: string): string {
  return text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

function isFirmWord(word: string): boolean {
  return firmWords.has(word.toLowerCase().replaceAll('.', ''));
}

/** The makers of a text in their order; none where a word of it is neither a maker's nor a firm's. */
function makersSideBySide(text: string, lookUp: Lookup): readonly string[] {
  const words = partJoined(text).match(/[\p{L}\p{M}\p{N}&.'’]+/gu) ?? [];
  const names: string[] = [];
  for (let at = 0; at < words.length; ) {
    const known = longestKnown(words.slice(at, at + longestName), lookUp);
    if (known === null && !isFirmWord(words[at] ?? '')) return [];
    if (known) names.push(known.name);
    at += known?.length ?? 1;
  }
  return names;
}

function longestKnown(words: readonly string[], lookUp: Lookup): { name: string; length: number } | null {
  for (let length = words.length; length > 0; length--) {
    const name = lookUp(words.slice(0, length).join(' '));
    if (name !== null) return { name, length };
  }
  return null;
}
