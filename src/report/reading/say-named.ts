import type { NamedWords } from '../../model/named-words.ts';
import type { Speech } from '../words.ts';

/** What words name, as it stands in brackets behind them: "[year]", "[forbidden: badge]". */
export function sayNamed({ names, how }: Pick<NamedWords, 'names' | 'how'>, words: Speech): string {
  return words.say(`named.${how}`, { thing: words.say(`named.${names}`) });
}
