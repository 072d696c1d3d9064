import { countCases, isRepeated, nameSeries } from '../model/cluster.ts';
import { countSeen, mainTopics } from '../model/coverage.ts';
import { isKnownToFail } from '../model/known-fault.ts';
import type { Coverage, Gate } from '../model/result.ts';
import type { SeriesOutline } from '../run/series-outline.ts';
import { createShortener, groupErrors } from '../run/shared-errors.ts';
import { mergeCoverage } from './coverage.ts';
import { sayKnown } from './gate-known.ts';
import { capitalise, type GatedRun, sayCases, sayShare } from './gate-parts.ts';

/** At most this many cases are named in one message. */
const namesLimit = 3;

/** Names cases with the first reason each does not pass, as part of a sentence. `all` tells which names are enough. */
export function nameCases(named: readonly SeriesOutline[], all: readonly SeriesOutline[]): string {
  const severalTargets = new Set(all.map(({ target }) => target)).size > 1;
  const isDrawnOften = isRepeated(all);
  const shorten = createShortener(groupErrors(all));
  const words = named.slice(0, namesLimit).map((result) => {
    const draw = isDrawnOften ? ` #${result.sample}` : '';
    return `${result.id}${draw}${severalTargets ? ` at ${result.target}` : ''}${firstBlocker(result, shorten)}`;
  });
  const rest = named.length - words.length;
  return rest > 0 ? `${words.join(', ')} and ${rest} more` : words.join(', ');
}

function firstBlocker({ blockers: [first] }: SeriesOutline, shorten: (text: string) => string): string {
  if (!first) return '';
  const said = shorten(first.text).replace(/\.$/, '');
  return ` (${said.charAt(0).toLowerCase()}${said.slice(1)})`;
}

/** The words when nothing speaks against the run; what was not looked at comes first, for a pass says no more than that. */
export function describePass(run: GatedRun, cases: readonly SeriesOutline[]): Gate {
  const counted = cases.filter((one) => !isKnownToFail(one));
  const gate = describeCounted(run, counted);
  const apart = cases.length - counted.length;
  if (apart === 0) return { ...gate, message: gate.message + sayKnown(cases) };
  const title = `${gate.title}; ${apart} not counted, for known faults`;
  const rest = gate.message.startsWith(gate.title)
    ? gate.message.slice(gate.title.length)
    : `. ${gate.message}`;
  return { ...gate, title, message: `${title}${rest}${sayKnown(cases)}` };
}

function describeCounted(run: GatedRun, cases: readonly SeriesOutline[]): Gate {
  const { promptsOnly } = run;
  const failed = cases.filter(({ passed }) => passed === false);
  if (failed.length > 0) return describeRate(run, cases, failed);
  const passing = sayPassing(cases);
  const unseen = sayUnseen(cases);
  const said = promptsOnly
    ? { title: `${passing} (prompts only)`, message: `${passing} (prompts only): no picture was looked at.` }
    : sayPictures(passing, [sayDoubts(cases), unseen]);
  return { ok: true, ...said, exitCode: 0 };
}

/** Enough pass, and the others are named. */
function describeRate(
  run: GatedRun,
  cases: readonly SeriesOutline[],
  failed: readonly SeriesOutline[],
): Gate {
  const title = `${sayRate(run, cases)}${run.promptsOnly ? ' (prompts only)' : ''}`;
  const message = `${title}. Not passed: ${nameCases(failed, cases)}.${addUnseen(run, cases)}`;
  return { ok: true, title, message, exitCode: 0 };
}

/** "4 of 5 cases with an outcome pass (80 %), 90 % are demanded"; null where all have to. */
export function sayRate({ gateRules }: GatedRun, cases: readonly SeriesOutline[]): string | null {
  const rate = gateRules?.minPassRate;
  if (rate === undefined) return null;
  const decided = cases.filter(({ passed }) => passed !== null);
  const passing = decided.filter(({ passed }) => passed).length;
  const outcome = decided.length < cases.length ? ' with an outcome' : '';
  const share = `${sayShare(passing / decided.length)}), ${sayShare(rate)} are demanded`;
  return `${passing} of ${sayCases(decided)}${outcome} pass (${share}`;
}

/** A fault that was seen and not confirmed is none, and is not "nothing found" either. */
function sayPictures(
  passing: string,
  open: readonly [doubts: string | null, unseen: string | null],
): Pick<Gate, 'title' | 'message'> {
  const [doubts] = open;
  const said = open.filter((words) => words !== null);
  if (said.length === 0)
    return { title: passing, message: `${passing}: no fault found, and everything was looked at.` };
  const title = [doubts === null ? 'No fault found' : 'No fault confirmed', ...said].join('; ');
  return { title, message: `${title}. Press U in the report. ${passing}.` };
}

function sayPassing(cases: readonly SeriesOutline[]): string {
  const open = cases.filter(({ passed }) => passed === null).length;
  const all = `${cases.length} ${nameSeries(countCases(cases))}`;
  if (open > 0) return `${cases.length - open} of ${all} pass, ${open} without an outcome`;
  return cases.length === 1 ? 'The one case passes' : `All ${all} pass`;
}

/** "2 of 5 cases are to be looked at"; null where nothing is in doubt. */
function sayDoubts(cases: readonly SeriesOutline[]): string | null {
  const n = cases.filter(({ doubts }) => doubts.length > 0).length;
  return n === 0 ? null : `${n} of ${sayCases(cases)} ${n === 1 ? 'is' : 'are'} to be looked at, for doubts`;
}

/** "badge, brand, angle and same car were not looked at (3 of 10 checks)"; null where everything was. */
export function sayUnseen(cases: readonly SeriesOutline[]): string | null {
  const coverage = mergeCoverage(cases.filter(({ passed }) => passed !== null).map((one) => one.coverage));
  return coverage.unseen.length === 0 ? null : sayCoverage(coverage);
}

/** The same as a sentence to put after another; nothing where everything was looked at, or no picture was to be. */
export function addUnseen({ promptsOnly }: GatedRun, cases: readonly SeriesOutline[]): string {
  const unseen = promptsOnly ? null : sayUnseen(cases);
  return unseen === null ? '' : ` ${capitalise(unseen)}.`;
}

function sayCoverage(coverage: Coverage): string {
  const topics = mainTopics(coverage);
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(topics);
  const { n, of } = countSeen(coverage);
  const verb = topics.length === 1 ? 'was' : 'were';
  return `${list} ${verb} not looked at (${n} of ${of} checks)`;
}
