import { countCases, nameSeries } from '../model/cluster.ts';
import type { Gate, RunInfo } from '../model/result.ts';
import type { SeriesOutline } from '../run/series-outline.ts';

/** What the gate knows of a run. */
export type GatedRun = Pick<RunInfo, 'status' | 'promptsOnly' | 'rubric'>;

/** At most this many cases are named in one message. */
const namesLimit = 3;

/** Names cases with the first reason each does not pass, as part of a sentence. `all` tells which names are enough. */
export function nameCases(named: readonly SeriesOutline[], all: readonly SeriesOutline[]): string {
  const severalTargets = new Set(all.map(({ target }) => target)).size > 1;
  const words = named.slice(0, namesLimit).map((result) => {
    const draw = result.sample > 1 ? ` #${result.sample}` : '';
    return `${result.id}${draw}${severalTargets ? ` at ${result.target}` : ''}${firstBlocker(result)}`;
  });
  const rest = named.length - words.length;
  return rest > 0 ? `${words.join(', ')} and ${rest} more` : words.join(', ');
}

function firstBlocker({ blockers: [first] }: SeriesOutline): string {
  return first ? ` (${first.charAt(0).toLowerCase()}${first.slice(1).replace(/\.$/, '')})` : '';
}

/** The verdict when nothing speaks against the run; says what was not looked at. */
export function describePass({ promptsOnly, rubric }: GatedRun, cases: readonly SeriesOutline[]): Gate {
  const open = cases.filter(({ passed }) => passed === null).length;
  const passed = cases.length - open;
  const all = `${cases.length} ${nameSeries(countCases(cases))}`;
  const allPass = cases.length === 1 ? 'The one case passes' : `All ${all} pass`;
  const title = open > 0 ? `${passed} of ${all} pass, ${open} without a verdict` : allPass;
  const scores = `Every case with a verdict scores ${rubric.thresholds.pass} or more`;
  return {
    ok: true,
    title: promptsOnly ? `${title} (prompts only)` : title,
    message: `${scores}${promptsOnly ? '; prompts only, no picture was looked at.' : describePictures(cases)}`,
    exitCode: 0,
  };
}

function describePictures(cases: readonly SeriesOutline[]): string {
  return cases.some(({ counts }) => counts.seenChecks > 0)
    ? ', every asked angle has an accepted picture, and no check made of the pictures fails.'
    : ' and has a picture for every asked angle; what the pictures show was not checked.';
}
