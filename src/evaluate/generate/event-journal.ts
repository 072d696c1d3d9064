import type { Target } from '../../generator/target.ts';
import type { HttpClient } from '../../http/client.ts';
import { redactText } from '../../http/redact.ts';
import type { Clock } from '../../model/clock.ts';
import type { Emit, RunEvent } from '../../model/events.ts';
import { changeTexts } from '../../model/hide-secrets.ts';
import { type Journal, openJournal } from '../../run/journal.ts';
import { runFiles } from '../../run/run-folder.ts';

/** Passes events on and keeps them in `events.jsonl`, each with `atMs`, the time since the run began. */
export interface EventJournal {
  readonly emit: Emit;
  /** The same client, but what it says of its tries is an event of this run. */
  listenTo(http: HttpClient): HttpClient;
  /** Gives the events a home; those emitted before wait until then, and are lost when it never comes. */
  openIn(runDir: string): Promise<void>;
  close(): Promise<void>;
}

/** Secrets are masked before anyone hears of an event: those of the targets, and what looks like one. */
export function createEventJournal(
  listener: { readonly clock: Clock; readonly emit: Emit },
  targets: readonly Pick<Target, 'secrets'>[],
): EventJournal {
  const secrets = targets.flatMap((target) => target.secrets ?? []);
  const waiting: object[] = [];
  let journal: Journal | null = null;
  const keep = (line: object): void => {
    if (journal === null) waiting.push(line);
    // Nothing depends on this file: a full disk shows in the journal of the shots.
    else journal.append(line).catch(() => {});
  };
  const emit = (event: RunEvent): void => {
    const shown = changeTexts(event, (text) => redactText(text, secrets));
    keep({ atMs: listener.clock.now(), ...shown });
    listener.emit(shown);
  };
  return {
    emit,
    listenTo: (http) => ({
      send: (request) => http.send({ onRetry: emit, ...request }),
      close: () => http.close(),
    }),
    async openIn(runDir) {
      journal = await openJournal(runFiles(runDir).events);
      for (const line of waiting.splice(0)) keep(line);
    },
    async close() {
      await journal?.close();
    },
  };
}
