import type { Comparison } from '../../../model/comparison.ts';
import { listPromptWords, type PromptWords } from '../../compare/say-prompts.ts';
import { listSetupLines } from '../../compare/say-setup.ts';
import type { DiffSegment, PromptDiff } from '../../compare/word-diff.ts';
import { plainText, wrap } from '../plain-text.ts';
import type { LineContext } from './line-context.ts';

/** What was asked for otherwise; no lines when nothing was. */
export function setupLines(comparison: Comparison, { words, paint, width }: LineContext): string[] {
  const said = listSetupLines(comparison, words);
  if (said.length === 0) return [];
  const lines = said.flatMap((text) => indent(wrap(plainText(text), Math.max(40, width - 4))));
  return [paint.bold(`${words.say('compare.setup')}:`), ...lines];
}

/** So many changes of prompts are shown unless all are asked for: one is often the pattern of the others. */
const fewPrompts = 6;

/** Changed prompts, the words that went in [-brackets-] and those that came in {+braces+}, as `git diff --word-diff`. */
export function promptLines(diffs: readonly PromptDiff[], context: LineContext): string[] {
  const { words, paint, all } = context;
  if (diffs.length === 0) return [];
  const changes = listPromptWords(diffs, { words, isWhole: all });
  const shown = all ? changes : changes.slice(0, fewPrompts);
  const hidden = changes.length - shown.length;
  return [
    paint.bold(`${words.say('compare.prompts', { n: diffs.length })}:`),
    ...shown.flatMap((change) => promptBlock(change, context)),
    ...(hidden > 0 ? [`  ${words.say('compare.more', { n: hidden })} (--all)`] : []),
  ];
}

function promptBlock({ where, segments }: PromptWords, { paint, width }: LineContext): string[] {
  const text = plainText(segments.map(bracket).join(''));
  const lines = wrap(text, Math.max(40, width - 6)).map((line) => `    ${line}`);
  return [`  ${paint.dim(plainText(where))}`, ...lines];
}

function bracket({ text, tone }: DiffSegment): string {
  if (tone === null || text === '') return text;
  return tone === 'removed' ? `[-${text}-]` : `{+${text}+}`;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}
