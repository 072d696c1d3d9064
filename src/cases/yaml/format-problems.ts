import measure from 'fast-string-truncated-width';
import type { Problem } from './problem.ts';

const longestFrame = 160;

/** Renders problems as plain text: place and message, the line with a caret under the problem, and how to mend it. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join('\n\n');
}

function formatProblem(problem: Problem): string {
  const { file, line, column, message, expected, found, fix } = problem;
  const lines = [`${file}:${line}:${column}  ${message}`, ...formatFrame(problem)];
  lines.push(`  expected  ${expected}`, `  found     ${found}`);
  if (fix !== null) lines.push(`  fix       ${fix.replaceAll('\n', '\n            ')}`);
  return lines.join('\n');
}

/** The source line with a caret. A long line is cut to a window around the problem. */
function formatFrame({ line, column, sourceLine }: Problem): readonly string[] {
  if (sourceLine.trim() === '') return [];
  const start = Math.max(0, column - 1 - longestFrame / 2);
  const shown = sourceLine.slice(start, start + longestFrame).replaceAll('\t', ' ');
  const before = shown.slice(0, column - 1 - start);
  const gutter = `  ${line} | `;
  return [`${gutter}${shown}`, `${' '.repeat(gutter.length - 2)}| ${' '.repeat(measure(before).width)}^`];
}
