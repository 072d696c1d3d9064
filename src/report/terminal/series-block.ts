import { type Angle, angles } from '../../model/car.ts';
import type { Check } from '../../model/check.ts';
import type { DimensionScore, ScoredShot, SeriesResult } from '../../model/result.ts';
import { type Dimension, dimensions } from '../../model/rubric.ts';
import type { SeriesOutline } from '../../run/series-outline.ts';
import { describeCar } from '../describe-car.ts';
import { listReadingFindings, type PlacedFinding } from '../reading/list-findings.ts';
import { sayFinding } from '../reading/say-finding.ts';
import { sayEnds, sayEndsBriefly, sayHalf } from '../say-ends.ts';
import { sayKnown } from '../say-known.ts';
import { sayReason } from '../say-reason.ts';
import { caseOutcome, type Outcome } from '../sort-cases.ts';
import type { Words } from '../words.ts';
import { type Paint, paintOutcome } from './paint.ts';
import { plainText, wrap } from './plain-text.ts';

export interface BlockContext {
  readonly paint: Paint;
  readonly words: Words;
  readonly width: number;
  /** Put before the paths of pictures, so that a terminal can open them. */
  readonly runDir: string;
  /** True when the run has several targets, and a case alone names no series. */
  readonly isManyTargets: boolean;
  readonly findLink: (one: SeriesResult, shot: ScoredShot) => string | null;
  /** Leaves out of a reason what is said once for several pictures. */
  readonly shorten: (reason: string) => string;
}

/** In English by its id, which is what options and files call it. */
export function nameDimension(name: Dimension, words: Words): string {
  return words.lang === 'en' ? name : words.say(`dimension.${name}`).toLowerCase();
}

function nameAngle(angle: Angle, words: Words): string {
  return words.lang === 'en' ? angle : words.say(`angle.${angle}`);
}

interface Row {
  readonly label: string;
  readonly text: string;
  readonly isBad?: boolean;
}

interface SeriesContext extends BlockContext {
  /** All samples of its case, itself among them. */
  readonly samples: readonly SeriesOutline[];
}

/** Everything about one series: what was sent, how long it took, what it scored, and where its pictures are. */
export function seriesBlock(one: SeriesResult, context: SeriesContext): string {
  const { paint, words, samples } = context;
  const rows: Row[] = [
    ...(samples.length > 1
      ? [{ label: words.say('terminal.samples'), text: saySamples(samples, words) }]
      : []),
    { label: words.say('terminal.session'), text: plainText(one.sessionId ?? words.say('terminal.none')) },
    { label: words.say('terminal.seeds'), text: saySeeds(one.shots, words) },
    { label: words.say('terminal.hints'), text: sayHints(one, words) },
    { label: words.say('terminal.time'), text: sayTime(one, words) },
    ...dimensions.map((name) => ({
      label: nameDimension(name, words),
      text: sayDimension(one.dimensions[name], words),
    })),
    ...sortShots(one.shots).map((shot) => toRow(one, shot, context)),
    ...one.blockers.map((blocker) => ({
      label: words.say('terminal.why'),
      text: plainText(context.shorten(sayReason(blocker, words))),
    })),
    ...sayKnown(one.known, words).map((text) => ({
      label: words.say('terminal.known'),
      text: plainText(text),
    })),
    ...listReadingFindings(one).map((finding) => toReadingRow(finding, words)),
  ];
  const labelWidth = Math.max(...rows.map(({ label }) => label.length));
  const lines = rows.flatMap((row) => layOut(row, labelWidth, context));
  return [
    `${paintOutcome(one, paint, words.say(`terminal.outcome.${caseOutcome(one)}`))}  ${paint.bold(sayName(one, context))}`,
    ...lines,
  ].join('\n');
}

function layOut({ label, text, isBad }: Row, labelWidth: number, { paint, width }: BlockContext): string[] {
  const lines = wrap(text, Math.max(40, width - labelWidth - 4));
  const labels = lines.map((_, index) => (index === 0 ? label : '').padEnd(labelWidth));
  return lines.map((line, index) => `  ${paint.dim(labels[index])}  ${isBad ? paint.red(line) : line}`);
}

function sayName(one: SeriesResult, { isManyTargets, samples, words }: SeriesContext): string {
  const which = [
    ...(isManyTargets ? [one.target] : []),
    ...(samples.length > 1 ? [words.say('terminal.sampleOf', { n: one.sample, of: samples.length })] : []),
  ];
  const series = which.length > 0 ? ` [${which.join(', ')}]` : '';
  return plainText(`${one.id}${series}  ${describeCar(one.car, words)}`);
}

