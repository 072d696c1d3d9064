import { type Command, Option } from 'commander';
import type { CliIo } from '../io.ts';
import { looksHelp, looksNumber, namedPath, pointsOfChange } from '../options/option-values.ts';

const compareHelp = `
The word: worse, better, no worse, cannot tell or nothing to compare. It is about the samples of these very cars, by the
checks that both runs looked at, with a chance of 5 % to be wrong on the side that it claims; between two runs made at two
times a change has to exceed 5 points, for a bad hour looks like a fall. Series are paired by case, target and sample. A
case is broken or fixed when it ceased or began to pass; what one run did not measure is neither. Speed judges nothing.

Who repeats what could not be told, and looks again, is wrong in up to 12 %. --looks 2, said before the first look, holds
both together to 5 %; five single samples can say nothing then, and repeats can.

Examples:
  car-eval compare latest 20261123T184502Z-x7f2
  car-eval compare latest reports/baselines/full--studio.json --format md > comment.md
  car-eval compare latest --targets better now       two targets of one run

Exit codes: 0 compared, whatever the outcome · 1 a run cannot be read · with --fail-on-worse 100 when the word is worse, or
a case of which every sample passed does not any more, and 2 when there is nothing to compare`;

type ExitWith = (code: number) => void;

/**
 * Adds how a run is held against an earlier one, and how the earlier one is kept.
 *
 * @param exitWith takes the exit code of the command that ran
 */
export function addCompareCommands(program: Command, io: CliIo, exitWith: ExitWith): void {
  addCompare(program.command('compare'), io, exitWith);
  addBless(program.command('bless'), io, exitWith);
}

function addCompare(command: Command, io: CliIo, exitWith: ExitWith): void {
  command
    .description('compare a run with an earlier one, or with a baseline')
    .argument('<run>', 'run id, path or latest')
    .argument('[before]', 'the run it is compared with: run id, path, latest, a result.json or a baseline')
    .option('--out <dir>', 'folder of the runs', namedPath, 'reports')
    .option('--all', 'list also what is as it was', false)
    .addOption(
      new Option('--format <format>', 'text for people, md for the comment of a pull request')
        .choices(['text', 'md'])
        .default('text'),
    )
    .addOption(new Option('--lang <lang>', 'language of both').choices(['en', 'uk']).default('en'))
    .addOption(
      new Option('--json', 'print the comparison as JSON, and nothing else')
        .default(false)
        .conflicts('quiet'),
    )
    .option('--quiet', 'print one line', false)
    .option('--targets <names...>', 'one target of each run: the one that is looked at, then the one before')
    .option(
      '--margin <points>',
      'points that a change has to exceed (default: 5 between two runs, 0 in turns)',
      pointsOfChange,
    )
    .option(
      '--no-worse-than <points>',
      'points of a fall that do not matter, for the word "no worse"',
      pointsOfChange,
      0,
    )
    .option('--looks <n>', looksHelp, looksNumber)
    .option('--fail-on-worse', 'exit 100 when it is worse, 2 when there is nothing to compare', false)
    .addOption(
      new Option('--strict [what]', 'exit 2 also when nothing can be told')
        .choices(['cannot-tell'])
        .default(false),
    )
    .addHelpText('after', compareHelp)
    .action(async (run, before, options) => {
      const { compare } = await import('./compare.ts');
      exitWith(await compare({ after: run, before }, { ...options, strict: options.strict !== false }, io));
    });
}

function addBless(command: Command, io: CliIo, exitWith: ExitWith): void {
  command
    .description(
      'keep the result of a run as baselines/<suite>--<target>.json, to commit and to compare with',
    )
    .argument('[run]', 'run id, path or latest', 'latest')
    .option('--out <dir>', 'folder of the runs', namedPath, 'reports')
    .option('--force', 'replace a baseline also by a run that fails, or that has less to compare with', false)
    .action(async (run, options) => {
      const { bless } = await import('./bless.ts');
      exitWith(await bless(run, options, io));
    });
}
