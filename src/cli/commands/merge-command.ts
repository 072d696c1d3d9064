import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { addGateOptions } from '../options/gate-options.ts';
import { addShowOptions } from '../options/show-options.ts';

const mergeHelp = `
A folder stands for all shards in it, and in the folders in it. A shard that is missing is named, and what it holds is not
measured: the run then ends with 2, or with 100 where a case fails. The gate of the shards holds, and is decided here; flags of
the gate that are given take their place.

Examples:
  car-eval run --shard 1/2 --out a
  car-eval run --shard 2/2 --out b
  car-eval merge a b`;

/**
 * Adds what makes one run of shards.
 *
 * @param exitWith takes the exit code of the command that ran
 */
export function addMergeCommand(program: Command, io: CliIo, exitWith: (code: number) => void): void {
  const merging = program.command('merge').argument('<run...>', 'shards: run ids, paths, or folders of them');
  addGateOptions(addShowOptions(merging))
    .description('make one run of the shards of `run --shard`; nothing is generated')
    .addHelpText('after', mergeHelp)
    .action(async (runs: string[], options) => {
      const { merge } = await import('./merge.ts');
      exitWith(await merge(runs, options, io));
    });
}
