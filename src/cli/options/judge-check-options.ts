import type { Command } from 'commander';
import { judgeFlags } from '../../judge/judge-flags.ts';

export interface JudgeCheckOptions {
  readonly judge?: string;
  readonly targets?: string;
  /** Folder with photographs and their manifest. */
  readonly photos?: string;
  /** Run of whose pictures pairs of two cars are made. */
  readonly run?: string;
  readonly out: string;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Those of the flags of a judge that say what follows from a check. */
const pointless = /^--judge-(check|blocks) /;

export function addJudgeCheckOptions(command: Command): Command {
  for (const [flags, about] of judgeFlags) if (!pointless.test(flags)) command.option(flags, about);
  return command
    .option('--targets <file>', 'targets file with a `judge:` block')
    .option('--photos <dir>', 'ask photographs too, of which manifest.csv in the folder says what they show')
    .option('--run <run>', 'ask pairs of pictures of two cases of a run too, which never show one car')
    .option('--out <dir>', 'folder for the runs, where what is found of a judge is kept', 'reports')
    .option('--json', 'print it as JSON', false)
    .option('--quiet', 'no progress', false);
}
