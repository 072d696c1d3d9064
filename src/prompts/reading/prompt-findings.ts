import { type BudgetValues, toBudgetValues } from './budget-values.ts';
import { listReaders, type ReadPart } from './read-part.ts';
import { findDeletedWords, findUnreadWords } from './unread-words.ts';

/** What is to be said of a prompt as a whole; the words are the report's. */
export type PromptFinding =
  /** `lost`: the beginning of what is surely not read, at most 120 characters, not escaped. */
  | {
      readonly code: 'prompt-cut' | 'negative-cut';
      readonly values: BudgetValues & { readonly lost: string };
    }
  | { readonly code: 'prompt-too-long'; readonly values: BudgetValues }
  /** `words`: at most 5 that hold letters which no reader of the model has, or that are deleted before it reads. */
  | {
      readonly code: 'letters-unread' | 'words-deleted';
      readonly values: { readonly words: readonly string[] };
    };

const longestExcerpt = 120;

/** What is to be said of a prompt, or of a negative prompt: that it is too long, cut, or in words nobody reads. */
export function findInPrompt(
  text: string,
  part: ReadPart,
  role: 'prompt' | 'negative' = 'prompt',
): readonly PromptFinding[] {
  const values = part.decider ? toBudgetValues(part.decider) : null;
  if (part.state === 'refused' && values) return [{ code: 'prompt-too-long', values }];
  const rest = text.slice(part.lastEnd).trim();
  const findings = role === 'prompt' ? findLostWords(text, part) : [];
  // Marks alone are no loss.
  if (values && /[\p{L}\p{N}]/u.test(rest)) {
    findings.unshift({ code: `${role}-cut`, values: { ...values, lost: excerpt(rest) } });
  }
  return findings;
}

/** Only what none of the readers gets: letters of other scripts, and words that all of them have cleaned away. */
function findLostWords(text: string, { readings }: ReadPart): PromptFinding[] {
  const readers = listReaders(readings).map(({ limit }) => limit);
  if (readers.length === 0) return [];
  const lost = {
    'letters-unread': readers.every(({ script }) => script === 'latin') ? findUnreadWords(text) : [],
    'words-deleted': readers.every(({ cleans }) => cleans) ? findDeletedWords(text) : [],
  };
  return (['letters-unread', 'words-deleted'] as const)
    .filter((code) => lost[code].length > 0)
    .map((code) => ({ code, values: { words: lost[code] } }));
}

function excerpt(text: string): string {
  const letters = Array.from(text);
  return letters.length <= longestExcerpt ? text : `${letters.slice(0, longestExcerpt - 1).join('')}…`;
}
