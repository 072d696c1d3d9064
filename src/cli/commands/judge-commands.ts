import type { Command } from 'commander';
import type { CliIo } from '../io.ts';

/**
 * Adds what is done with judges apart from runs.
 *
 * @param exitWith takes the exit code of the command that ran
 */
export async function addJudgeCommands(
  program: Command,
  io: CliIo,
  exitWith: (code: number) => void,
): Promise<void> {
  const judge = program.command('judge').description('vision models that look at pictures');
  const checking = judge.command('check');
  if (io.args.includes('judge'))
    (await import('../options/judge-check-options.ts')).addJudgeCheckOptions(checking);
  checking
    .description('ask a vision model pictures of which the answer is known, from where it was left')
    .action(async (options) => {
      const { checkJudge } = await import('./judge-check.ts');
      exitWith(await checkJudge(options, io));
    });
  judge
    .command('show')
    .argument('<id>', 'id of a judge, as its folder under reports/judges')
    .option('--out <dir>', 'folder for the runs', 'reports')
    .option('--json', 'print it as JSON', false)
    .description('show what the controls say of a judge')
    .action(async (id, options) => {
      const { showJudge } = await import('./judge-show.ts');
      exitWith(await showJudge(id, options, io));
    });
}
