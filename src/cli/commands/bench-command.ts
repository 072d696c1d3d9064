import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { addBenchOptions } from '../options/bench-options.ts';

/**
 * Adds how speed is measured.
 *
 * @param exitWith takes the exit code of the command that ran
 */
export function addBenchCommand(program: Command, io: CliIo, exitWith: (code: number) => void): void {
  addBenchOptions(program.command('bench'))
    .description('measure what asking for all angles together buys, and the speed of each step')
    .action(async (options) => {
      const { bench } = await import('./bench.ts');
      exitWith(await bench(options, io));
    });
}
