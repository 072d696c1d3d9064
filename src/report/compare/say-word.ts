import type { Comparison, SummaryComparison } from '../../model/comparison.ts';
import type { TargetWord } from '../../model/comparison-word.ts';
import type { Words } from '../words.ts';
import { saySigned } from './say-changes.ts';

type Evidence = NonNullable<TargetWord['evidence']>;

/** The word of a target and what came, and what the word rests on, a sentence each. */
export interface SaidWord {
  readonly word: string;
  readonly why: string;
  readonly lines: readonly string[];
}

export function sayTargetWord(said: TargetWord, words: Words): SaidWord {
  const { evidence } = said;
  const why = evidence ? sayCars(evidence, words) : words.say(`word.why.${said.reason ?? 'no-common-cases'}`);
  return {
    word: words.say(`word.${said.word}`),
    why,
    lines: evidence ? listSentences(said, evidence, words) : [],
  };
}

/** The words of all targets in one line, each named where there are several; "worse" without what it rests on. */
export function listWords({ summaries }: Comparison, words: Words): string[] {
  return summaries.map(({ label, word }) => nameTarget(words.say(`word.${word.word}`), label, summaries));
}

/** Names the target where it is not the only one. */
export function nameTarget(text: string, label: string, all: readonly SummaryComparison[]): string {
  return all.length > 1 ? `${label}: ${text}` : text;
}

function sayCars({ cars, change }: Evidence, words: Words): string {
  const n = cars.fell + cars.rose + cars.same;
  const points = Math.round(change * 10) / 10;
  const by = { n, change: saySigned(points, words), points: Math.abs(points) };
  if (cars.same === n) return words.say('word.cars.same', by);
  if (cars.fell === n) return words.say('word.cars.fell', by);
  if (cars.rose === n) return words.say('word.cars.rose', by);
  return words.say('word.cars.mixed', { ...by, ...cars });
}

function listSentences(said: TargetWord, evidence: Evidence, words: Words): string[] {
  const isTold = said.word === 'worse' || said.word === 'better';
  return [
    words.say('word.interval', {
      ...sayInterval(evidence.interval, words),
      percent: words.percent(1 - 2 * evidence.level),
    }),
    ...sayChance(said, evidence, words),
    ...(said.word === 'no-worse' ? [words.say('word.noWorse', { points: said.noWorseThan })] : []),
    ...(isTold && said.margin > 0 ? [words.say('word.twoTimes')] : []),
    ...(said.copies > 0 ? [words.say('word.copies', { n: said.copies })] : []),
    ...sayLooks(said, words),
    ...sayOpen(said, evidence, words),
    ...sayDimensions(said, words),
    ...(said.fallen.length > 0 ? [words.say('word.fallen', { list: said.fallen.join(', ') })] : []),
    ...sayOthers(said, words),
  ];
}

/** Nothing where chance does as much every second time. */
function sayChance({ margin }: TargetWord, { pFall, pRise }: Evidence, words: Words): string[] {
  const n = Math.floor(1 / Math.min(pFall, pRise));
  if (n < 3) return [];
  return [words.say(margin > 0 ? 'word.chanceBeyond' : 'word.chance', { times: n, margin })];
}

function sayLooks({ looks }: TargetWord, words: Words): string[] {
  if (looks === undefined) return [];
  return [words.say('word.looks', { n: looks, percent: words.number(5 / looks, 2) })];
}

function sayOpen(
  { reason, wouldTell, margin }: TargetWord,
  { samples, interval }: Evidence,
  words: Words,
): string[] {
  if (reason === null) return [];
  // Beyond chance, and not beyond what two hours of a service may differ by: no number of samples tells those apart.
  if (interval.upper < 0 || interval.lower > 0) return [words.say('word.withinMargin', { margin })];
  const next = wouldTell === null ? null : 'cars' in wouldTell ? wouldTell.cars : wouldTell.samples;
  const key = wouldTell !== null && 'cars' in wouldTell ? 'word.next.cars' : 'word.next.samples';
  return [
    ...(reason === 'too-few-samples' ? [words.say('word.why.too-few-samples')] : []),
    ...(reason === 'within-chance' && samples === 1 ? [words.say('word.why.within-chance')] : []),
    ...(next === null ? [] : [words.say(key, { n: next })]),
  ];
}

function sayDimensions({ word, dimensions }: TargetWord, words: Words): string[] {
  if (dimensions.length === 0) return [];
  const list = words.list(dimensions.map((name) => words.say(`dimension.${name}`).toLowerCase()));
  return [words.say(word === 'worse' ? 'word.whatFell' : 'word.whatRose', { list })];
}

/** Of cars like these: a sentence beside the word. */
function sayOthers({ likeThese }: TargetWord, words: Words): string[] {
  if (likeThese === null) return [];
  const isOpen = likeThese.lower < 0 && likeThese.upper > 0;
  return [isOpen ? words.say('word.others.open') : words.say('word.others', sayInterval(likeThese, words))];
}

function sayInterval({ lower, upper }: Evidence['interval'], words: Words) {
  const say = (value: number) => saySigned(Math.round(value * 10) / 10, words);
  return { lower: say(lower), upper: say(upper) };
}
