import type { Summary } from '../../model/result.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { sayExpectation } from '../cars-like-these.ts';
import { chooseNextStep } from '../next-step.ts';
import { listNotChecked } from '../not-checked.ts';
import { sayUnknownLimit } from '../reading/say-finding.ts';

import { sayEnds, sayLooked } from '../say-ends.ts';
import type { Words } from '../words.ts';
import type { Paint } from './paint.ts';
import { plainText, wrap } from './plain-text.ts';
import { sayDimension } from './series-block.ts';

/** The scores of one target, a line each. `label` names it where there are several; null otherwise. */
export function summaryLines(
  summary: Summary,
  label: string | null,
  { words, paint }: { readonly words: Words; readonly paint: Paint },
): string[] {
  const { overall, least, word, coverage, dimensions, counts, speed } = summary;
  const title = label === null ? 'Overall' : plainText(`Overall of ${label}:`);
  const looked = sayLooked(coverage, words);
  const number = [
    sayEnds({ score: overall, least }, words),
    ...(overall === null || looked === null ? [] : [`(${looked})`]),
    ...(overall === null || word === null ? [] : [word]),
  ].join(' ');
  const { passed, failed, known = 0, errored, noOutcome = errored } = counts;
  const tally = `${passed} passed, ${failed} failed, ${known > 0 ? `${known} known, ` : ''}${noOutcome} without an outcome`;
  return [
    `${paint.bold(`${title} ${number}`)}  ${tally}; ${counts.photos} of ${counts.shots} pictures`,
    `  consistency ${sayDimension(dimensions.consistency, words)}`,
    `  relevance   ${sayDimension(dimensions.relevance, words)}`,
    `  logo        ${sayDimension(dimensions.logo, words)}`,
    `  speed       ${saySpeed(speed, words)}`,
  ];
}

function saySpeed({ durationMs, sumOfLatenciesMs, grade }: Summary['speed'], words: Words): string {
  if (durationMs === null) return 'not measured';
  const sum =
    sumOfLatenciesMs === null ? '' : ` against ${words.duration(sumOfLatenciesMs)} one after another`;
  return `${words.duration(durationMs)} a series${sum}, ${grade ?? 'not graded'}`;
}

/** What may be expected of other cars, of each target with at least two. */
export function likeTheseLines(result: StoredResult, words: Words, width: number): string[] {
  const isMany = result.targets.length > 1;
  return result.targets.flatMap(({ id, label }) => {
    const said = sayExpectation(id, result, words)?.text;
    return said === undefined
      ? []
      : wrap(plainText(isMany ? `${label}: ${said}` : said), Math.max(40, width));
  });
}

/** What no score is based on, in words; no lines when everything was measured. */
export function notCheckedLines(result: StoredResult, words: Words, width: number): string[] {
  const items = listNotChecked(result, words);
  if (items.length === 0) return [];
  const lines = items.flatMap(({ text, reasons }) => {
    const said = reasons.length === 0 ? text : `${text} (${reasons.join('; ')})`;
    return wrap(plainText(said), Math.max(40, width - 4)).map(
      (line, index) => `  ${index === 0 ? '-' : ' '} ${line}`,
    );
  });
  return ['Not checked:', ...lines];
}

/** The hint of a run about whose model it is not known how much it reads; no lines for others. */
export function unknownLimitLines({ run }: StoredResult, words: Words, width: number): string[] {
  if (!run.unknownLimit) return [];
  return wrap(plainText(sayUnknownLimit(run.unknownLimit, words)), Math.max(40, width));
}

/** What helps most now: what to do first, and the command for it, which stands alone on its line to be pasted. */
export function nextLines(result: StoredResult, program: string): string[] {
  const { first, command } = chooseNextStep(result);
  const called = plainText(command.replace(/\bcar-eval\b/, program));
  return [...(first === null ? [] : [`To do:  ${first}.`]), `Next:   ${called}`];
}
