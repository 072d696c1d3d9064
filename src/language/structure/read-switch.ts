import type { Span } from '../mention.ts';
import { matchPhrase } from '../phrases/phrase-table.ts';
import { tokenizeLabel } from '../tokenize.ts';
import { offTable, onTable } from '../wordlists/label-words.ts';
import { coloured, noSigns, yesSigns } from './signs.ts';

const nothing = /^[\s"'`[\]{}]*$/u;
const noSign = new RegExp(`^\\s*[${noSigns}]${coloured}\\s*$`, 'u');
const yesSign = new RegExp(`^\\s*[${yesSigns}]${coloured}\\s*$`, 'u');
const mostWords = 4;

/** Whether a value only switches on or off what its key names; null when it says more. */
export function readSwitch(text: string, { start, end }: Span): 'on' | 'off' | 'empty' | null {
  const value = text.slice(start, end);
  if (nothing.test(value)) return 'empty';
  if (noSign.test(value)) return 'off';
  if (yesSign.test(value)) return 'on';
  const tokens = tokenizeLabel(value);
  if (tokens.length === 0 || tokens.length > mostWords) return null;
  if (matchPhrase(offTable, tokens, 0)?.to === tokens.length) return 'off';
  return matchPhrase(onTable, tokens, 0)?.to === tokens.length ? 'on' : null;
}
