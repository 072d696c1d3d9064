import { type Command, Option } from 'commander';
import type { CliIo } from '../io.ts';
import { keepHelp, namedPath, wholeNumber } from '../options/option-values.ts';

const trendHelp = `
Runs of the same cars at the same target, asked for from the same angles, make one line; numbered marks say where prompt,
model, settings or rubric changed, or others looked. A run in which nothing was measured is a gap with its reason, never 0.
What is taken out of each run is kept in trend.json beside them, so that no run is read twice.

The watch says whether the runs get worse: from the 21st on, with at most one false alarm in 365 runs on average. It gates
nothing; compare and run --no-regression do.

Examples:
  car-eval trend                                all runs of reports/, as reports/index.html
  car-eval trend --case bmw-x5 --target ours    one car at one target
  car-eval trend --keep 50                      delete older runs; their scores stay in the course`;

/** @param exitWith takes the exit code of the command that ran */
export function addTrendCommand(program: Command, io: CliIo, exitWith: (code: number) => void): void {
  program
    .command('trend')
    .description('show all runs over time: a page of charts with links to each report')
    .option('--out <dir>', 'folder of the runs', namedPath, 'reports')
    .option('--case <id...>', 'only these cases')
    .option('--target <id...>', 'only these targets')
    .addOption(new Option('--lang <lang>', 'language of the page').choices(['en', 'uk']).default('en'))
    .option('--json', 'print the course as JSON, and nothing else', false)
    .option('--keep <n>', keepHelp, wholeNumber(1))
    .addHelpText('after', trendHelp)
    .action(async (options) => {
      const { trend } = await import('./trend.ts');
      exitWith(await trend(options, io));
    });
}
