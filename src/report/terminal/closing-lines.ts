import type { Summary } from '../../model/result.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { estimateTarget, sayLikeThese } from '../cars-like-these.ts';
import { chooseNextStep } from '../next-step.ts';
import { listNotChecked } from '../not-checked.ts';
import { sayUnknownLimit } from '../reading/say-finding.ts';
import { sayEnds, sayLooked } from '../say-ends.ts';
import { sayReason } from '../say-reason.ts';
import type { Words } from '../words.ts';
import type { Paint } from './paint.ts';
import { plainText, wrap } from './plain-text.ts';
import { nameDimension, sayDimension } from './series-block.ts';

const scored = ['consistency', 'relevance', 'logo'] as const;

/** The scores of one target, a line each. `label` names it where there are several; null otherwise. */
export function summaryLines(
  summary: Summary,
  label: string | null,
  { words, paint }: { readonly words: Words; readonly paint: Paint },
): string[] {
  const { overall, least, word, coverage, dimensions, counts, speed } = summary;
  const title =
    label === null
      ? words.say('scores.overall')
      : plainText(words.say('terminal.overallOf', { target: label }));
  const looked = sayLooked(coverage, words);
  const number = [
    sayEnds({ score: overall, least }, words),
    ...(overall === null || looked === null ? [] : [`(${looked})`]),
    ...(overall === null || word === null ? [] : [words.say(`grade.${word}`)]),
  ].join(' ');
  const { passed, failed, known = 0, errored, noOutcome = errored } = counts;
  const { photos, shots } = counts;
  const tally = words.say(known > 0 ? 'terminal.tallyKnown' : 'terminal.tally', {
    ...{ passed, failed, known, noOutcome, photos, shots },
  });
  const names = [...scored.map((name) => nameDimension(name, words)), words.say('terminal.speed')];
  const width = Math.max(...names.map((name) => name.length));
  const row = (name: string, text: string) => `  ${name.padEnd(width)} ${text}`;
  return [
    `${paint.bold(`${title} ${number}`)}  ${tally}`,
    ...scored.map((name) => row(nameDimension(name, words), sayDimension(dimensions[name], words))),
    row(words.say('terminal.speed'), saySpeed(speed, words)),
  ];
}

function saySpeed({ durationMs, sumOfLatenciesMs, grade }: Summary['speed'], words: Words): string {
  if (durationMs === null) return words.say('scores.notMeasured');
  const time = words.duration(durationMs);
  const said =
    sumOfLatenciesMs === null
      ? words.say('terminal.aSeries', { time })
      : words.say('terminal.aSeriesAgainst', { time, sum: words.duration(sumOfLatenciesMs) });
  return `${said}, ${words.say(grade === null ? 'terminal.notGraded' : `grade.${grade}`)}`;
}

/** What may be expected of other cars, of each target with at least two. */
export function likeTheseLines(result: StoredResult, words: Words, width: number): string[] {
  const isMany = result.targets.length > 1;
  return result.targets.flatMap(({ id, label }) => {
    const estimate = estimateTarget(id, result);
    const said = estimate === null ? null : sayLikeThese(estimate, words);
    return said === null ? [] : wrap(plainText(isMany ? `${label}: ${said}` : said), Math.max(40, width));
  });
}

/** What no score is based on, in words; no lines when everything was measured. */
export function notCheckedLines(result: StoredResult, words: Words, width: number): string[] {
  const items = listNotChecked(result, words);
  if (items.length === 0) return [];
  const lines = items.flatMap(({ text, reasons }) => {
    const said =
      reasons.length === 0
        ? text
        : `${text} (${reasons.map((reason) => sayReason(reason, words)).join('; ')})`;
    return wrap(plainText(said), Math.max(40, width - 4)).map(
      (line, index) => `  ${index === 0 ? '-' : ' '} ${line}`,
    );
  });
  return [words.say('terminal.notChecked'), ...lines];
}

/** The hint of a run about whose model it is not known how much it reads; no lines for others. */
export function unknownLimitLines({ run }: StoredResult, words: Words, width: number): string[] {
  if (!run.unknownLimit) return [];
  return wrap(plainText(sayUnknownLimit(run.unknownLimit, words)), Math.max(40, width));
}

/** What helps most now: what to do first, and the command for it, which stands alone on its line to be pasted. */
export function nextLines(result: StoredResult, words: Words, program: string): string[] {
  const { first, command } = chooseNextStep(result);
  const called = plainText(command.replace(/\bcar-eval\b/, program));
  const label = (key: 'terminal.toDo' | 'terminal.next') => words.say(key).padEnd(7);
  return [
    ...(first === null ? [] : [`${label('terminal.toDo')} ${sayReason(first, words)}.`]),
    `${label('terminal.next')} ${called}`,
  ];
}
