import type { Command } from 'commander';
import { maxPeople } from '../../report/html/client/review/split-cards.ts';
import type { CliIo } from '../io.ts';
import { namedPath, percent, wholeNumber } from '../options/option-values.ts';
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
  review
    .command('split')
    .description('deal the cars of a run to several people: prints a link to the report for each')
    .argument('<run>', 'run id, path or latest')
    .requiredOption('--people <n>', 'how many share the review', wholeNumber(2, maxPeople))
    .option('--overlap <percent>', 'part of the cars that everybody looks at', percent, 20)
    .option('--out <dir>', 'folder of the runs', namedPath, 'reports')
    .action(async (run, options) => {
      const { splitReview } = await import('./review-split.ts');
      exitWith(await splitReview(run, options, io));
    });
}
