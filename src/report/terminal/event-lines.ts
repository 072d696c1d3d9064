import type { RunEvent } from '../../model/events.ts';
import { plainText } from './plain-text.ts';

/**
 * An event in the words of the original backend's log, so that a script that reads that log reads this one too.
 * Null for events that log never named.
 */
export function eventLine(event: RunEvent): string | null {
  switch (event.type) {
    case 'prompts-started':
      return `[AsyncGen] Starting ${sayMode(event.parallel)} prompt generation`;
    case 'logo-facts-found':
      return '[AsyncSearch] Logo info found';
    case 'reference-found':
      return '[AsyncSearch] Reference photo found';
    case 'search-failed':
      return `[AsyncSearch] ${plainText(event.reason)}`;
    case 'images-started':
      return `[AsyncImages] Starting ${sayMode(event.parallel)} image generation`;
    case 'shot-finished':
      return sayShot(event);
    default:
      return null;
  }
}

const sayMode = (parallel: boolean) => (parallel ? 'parallel' : 'sequential');

function sayShot({
  angle,
  seed,
  latencyMs,
  error,
}: Extract<RunEvent, { type: 'shot-finished' }>): string | null {
  if (error === null && latencyMs === null) return null;
  if (error !== null) return `[AsyncImage] No ${angle}: ${error.code}, ${plainText(error.message)}`;
  return `[AsyncImage] Generated ${angle}${seed === null ? '' : ` with seed ${seed}`}`;
}

/** An event as a line of progress, for output that is no terminal; null for events that are no progress. */
export function progressLine(event: RunEvent): string | null {
  switch (event.type) {
    case 'run-started':
      return `Run ${event.runId}: ${event.shots} pictures in ${event.series} series`;
    case 'target-down':
      return plainText(`Going on without ${event.target}: ${event.reason}`) + sayHint(event.hint);
    case 'latest-unlinked':
      return plainText(
        `This run is \`latest\` for all commands; the link \`latest\` could not be set: ${event.reason}`,
      );
    case 'answers-unread':
      return plainText(`No answers carried over from ${event.run ?? 'earlier runs'}: ${event.reason}`);
    case 'retrying':
      return `${plainText(event.host)}: ${plainText(event.reason)}; try ${event.attempt + 1} in ${seconds(event.waitMs)}`;
    case 'queue-told':
      return plainText(event.text);
    case 'shot-finished':
      return `${event.case} ${event.angle}: ${sayOutcome(event)}`;
    case 'checking-started':
      return plainText(
        `Checking the judge ${event.judge} first, by drawn pictures of which the answer is known, once (without: --judge-check off)`,
      );
    case 'checking-finished':
      return plainText(sayChecked(event));
    case 'looker-changed':
      return `Another ${event.source} answers than before: what the former said counts no more, so all pictures are looked at anew`;
    case 'look-finished':
      return event.problem === null ? null : plainText(`${sayLook(event)}: ${event.problem}`);
    case 'looking-finished':
      return sayLooks(event);
    case 'scoring-started':
      return 'Scoring and writing the report';
    case 'part-scored':
      return `Scored ${event.pictures} of ${event.of} pictures`;
    default:
      return null;
  }
}

/** A picture that went wrong as one before it did: of what was said then only the beginning is said again. */
export function repeatedErrorLine({ error, ...event }: Extract<RunEvent, { type: 'shot-finished' }>): string {
  const [start = ''] = (error?.message ?? '').split(': ');
  return plainText(`${event.case} ${event.angle}: ${error?.code}, ${start}, as before`);
}

function sayLook({ source, case: caseId, angles, question }: Extract<RunEvent, { type: 'look-finished' }>) {
  return `${caseId} ${angles.join(' and ')} (${source}, ${question})`;
}

function sayChecked({ controls, levels, stopped }: Extract<RunEvent, { type: 'checking-finished' }>): string {
  const ends = { 'budget-spent': '; its budget is spent', 'does-not-answer': '; it does not always answer' };
  return `Checked the judge by ${controls} controls: ${levels}${stopped === null ? '' : ends[stopped]}`;
}

/** "Looked 13 times at the pictures (pixels), 2 of them in vain; 4 more were known". */
function sayLooks({ source, known, taken, failed }: Extract<RunEvent, { type: 'looking-finished' }>): string {
  const vain = failed === 0 ? '' : `, ${failed} of them in vain`;
  return `Looked ${taken === 1 ? 'once' : `${taken} times`} at the pictures (${source})${vain}; ${known} more were known`;
}

function sayHint(hint: string | null): string {
  return hint === null ? '' : `\n${hint.split('\n').map(plainText).join('\n')}`;
}

function sayOutcome({ error, latencyMs }: Extract<RunEvent, { type: 'shot-finished' }>): string {
  if (error !== null) return `${error.code}, ${plainText(error.message)}`;
  return latencyMs === null ? 'ok' : `ok in ${seconds(latencyMs)}`;
}

const seconds = (durationMs: number) => `${(durationMs / 1000).toFixed(1)} s`;
