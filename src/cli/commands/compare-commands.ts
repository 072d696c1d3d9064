import { type Command, Option } from 'commander';
import type { CliIo } from '../io.ts';
import { namedPath } from '../options/option-values.ts';

const compareHelp = `
Series are paired by case, target and sample. A case is broken or fixed when it ceased or began to pass, worse or better
when its score (one decimal) moved under the same verdict; what one run did not measure is neither. These are numbers and
their differences, not whether they are more than chance. Speed is shown and judges nothing.

Examples:
  car-eval compare latest 20261123T184502Z-x7f2
  car-eval compare latest reports/baselines/full--studio.json --format md > comment.md

Exit codes: 0 compared, whatever the outcome · 100 with --fail-on-worse · 1 a run cannot be read`;

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
    .argument('<before>', 'the run it is compared with: run id, path, latest, a result.json or a baseline')
    .option('--out <dir>', 'folder of the runs', namedPath, 'reports')
    .option('--all', 'list also what is as it was', false)
    .addOption(
      new Option('--format <format>', 'text for people, md for the comment of a pull request')
        .choices(['text', 'md'])
        .default('text'),
    )
    .addOption(
      new Option('--json', 'print the comparison as JSON, and nothing else')
        .default(false)
        .conflicts('quiet'),
    )
    .option('--quiet', 'print one line', false)
    .option('--fail-on-worse', 'exit 100 when a case, a picture or a check is broken or worse', false)
    .addHelpText('after', compareHelp)
    .action(async (run, before, options) => {
      const { compare } = await import('./compare.ts');
      exitWith(await compare({ after: run, before }, options, io));
    });
}

function addBless(command: Command, io: CliIo, exitWith: ExitWith): void {
  command
    .description(
      'keep the result of a run as baselines/<suite>--<target>.json, to commit and to compare with',
    )
    .argument('[run]', 'run id, path or latest', 'latest')
    .option('--out <dir>', 'folder of the runs', namedPath, 'reports')
    .action(async (run, options) => {
      const { bless } = await import('./bless.ts');
      exitWith(await bless(run, options, io));
    });
}
