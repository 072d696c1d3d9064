import type { PromptLimit } from '../../model/prompt-limit.ts';
import type { ReadingFinding } from '../../model/reading-finding.ts';
import type { PromptReader } from '../../scorers/reading/prompt-reader.ts';
import type { Counters } from '../tokens/text-counter.ts';
import type { BudgetValues } from './budget-values.ts';
import { findInPrompt, type PromptFinding } from './prompt-findings.ts';
import { type ReadPart, readPart } from './read-part.ts';
import { findUnread } from './unread-finding.ts';

/**
 * The reader of a model whose budgets are known.
 *
 * @param say a finding in words
 */
export function openReader(
  limits: readonly PromptLimit[],
  counters: Counters,
  say: (finding: ReadingFinding) => string,
): PromptReader {
  const partOf = rememberLast((text) => readPart(text, limits, counters));
  return {
    say,
    readTo(text) {
      const { state, sureEnd, lastEnd, decider } = partOf(text);
      if (state !== 'cut' && state !== 'whole') return null;
      const { max = null, unit } = decider?.limit ?? {};
      return { sureEnd, lastEnd, budget: max !== null && unit ? { max, unit } : null };
    },
    findUnread(text, words) {
      const found = findUnread(text, words, { part: partOf(text), counters });
      return found && toFinding(found.code, found.values, [found.values.words]);
    },
    findInPrompt: (text, role) => findInPrompt(text, partOf(text), role).map(toPromptFinding),
  };
}

/** Several questions in a row are about one text. */
function rememberLast(read: (text: string) => ReadPart): (text: string) => ReadPart {
  let last: { readonly text: string; readonly part: ReadPart } | null = null;
  return (text) => {
    last = last?.text === text ? last : { text, part: read(text) };
    return last.part;
  };
}

/** A finding of a prompt as a whole, in the form that results have. */
export function toPromptFinding({ code, values }: PromptFinding): ReadingFinding {
  if ('lost' in values) return toFinding(code, values, [values.lost]);
  return 'unit' in values ? toFinding(code, values, []) : { code, budget: null, words: [...values.words] };
}

function toFinding(code: ReadingFinding['code'], values: BudgetValues, words: string[]): ReadingFinding {
  const { family, unit, max, low, high } = values;
  return { code, budget: { family, unit, max, low, high }, words };
}
