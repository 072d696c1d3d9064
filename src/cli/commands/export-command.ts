import { type Command, Option } from 'commander';
import { decisions } from '../../report/export/decisions.ts';
import type { CliIo } from '../io.ts';
import { namedPath } from '../options/option-values.ts';

const exportHelp = `
publish: the case passes, and all that decides was looked at. look: nothing speaks against it, but something is in doubt or
was not looked at. reject: a fault was seen in it, or in its series where no single picture is at fault. No decision: no
picture came, and not because of what was asked.

Examples:
  car-eval export latest > pictures.csv
  car-eval export latest --only publish --json | jq -r '.pictures[].file'`;

/**
 * Adds the list of pictures for other programs.
 *
 * @param exitWith takes the exit code of the command that ran
 */
export function addExportCommand(program: Command, io: CliIo, exitWith: (code: number) => void): void {
  program
    .command('export')
    .description('list every picture with what is to be done with it: publish, look or reject, and why')
    .argument('[run]', 'run id, path or latest', 'latest')
    .option('--out <dir>', 'folder of the runs', namedPath, 'reports')
    .addOption(new Option('--csv', 'as CSV (what comes without --json too)').conflicts('json'))
    .option('--json', 'as JSON', false)
    .addOption(new Option('--only <decision...>', 'only these').choices([...decisions]))
    .addHelpText('after', exportHelp)
    .action(async (run: string, options) => {
      const { exportPictures } = await import('./export.ts');
      exitWith(await exportPictures(run, options, io));
    });
}
