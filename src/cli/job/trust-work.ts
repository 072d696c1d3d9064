import { Stop } from '../../errors.ts';
import { quoteForShell } from '../../report/reproduce.ts';
import { plainText } from '../../report/terminal/plain-text.ts';
import type { RunHead } from '../../run/split-config.ts';
import type { CliIo } from '../io.ts';
import type { RunSpecs } from './fold-run.ts';
import { isSealed } from './run-seal.ts';
import { listSendings, type Sending, sameWord } from './run-sendings.ts';

/**
 * Holds a run from a store against what this worker is to do: whoever can write there, or to the queue, would else have it
 * send keys to him, or files of this machine. A run that this user has started, or another one with the same seal, is
 * trusted; of others each address, variable and file has to be named on the command line.
 *
 * @param trust the words of `--trust`
 * @throws Stop `bad-usage` with what has to be named
 */
export async function trustWork(
  { config, specs }: { readonly config: RunHead; readonly specs: RunSpecs },
  trust: readonly string[],
  { env }: Pick<CliIo, 'env'>,
): Promise<void> {
  if (await isSealed(config, env)) return;
  const missing = listReached(specs, config.settings).filter(
    ({ word, isUsual }) => !isUsual && !trust.some((one) => sameWord(one, word)),
  );
  if (missing.length === 0) return;
  const words = new Set(missing.map(({ word }) => quoteForShell(plainText(word))));
  throw new Stop(
    'bad-usage',
    `The run ${config.id} was not started by this user: ${missing.map(({ said }) => plainText(said)).join('; ')}.`,
    `If that is what you want, start the worker with: --trust ${[...words].join(' ')}`,
  );
}

/** What a run sends where, and reads of the disks of its workers. */
export function listReached(specs: RunSpecs, settings: RunHead['settings']): Sending[] {
  return [...listSendings(specs, settings), ...listFiles(specs)];
}

/** What a run has workers read of their own disks. */
function listFiles({ targets, prompts }: RunSpecs): Sending[] {
  const files = targets.flatMap((spec) => [
    ...('input' in spec ? [spec.input] : []),
    ...('log' in spec && spec.log !== null ? [spec.log] : []),
  ]);
  return [...files, ...(prompts === null ? [] : [prompts])].map((word) => ({
    word,
    said: `reads ${word}`,
    isUsual: false,
  }));
}
