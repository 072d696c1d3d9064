import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Stop } from '../../errors.ts';
import type { RecordedRun } from '../../run/recorded/recorded-run.ts';
import { findRunConfig, putRunConfig } from '../../run/shared/config-object.ts';
import { runObjects } from '../../run/shared/run-objects.ts';
import type { ObjectStore } from '../../store/object-store.ts';

/**
 * Puts into the store what workers need of a run: what it is asked to do, and the tokenizers that its prompts are counted
 * by. Of a run that is gone on with it is there.
 *
 * @throws Stop `output-unwritable` where another run of its id lies there
 */
export async function shareRun(store: ObjectStore, { config, runDir }: RecordedRun): Promise<void> {
  const kept = await findRunConfig(store, config.id);
  if (kept === null) await putRunConfig(store, config);
  else if (!isDeepStrictEqual([kept.asked, kept.specs], [config.asked, config.specs]))
    throw new Stop(
      'output-unwritable',
      `Expected ${store.name} to have the run ${config.id} as it was started here, got another one.`,
      'Name the store that it was started with.',
    );
  for (const { tokenizer } of config.targets)
    if (tokenizer !== undefined)
      await store.putNew(
        `${runObjects(config.id).files}${tokenizer}`,
        await readFile(join(runDir, tokenizer)),
      );
}
