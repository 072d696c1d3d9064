import { findAngles } from '../../language/finding/find-views.ts';
import { buildLexicon } from '../../language/lexicon.ts';
import { recallReading } from '../../language/recall-reading.ts';
import { tokenizeLabel } from '../../language/tokenize.ts';
import { bareAngles, viewNouns } from '../../language/wordlists/view-words.ts';
import type { Angle } from '../../model/car.ts';

const noMakers = buildLexicon([]);
/** No word for a view is longer. */
const longestWord = 60;

/** The angle that a service names ("Rear", "FRONT", "rear_view", "вид ззаду"), by the words prompts are read by; null for any other word. */
export function readAngleWord(word: string): Angle | null {
  // Pictures are numbered, and a word such as "profile" names a view only where "view" stands beside it.
  const unnumbered = word.replace(/^\d+[ _-]+(?=\p{L})/u, '');
  return readWords(word) ?? readWords(/^\p{L}+$/u.test(unnumbered) ? `${unnumbered} view` : unnumbered);
}

function readWords(word: string): Angle | null {
  const tokens = tokenizeLabel(
    word
      .slice(0, longestWord)
      .replace(/[_-]+/g, ' ')
      .replace(/\b34 ?(front|rear)\b/i, '$1 34')
      .replace(/^\P{Ll}+$/u, lower),
  );
  const hits = findAngles(tokens).map(({ value }) => value);
  const bare = tokens.map(({ key }) => bareAngles.get(key) ?? (viewNouns.has(key) ? null : undefined));
  const named = hits.length > 0 || bare.includes(undefined) ? hits : bare;
  return onlyOne(named.filter((angle) => angle != null));
}

/** The one view that a prompt asks for; null where it asks for none or for several. */
export function readAskedAngle(prompt: string): Angle | null {
  const { mentions } = recallReading(prompt, { lexicon: noMakers, model: null });
  return onlyOne(
    mentions.flatMap((mention) =>
      mention.kind === 'angle' && mention.polarity === 'affirmed' ? [mention.value] : [],
    ),
  );
}

function lower(text: string): string {
  return text.toLowerCase();
}

function onlyOne(angles: readonly Angle[]): Angle | null {
  const [angle, ...others] = new Set(angles);
  return angle !== undefined && others.length === 0 ? angle : null;
}
