import type { Command } from 'commander';
import { judgeFlags } from '../../judge/judge-flags.ts';
import { wholeNumber } from './option-values.ts';
import { addTargetOptions, type TargetOptions } from './target-options.ts';

export interface ProbeOptions extends TargetOptions {
  readonly judge?: string;
  readonly cases?: string;
  readonly draw: boolean;
  readonly timeout: number;
  readonly out: string;
}

export function addProbeOptions(command: Command): Command {
  addTargetOptions(command);
  for (const [flags, about] of judgeFlags) command.option(flags, about);
  return command
    .option('--cases <dir>', 'folder with your own cases (default: the five cars that come with the tool)')
    .option('--draw', 'have pictures drawn', false)
    .option('--timeout <ms>', 'longest time for one picture, with all its tries', wholeNumber(1), 120_000)
    .option('--out <dir>', 'folder for the runs, where what is found of a judge is kept', 'reports');
}
