import type { SingleBar } from 'cli-progress';
import type { Emit, RunEvent } from '../model/events.ts';
import { eventLine, progressLine, repeatedErrorLine } from '../report/terminal/event-lines.ts';
import { sayStanding } from '../report/terminal/say-standing.ts';
import { keyOfError } from '../run/shared-errors.ts';
import type { CliIo } from './io.ts';

export interface Progress {
  readonly emit: Emit;
  /** Clears what was drawn, so that the summary starts on a clean line. */
  stop(): void;
}

/**
 * Draws progress on standard error: a bar on a terminal, a line per picture elsewhere, every step with `verbose`,
 * nothing with `quiet`.
 */
export async function createProgress(
  io: CliIo,
  options: { readonly quiet: boolean; readonly verbose: boolean },
): Promise<Progress> {
  if (options.quiet) return { emit() {}, stop() {} };
  if (options.verbose) return printLines(io, verboseLine);
  const lines = printLines(io, createLines());
  if (!io.stderr.isTty) return lines;
  const { default: cliProgress } = await import('cli-progress');
  const bar = drawBar(
    new cliProgress.SingleBar({
      format: '{bar} {value}/{total} {what} · {state}',
      barsize: 24,
      clearOnComplete: true,
      hideCursor: true,
      stream: process.stderr,
    }),
  );
  return { ...bar, emit: (event) => (isNews(event) ? lines.emit(event) : bar.emit(event)) };
}

/** Lines of progress, of which each error is told once. */
function createLines(): (event: RunEvent) => string | null {
  const told = new Set<string>();
  return (event) => {
    if (event.type !== 'shot-finished' || event.error === null) return progressLine(event);
    const key = keyOfError(event.error);
    if (told.has(key)) return repeatedErrorLine(event);
    told.add(key);
    return progressLine(event);
  };
}

/** What the original's log never named is printed as usual where it matters. */
function verboseLine(event: RunEvent): string | null {
  return isNews(event) ? progressLine(event) : eventLine(event);
}

/** Worth a line of its own, whatever else is drawn. */
function isNews({ type }: RunEvent): boolean {
  return [
    'target-down',
    'queue-told',
    'latest-unlinked',
    'answers-unread',
    'checking-finished',
    'looker-changed',
    'looking-finished',
  ].includes(type);
}

function printLines(io: CliIo, toLine: (event: RunEvent) => string | null): Progress {
  return {
    emit(event) {
      const line = toLine(event);
      if (line !== null) io.stderr.write(`${line}\n`);
    },
    stop() {},
  };
}

function drawBar(bar: SingleBar): Progress {
  let failures = 0;
  const steps: { [Type in RunEvent['type']]?: (event: Extract<RunEvent, { type: Type }>) => void } = {
    'run-started': ({ shots }) => bar.start(shots, 0, { what: 'pictures', state: 'starting' }),
    retrying: ({ host, reason, waitMs }) =>
      bar.update({ state: `${host}: ${reason}, waiting ${seconds(waitMs)}` }),
    'shot-finished': ({ case: caseId, angle, error }) => {
      if (error) failures += 1;
      const trouble = failures > 0 ? ` · ${failures} without a picture` : '';
      bar.increment(1, { state: `${caseId} ${angle}${trouble}` });
    },
    'queue-counted': (standing) => bar.update({ state: sayStanding(standing) }),
    // How many they will be follows from the answers; all in all 370 to 520.
    'checking-started': () => bar.start(400, 0, { what: 'controls', state: 'checking the judge' }),
    'control-answered': ({ question }) => {
      bar.setTotal(Math.max(bar.getTotal(), bar.getProgress() + 1));
      bar.increment(1, { state: question });
    },
    'looking-started': ({ looks, source }) => bar.start(looks, 0, { what: 'looks', state: source }),
    'look-finished': ({ case: caseId, question }) => bar.increment(1, { state: `${caseId} ${question}` }),
    'scoring-started': () => bar.update({ state: 'scoring, writing the report' }),
    'part-scored': ({ pictures, of }) => bar.update({ state: `scored ${pictures} of ${of}` }),
  };
  return {
    emit: (event) => (steps[event.type] as ((event: RunEvent) => void) | undefined)?.(event),
    stop: () => bar.stop(),
  };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
