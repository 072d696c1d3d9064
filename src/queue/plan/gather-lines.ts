import type { JournalLine } from '../../model/series.ts';
import type { RunConfig } from '../../run/run-config.ts';
import { collectLines } from '../../run/shared/line-objects.ts';
import { type LineTally, tallyLines } from '../../run/shared/line-tally.ts';
import { type LineKey, readLineKey } from '../../run/shared/run-objects.ts';
import type { ObjectStore } from '../../store/object-store.ts';

/** What lies in the store of a run, read as it grows. */
export interface GatheredLines {
  readonly tally: LineTally;
  /** Whether something lies under a key that is no line: its place is taken for ever. */
  isSpoilt(key: LineKey): boolean;
  /** Reads what came since the last call, and hands it on in the order of series. */
  gather(take: (key: LineKey, line: JournalLine) => Promise<void>): Promise<void>;
}

/** @param onForeign hears once of each object that is no line */
export function gatherLines(
  store: ObjectStore,
  config: RunConfig,
  onForeign: (fault: string) => void,
): GatheredLines {
  const tally = tallyLines(config.asked.length);
  const spoilt = new Set<string>();
  const textOf = (key: LineKey) => JSON.stringify([key.series, key.round, key.place]);
  const isSpoilt = (key: LineKey) => spoilt.has(textOf(key));
  return {
    tally,
    isSpoilt,
    async gather(take) {
      const collecting = {
        isKnown: (key: LineKey) => tally.has(key) || isSpoilt(key),
        onForeign({ key: text, fault }: { readonly key: string; readonly fault: string }) {
          const key = readLineKey(text, config.id);
          if (key === null || isSpoilt(key)) return;
          spoilt.add(textOf(key));
          onForeign(`${store.name}/${text}: ${fault}`);
        },
      };
      for await (const { key, line } of collectLines(store, config, collecting)) {
        tally.add(key, line);
        await take(key, line);
      }
    },
  };
}