/** "#1 100, #2 70.7 failed": this block shows the worst of them. */
function saySamples(samples: readonly SeriesOutline[], words: Words): string {
  const said = (outcome: Outcome) => (outcome === 'pass' ? '' : words.say(`terminal.cut.${outcome}`));
  return samples
    .map((one) => `#${one.sample} ${sayEndsBriefly(one, words)}${said(caseOutcome(one))}`)
    .join(', ');
}

function sortShots(shots: readonly ScoredShot[]): ScoredShot[] {
  return shots.toSorted((a, b) => angles.indexOf(a.angle) - angles.indexOf(b.angle));
}

function saySeeds(shots: readonly ScoredShot[], words: Words): string {
  const seeds = sortShots(shots).flatMap(({ seed }) => seed ?? []);
  if (seeds.length === 0) return words.say('terminal.noneKnown');
  const areDifferent = new Set(seeds).size === seeds.length;
  const verdict = words.say(areDifferent ? 'terminal.allDifferent' : 'terminal.notAllDifferent');
  const missing = shots.length - seeds.length;
  return `${seeds.join(', ')} (${verdict}${missing > 0 ? words.say('terminal.unknownSeeds', { n: missing }) : ''})`;
}

function sayHints(one: SeriesResult, words: Words): string {
  const hints = countHints(one);
  return hints === null ? words.say('scores.notMeasured') : words.say('terminal.saysSame', { ...hints });
}

/** How many of the known prompts say that the car is the same; null where the check was not measured. */
function countHints(one: SeriesResult): { said: number; of: number } | null {
  const check = one.checks.find(readsPrompts);
  if (check === undefined || check.score === null) return null;
  const of = one.shots.filter(({ prompt, sentPrompt }) => (sentPrompt ?? prompt) !== null).length;
  if (check.status === 'pass') return { said: of, of };
  const said = new Set(check.details.marks.filter(({ tone }) => tone === 'good').map(({ angle }) => angle));
  return { said: said.size, of };
}

/** Of the checks of a series, one alone reads its prompts. */
function readsPrompts({ evidence }: Check): boolean {
  return evidence === 'prompt';
}

function sayTime({ durationMs, sumOfLatenciesMs, speedup }: SeriesResult, words: Words): string {
  if (durationMs === null) return words.say('terminal.nothingRequested');
  const time = words.duration(durationMs);
  if (sumOfLatenciesMs === null) return words.say('terminal.noPictureCame', { time });
  const factor = speedup === null ? '' : ` (${words.number(speedup)}x)`;
  return words.say('terminal.against', { time, sum: words.duration(sumOfLatenciesMs) }) + factor;
}

/** "87.5 (asked 100, shown 76.6)", "at most 100 (asked 100, shown not looked at)". */
export function sayDimension(dimension: DimensionScore, words: Words): string {
  if (dimension.score === null) return words.say('scores.notScored');
  const { asked, shown, seenShare, word } = dimension;
  const halves = [
    words.say('terminal.asked', { n: sayHalf(asked, null, words) }),
    words.say('terminal.shown', { n: sayHalf(shown, seenShare, words) }),
  ].join(', ');
  return `${sayEnds(dimension, words)}${word === null ? '' : ` ${words.say(`grade.${word}`)}`} (${halves})`;
}

/** What is not read is said in the words of the report; several views of which the same is said share a line. */
function toReadingRow({ angles: views, finding }: PlacedFinding, words: Words): Row {
  const where = views.length === 0 ? '' : `${views.join(', ')}: `;
  const isBad = finding.code === 'not-read';
  return { label: words.say('terminal.reading'), text: plainText(where + sayFinding(finding, words)), isBad };
}

function toRow(one: SeriesResult, shot: ScoredShot, { runDir, findLink, words }: BlockContext): Row {
  const { angle, photo, error, status } = shot;
  if (error !== null) {
    // What happened is said below, once.
    const key = status === 'failed' ? 'terminal.failed' : 'terminal.errored';
    return { label: nameAngle(angle, words), text: words.say(key, { code: error.code }), isBad: true };
  }
  return {
    label: nameAngle(angle, words),
    text:
      photo === null ? words.say('terminal.notDownloaded') : `${runDir}/${findLink(one, shot) ?? photo.path}`,
  };
}
