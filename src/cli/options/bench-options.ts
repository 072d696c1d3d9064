import { type Command, Option } from 'commander';
import { namedPath, wholeNumber } from './option-values.ts';
import { addServiceOptions, type TargetOptions } from './target-options.ts';

export interface BenchOptions extends TargetOptions {
  readonly only?: 'generation' | 'stages';
  readonly cases?: string;
  readonly case?: string;
  readonly pictures: number[];
  readonly rounds?: number;
  readonly latency: number;
  readonly timeout: number;
  readonly stageTime: number;
  readonly json?: string;
  readonly out: string;
}

/** Numbers of pictures: one for itself, two and three as the original asks for, five for what is beyond. */
const usualCounts = [1, 2, 3, 5];

const notes = `
A car has three angles: a fourth and a fifth picture are views of another draw of it.
A target that you name is asked for every picture once a round together and once a round one after another: with the
defaults, 22 pictures. What a whole run costs beside a bare script is measured in the clone: npm run bench:overhead.`;

export function addBenchOptions(command: Command): Command {
  const readCount = wholeNumber(1, 30);
  return addServiceOptions(command)
    .option('--cases <dir>', 'folder with your own cases (default: the five cars that come with the tool)')
    .option('--case <id>', 'the car to ask for (default: the first one)')
    .addOption(
      new Option(
        '--only <part>',
        'measure one part (default: both, but generation alone at your own target)',
      ).choices(['generation', 'stages']),
    )
    .addOption(
      new Option('--pictures <n...>', 'how many pictures to ask for')
        .argParser((text: string, earlier: number[]) => [
          ...(earlier === usualCounts ? [] : earlier),
          readCount(text),
        ])
        .default(usualCounts, '1 2 3 5'),
    )
    .option('--rounds <n>', 'times over (default: 3, at your own target 1)', wholeNumber(1, 100))
    .option('--latency <ms>', 'how long the studio takes over a picture', wholeNumber(1, 60_000), 1000)
    .option('--timeout <ms>', 'longest time for one picture, with all its tries', wholeNumber(1), 120_000)
    .option('--stage-time <ms>', 'how long to repeat each step', wholeNumber(1, 600_000), 1000)
    .option('--json <file>', 'write all samples into this file too')
    .option('--out <dir>', 'folder for the page and the samples', namedPath, 'reports')
    .addHelpText('after', notes);
}
