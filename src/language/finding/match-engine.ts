import type { Token } from '../tokenize.ts';
import { keyAt } from './find.ts';

/** What is asked of whom: the model without punctuation, in small letters, and the maker named before it. */
export interface AskedEngine {
  readonly name: string;
  readonly maker: string;
}

/** Makers that name a car by its series and its engine: "C200" is a C-Class, "320i" a 3 Series, "RX350" an RX. */
const lettersAndFigures: ReadonlySet<string> = new Set(['Mercedes-Benz', 'Lexus', 'Infiniti', 'Acura']);

/** Where the name of an engine ends that stands for the model's own; null when none begins here. */
export function matchEngine(
  tokens: readonly Token[],
  at: number,
  { name, maker }: AskedEngine,
): number | null {
  const [, letters] = /^([a-z]{1,3})(?: class)?$/u.exec(name) ?? [];
  if (letters !== undefined && lettersAndFigures.has(maker)) return matchLetters(tokens, at, letters);
  const [, series] = /^(\d) series$/u.exec(name) ?? [];
  if (series === undefined || maker !== 'BMW') return null;
  return new RegExp(`^m?${series}\\d{2}[a-z]{0,2}$`, 'u').test(keyAt(tokens, at)) ? at + 1 : null;
}

function matchLetters(tokens: readonly Token[], at: number, letters: string): number | null {
  const key = keyAt(tokens, at);
  if (new RegExp(`^${letters}\\d{2,3}[a-z]{0,2}$`, 'u').test(key)) return at + 1;
  const isParted = key === letters && tokens[at + 1]?.marks.length === 0;
  return isParted && /^\d{2,3}[a-z]{0,2}$/u.test(keyAt(tokens, at + 1)) ? at + 2 : null;
}
