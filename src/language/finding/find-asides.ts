import type { Token } from '../tokenize.ts';
import { andWords, withWords } from '../wordlists/cue-words.ts';
import { asideTable, besideTable, closingWords, partTable } from '../wordlists/part-words.ts';
import { breaksBefore, buildMask, findPhrases, keyAt, type TokenRange } from './find.ts';

/** How many words an aside may have to each side. */
const reach = 25;

/**
 * A test for words that speak of something beside the car: "next to a red van", "a yellow taxi passing behind". Where
 * nothing else names a car, that what stands beside something is the car: "a wall behind a red car".
 */
export function findAsides(
  tokens: readonly Token[],
  names: { readonly all: readonly TokenRange[]; readonly subject: readonly TokenRange[] },
  bodies: readonly TokenRange[],
): (range: TokenRange) => boolean {
  const isName = buildMask(names.all);
  const isSubject = buildMask(names.subject);
  const after = findPhrases(besideTable, tokens).map((hit) => reachAhead(tokens, hit, isSubject));
  const around = findPhrases(asideTable, tokens).flatMap((hit) =>
    [reachBack(tokens, hit, false), reachBack(tokens, hit, true)]
      .filter((range) => !(names.subject.length > 0 ? isSubject : isName)(range))
      .slice(0, 1),
  );
  const isAside = buildMask([...after, ...around]);
  const cars = findPhrases(partTable, tokens).filter(({ value }) => value === 'paint');
  const isCarNamed = [...names.all, ...bodies, ...cars].some((car) => !isAside(car));
  return isCarNamed ? isAside : () => false;
}

/** Up to the end of the clause, or up to the car itself: "in front of a wall stands a red BMW". */
function reachAhead(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  isSubject: (range: TokenRange) => boolean,
): TokenRange {
  let [end, start] = [to, to];
  while (end < Math.min(tokens.length, to + reach) && !breaksBefore(tokens, end)) {
    if (isSubject({ from: end, to: end + 1 })) return { from, to: Math.max(start, to) };
    if (closingWords.has(keyAt(tokens, end))) start = end;
    end++;
  }
  return { from, to: end };
}

/** Back to the beginning of the clause, or of the last of several things that it lists. */
function reachBack(tokens: readonly Token[], { from, to }: TokenRange, isLastOnly: boolean): TokenRange {
  let start = from;
  while (start > Math.max(0, from - reach) && !breaksBefore(tokens, start)) {
    const key = keyAt(tokens, start - 1);
    if (withWords.has(key) || (isLastOnly && andWords.has(key))) break;
    start--;
  }
  return { from: start, to };
}
