import { redactText } from '../http/redact.ts';
import type { Clock } from '../model/clock.ts';
import type { Emit, RunEvent } from '../model/events.ts';
import { type Journal, openJournal } from '../run/journal.ts';
import { runFiles } from '../run/run-folder.ts';

/** Passes events on and keeps them in `events.jsonl`, each with `atMs`, the time since the run began. */
export interface EventJournal {
  readonly emit: Emit;
  /** Gives the events a home; those told before wait until then, and are lost when it never comes. */
  openIn(runDir: string): Promise<void>;
  close(): Promise<void>;
}

/** Secrets are masked before anyone hears of an event. */
export function createEventJournal({ clock, emit }: { clock: Clock; emit: Emit }): EventJournal {
  const waiting: object[] = [];
  let journal: Journal | null = null;
  const keep = (line: object): void => {
    if (journal === null) waiting.push(line);
    // Nothing depends on this file: a full disk shows in the journal of the shots.
    else journal.append(line).catch(() => {});
  };
  return {
    emit(event) {
      const shown = redactEvent(event);
      keep({ atMs: clock.now(), ...shown });
      emit(shown);
    },
    async openIn(runDir) {
      journal = await openJournal(runFiles(runDir).events);
      for (const line of waiting.splice(0)) keep(line);
    },
    async close() {
      await journal?.close();
    },
  };
}

function redactEvent(event: RunEvent): RunEvent {
  const mask = (_key: string, value: unknown) => (typeof value === 'string' ? redactText(value) : value);
  return JSON.parse(JSON.stringify(event, mask));
}
