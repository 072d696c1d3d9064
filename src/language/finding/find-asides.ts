import type { Token } from '../tokenize.ts';
import { andWords, withWords } from '../wordlists/cue-words.ts';
import { asideTable, besideTable, closingWords, colorModifiers, partTable } from '../wordlists/part-words.ts';
import { breaksBefore, buildMask, findPhrases, keyAt, type TokenRange } from './find.ts';

/** How many words an aside may have to each side. */
const reach = 25;

/** What the finding of asides works on. */
export interface AsideScene {
  readonly tokens: readonly Token[];
  /** Makers and models. */
  readonly names: readonly TokenRange[];
  /** Where the car itself is named. */
  readonly subject: readonly TokenRange[];
  readonly bodies: readonly TokenRange[];
  readonly colors: readonly TokenRange[];
}

/**
 * A test for words that speak of something beside the car: "next to a red van", "a yellow taxi passing behind". Where
 * nothing else names a car, that what stands beside something is the car: "a wall behind a red car".
 */
export function findAsides(scene: AsideScene): (range: TokenRange) => boolean {
  const { tokens, names, subject, bodies } = scene;
  const isSubject = buildMask(subject.length > 0 ? subject : names);
  const isAside = buildMask([...listBeside(scene, isSubject), ...listAsides(tokens, isSubject)]);
  const cars = findPhrases(partTable, tokens).filter(({ value }) => value === 'paint');
  const isCarNamed = [...names, ...bodies, ...cars].some((car) => !isAside(car));
  return isCarNamed ? isAside : () => false;
}

type Test = (range: TokenRange) => boolean;

/** "Next to a van": what follows. Where the car itself follows at once, what stands before: "a van next to the BMW". */
function listBeside({ tokens, colors }: AsideScene, isSubject: Test): TokenRange[] {
  const isColor = buildMask(colors);
  return findPhrases(besideTable, tokens).map(({ from, to }) => {
    const end = findAhead(tokens, to, (at) => isSubject({ from: at, to: at + 1 }));
    const nounStart = findNounStart(tokens, { from: to, to: end }, isColor);
    // "Shift the paint towards blue": a bare colour is no thing.
    if (!isSubject({ from: end, to: end + 1 })) return { from, to: nounStart > to ? end : from };
    const before = { from: findBack(tokens, from, withWords), to: from };
    return nounStart > to || isSubject(before) ? { from, to: nounStart } : { from: before.from, to };
  });
}

/** "A taxi passing behind": the clause before, or the last of several things that it lists. */
function listAsides(tokens: readonly Token[], isSubject: Test): TokenRange[] {
  const besides = new Set(findPhrases(besideTable, tokens).map(({ from }) => from));
  return findPhrases(asideTable, tokens)
    .filter(({ from, to }) => !besides.has(from) || breaksBefore(tokens, to))
    .flatMap((hit) =>
      [reachAround(tokens, hit, withWords), reachAround(tokens, hit, withOrAnd)]
        .filter((range) => !isSubject(range))
        .slice(0, 1),
    );
}

const withOrAnd: ReadonlySet<string> = new Set([...withWords, ...andWords]);

/** What begins a clause speaks of all of it. */
function reachAround(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  parting: ReadonlySet<string>,
): TokenRange {
  const start = findBack(tokens, from, parting);
  return { from: start, to: start === from ? findAhead(tokens, to, () => false) : to };
}

/** Where the clause begins that ends before a word, or what stands behind the last of some words in it. */
function findBack(tokens: readonly Token[], from: number, parting: ReadonlySet<string>): number {
  let start = from;
  while (start > Math.max(0, from - reach) && !breaksBefore(tokens, start)) {
    if (parting.has(keyAt(tokens, start - 1))) break;
    start--;
  }
  return start;
}

/** The first word ahead in the clause that a test holds for, else where the clause ends. */
function findAhead(tokens: readonly Token[], from: number, isFound: (at: number) => boolean): number {
  let end = from;
  while (end < Math.min(tokens.length, from + reach) && !breaksBefore(tokens, end) && !isFound(end)) end++;
  return end;
}

/** Where the noun phrase begins that ends in a name: "a red" of "a red BMW". */
function findNounStart(tokens: readonly Token[], { from, to }: TokenRange, isColor: Test): number {
  let at = to;
  while (at > from && (isColor({ from: at - 1, to: at }) || isBeforeNoun(keyAt(tokens, at - 1)))) at--;
  return at;
}

function isBeforeNoun(key: string): boolean {
  return closingWords.has(key) || colorModifiers.has(key);
}
