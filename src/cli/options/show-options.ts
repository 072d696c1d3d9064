import { type Command, Option } from 'commander';
import { namedPath } from './option-values.ts';

/** How results are shown: what `run`, `score` and `report` have in common. */
export interface ShowOptions {
  readonly assets?: 'inline' | 'linked';
  readonly lang: 'en' | 'uk';
  readonly out: string;
  readonly json: boolean;
  readonly quiet: boolean;
}

export function addShowOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--assets <kind>', 'pictures inside the report or beside it').choices(['inline', 'linked']),
    )
    .addOption(new Option('--lang <lang>', 'language of the report').choices(['en', 'uk']).default('en'))
    .option('--out <dir>', 'folder for the runs', namedPath, 'reports')
    .option('--json', 'print the summary as JSON, and nothing else, on standard output', false)
    .option('--quiet', 'print only the verdict and the path of the report', false);
}
