import type { Command } from 'commander';
import type { CliIo } from '../io.ts';

/**
 * Adds how speed is measured.
 *
 * @param exitWith takes the exit code of the command that ran
 */
export async function addBenchCommand(
  program: Command,
  io: CliIo,
  exitWith: (code: number) => void,
): Promise<void> {
  const command = program.command('bench');
  if (io.args.includes('bench')) (await import('../options/bench-options.ts')).addBenchOptions(command);
  command
    .description('measure what asking for all angles together buys, and the speed of each step')
    .action(async (options) => {
      const { bench } = await import('./bench.ts');
      exitWith(await bench(options, io));
    });
}
