import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { wholeNumber } from '../options/option-values.ts';
import { addQueueOption } from '../options/queue-options.ts';
import { addStoreOptions } from '../options/store-options.ts';

const workHelp = `
Any number of them, on any machines: each asks for pictures of whichever runs \`run --queue\` has announced, with keys of its own
environment, and keeps them in the store. A run that another user has started is left alone until --trust names where it sends
keys and what it reads; copies of one seal.key (docs/scale.md) make one user of several machines.

Examples:
  car-eval work --queue redis://queue:6379 --store s3://my-bucket/nightly -j 8
  car-eval run --queue redis://queue:6379 --store s3://my-bucket/nightly --cars feed.csv
  car-eval work --queue redis://queue:6379 --status`;

/**
 * Adds what works for runs that are planned elsewhere.
 *
 * @param exitWith takes the exit code of the command that ran
 */
export function addWorkCommand(program: Command, io: CliIo, exitWith: (code: number) => void): void {
  addStoreOptions(addQueueOption(program.command('work')))
    .description('ask for the pictures of runs that `run --queue` plans')
    .option('-j, --concurrency <n>', 'pictures in flight at once, per target', wholeNumber(1, 256), 3)
    .option('--trust <what...>', 'addresses, variables and files that a run of another user may use')
    .option(
      '--header <line...>',
      "header for the service, such as 'X-Api-Key: ...', as the run was started with",
    )
    .option('--until-empty', 'end when no run is announced any more', false)
    .option('--grace <ms>', 'what is in hand may take so long when it is to end', wholeNumber(0), 120_000)
    .option('--lock <ms>', 'silent for so long, it is taken for dead', wholeNumber(500, 600_000), 15_000)
    .option('--status', 'only say where all announced runs stand', false)
    .option('--json', 'with --status: as JSON', false)
    .addHelpText('after', workHelp)
    .action(async (options) => {
      const { work } = await import('./work.ts');
      exitWith(await work(options, io));
    });
}
