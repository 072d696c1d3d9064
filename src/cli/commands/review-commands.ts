import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { addShowOptions } from '../options/show-options.ts';

/**
 * Adds what is done with people's answers.
 *
 * @param exitWith takes the exit code of the command that ran
 */
export function addReviewCommands(program: Command, io: CliIo, exitWith: (code: number) => void): void {
  const review = program.command('review').description("people's answers about the pictures");
  const merge = review
    .command('merge')
    .argument('<run>', 'run id, path or latest')
    .argument('<files...>', 'verdicts as the report exports them, one file for each person');
  addShowOptions(merge)
    .description('add answers to a run, score it again and render its report')
    .action(async (run, files, options) => {
      const { mergeReviewFiles } = await import('./review-merge.ts');
      exitWith(await mergeReviewFiles({ run, files, options }, io));
    });
}
