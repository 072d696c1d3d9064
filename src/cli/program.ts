import { Command, Option } from 'commander';
import { redactText } from '../http/redact.ts';
import { addBenchCommand } from './commands/bench-command.ts';
import { addCompareCommands } from './commands/compare-commands.ts';
import { addExportCommand } from './commands/export-command.ts';
import { addJudgeCommands } from './commands/judge-commands.ts';
import { addMergeCommand } from './commands/merge-command.ts';
import { addProbeCommand } from './commands/probe-command.ts';
import { addReadPromptCommand } from './commands/read-prompt-command.ts';
import { addReviewCommands } from './commands/review-commands.ts';
import { addTrendCommand } from './commands/trend-command.ts';
import { addWorkCommand } from './commands/work-command.ts';
import type { CliIo } from './io.ts';
import { addTableOptions } from './options/feed-options.ts';
import { addGateOptions } from './options/gate-options.ts';
import { addLookerOptions } from './options/looker-options.ts';
import { hostName, namedPath, wholeNumber } from './options/option-values.ts';
import { addShowOptions } from './options/show-options.ts';
import { packageVersion } from './version.ts';

const exitCodes = `
Exit codes: 0 passed, or --report-only · 100 a case fails (with --min-pass-rate: too many), a score is below --min, or
--no-regression finds it worse · 2 not measured (errors beyond --max-error-rate, no case with an outcome, too little
looked at for --min or --require-seen, nothing to compare with --no-regression, target down), or what --strict names ·
1 bad usage, bad configuration or a bug · 130 interrupted`;

const examples = `
Examples:
  car-eval run                                  the five cars on the embedded studio
  car-eval run --suite quick                    two pictures, in seconds
  car-eval run --cases my-cars --case audi-a4   your own cases
  car-eval run --target replay --input response.json --case renault-clio
  car-eval read-prompt prompt.txt --case renault-clio --model sdxl
  car-eval report latest --lang uk              the last report once more, in Ukrainian
  car-eval review merge latest verdicts/anna.json
  car-eval export latest > pictures.csv         what to publish, to look at and to reject`;

const validateHelp = `
Exit codes: 0 when nothing is wrong, with or without hints; 1 otherwise, each mistake with its file, line and column.

Examples:
  car-eval validate --cases my-cars
  car-eval validate --cars feed.csv --column color=Paint`;

/**
 * The commands and their flags. What a command does is loaded when it is called, and so are flags that follow from the
 * table of targets: help and usage errors come at once.
 *
 * @param exitWith takes the exit code of the command that ran
 */
export async function createProgram(io: CliIo, exitWith: (code: number) => void): Promise<Command> {
  const program = new Command('car-eval')
    .description(
      'Tells whether AI-generated car pictures are right: consistency, relevance and logo quality.',
    )
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      // Usage errors quote the flags, and a key may stand in one.
      writeErr: (text) => io.stderr.write(redactText(text)),
      getOutHelpWidth: () => Math.min(io.stdout.columns, 110),
      getErrHelpWidth: () => Math.min(io.stderr.columns, 110),
    })
    .showHelpAfterError('(car-eval --help lists the commands, car-eval COMMAND --help the flags)')
    .addHelpText('after', `${examples}\n${exitCodes}`);

  const flags = ['run', 'plan'].some((name) => io.args.includes(name))
    ? await import('./options/run-options.ts')
    : null;
  const running = program.command('run');
  flags?.addRunOptions(running);
  running
    .description('generate, score and report')
    .option('--resume [run]', 'go on with a run that was cut off (default: latest)')
    .addOption(
      new Option(
        '--again <which>',
        'go on with it, and ask anew, with new seeds, for pictures it rejects',
      ).choices(['failed']),
    )
    .option('--trust <what...>', 'with --resume: addresses and variables that a run from elsewhere may use')
    .addHelpText('after', exitCodes)
    .action(async (options, command: Command) => {
      const { run } = await import('./commands/run.ts');
      exitWith(await run({ options, given: givenFlags(command) }, io));
    });

  const planning = program.command('plan');
  flags?.addPlanOptions(planning);
  planning
    .description('show what a run would ask for; no network')
    .option('--against <run>', 'what a comparison with this run or baseline could show')
    .option('--out <dir>', 'folder of the runs', 'reports')
    .option('--write-prompt [file]', 'write the template out instead: the built-in one, or that of --prompt')
    .action(async (options) => {
      const { plan } = await import('./commands/plan.ts');
      exitWith(await plan(options, io));
    });

  addTableOptions(program.command('validate'))
    .description(
      'check all YAML files, templates and lines of a table of cars, and report every problem at once; no network',
    )
    .option('--cases <dir>', 'folder with your own cases (default: the five cars that come with the tool)')
    .addHelpText('after', validateHelp)
    .action(async (options) => {
      const { validate } = await import('./commands/validate.ts');
      exitWith(await validate(options, io));
    });

  const scoring = program.command('score').argument('[run]', 'run id, path or latest', 'latest');
  addGateOptions(addLookerOptions(addShowOptions(scoring), 'score'))
    .option(
      '--stable <dir>',
      'also write result and report there without times, ids and tries: the same for the same pictures',
      namedPath,
    )
    .description('score a run again from disk; nothing is generated')
    .addHelpText('after', exitCodes)
    .action(async (run, options) => {
      const { score } = await import('./commands/score.ts');
      exitWith(await score(run, options, io));
    });

  addShowOptions(program.command('report').argument('[run]', 'run id, path or latest', 'latest'))
    .description('render the report of a run again')
    .option('--against <run>', 'compare with: run id, path, latest, a result.json or a baseline')
    .action(async (run, options) => {
      const { report } = await import('./commands/report.ts');
      exitWith(await report(run, options, io));
    });

  addMergeCommand(program, io, exitWith);
  addWorkCommand(program, io, exitWith);
  addReviewCommands(program, io, exitWith);
  await addJudgeCommands(program, io, exitWith);
  addCompareCommands(program, io, exitWith);
  addExportCommand(program, io, exitWith);
  addTrendCommand(program, io, exitWith);
  addReadPromptCommand(program, io, exitWith);
  await addBenchCommand(program, io, exitWith);
  await addProbeCommand(program, io, exitWith);

  program
    .command('studio')
    .description('serve the embedded image service for other programs')
    .option('--port <n>', 'port to listen on; 0 picks a free one', wholeNumber(0, 65_535), 8000)
    .option('--host <host>', 'address to listen on', hostName, '127.0.0.1')
    .option('--studio-fault <spec>', 'misbehave, for example rate-limit:every=3')
    .option('--studio-defect <spec>', 'plant a defect, for example paint@rear=red')
    .action(async (options) => {
      const { studio } = await import('./commands/studio.ts');
      exitWith(await studio(options, io));
    });

  return program;
}

/** The flags that stand on the command line, as opposed to defaults. */
function givenFlags(command: Command): string[] {
  return command.options
    .filter((option) => command.getOptionValueSource(option.attributeName()) === 'cli')
    .map((option) => option.long ?? option.flags);
}
