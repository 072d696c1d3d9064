import { type Command, InvalidArgumentError } from 'commander';
import type { GateRules, StrictWord } from '../../model/gate-rules.ts';
import { gatedScores, strictWords } from '../../model/vocabulary.ts';
import { looksHelp, looksNumber, namedPath, points, pointsOfChange, share } from './option-values.ts';

/** What is demanded of a run beside what every case has to show: what `run` and `score` have in common. */
export interface GateOptions {
  readonly min?: NonNullable<GateRules['min']>;
  readonly minPassRate?: number;
  /** True: all that there is. */
  readonly strict?: readonly StrictWord[] | true;
  readonly reportOnly?: true;
  /** Path of a file. */
  readonly known?: string;
  /** Of `--no-regression`, which commander reads as the negative of `--regression`: true where it is left out. */
  readonly regression?: string | true;
  readonly margin?: number;
  /** Of `--no-worse-than`, in the same way. */
  readonly worseThan?: number | true;
  readonly looks?: number;
}

export function addGateOptions(command: Command): Command {
  return command
    .option(
      '--min <score=points>',
      `lowest score of a target, such as relevance=80 (${gatedScores.join(', ')}); once for each`,
      lowestScore,
    )
    .option('--min-pass-rate <share>', 'share of the cases that must pass (default: all)', share)
    .option(
      '--no-regression <baseline>',
      'run id, path, latest or baseline that the run must not be worse than; else exit code 100',
    )
    .option('--margin <points>', 'points that a change has to exceed (default: 5)', pointsOfChange)
    .option(
      '--no-worse-than <points>',
      'points of a fall that do not matter, for the word "no worse"',
      pointsOfChange,
    )
    .option('--looks <n>', looksHelp, looksNumber)
    .option(
      '--strict [what]',
      `exit code 2 also for ${strictWords.join(', ')}: one of them, several with commas, or all`,
      strictList,
    )
    .option('--known <file>', 'YAML file with faults that do not count until their day', namedPath)
    .option('--report-only', 'say what was found, and exit with 0 in place of 100 and 2');
}

/** "relevance=80", added to what came before. */
function lowestScore(text: string, earlier: GateOptions['min'] = {}): NonNullable<GateRules['min']> {
  const [name, value, ...more] = text.split('=');
  const known = gatedScores.find((one) => one === name?.trim());
  if (known === undefined || value === undefined || more.length > 0)
    throw new InvalidArgumentError(
      `Expected ${gatedScores.join(', ')} with its lowest points, such as relevance=80, got "${text}".`,
    );
  if (known in earlier) throw new InvalidArgumentError(`Expected ${known} once, got it again: "${text}".`);
  return { ...earlier, [known]: points(value) };
}

function strictList(text: string): StrictWord[] {
  const named = text.split(',').map((word) => word.trim());
  const stray = named.find((word) => !strictWords.some((one) => one === word));
  if (stray === undefined) return strictWords.filter((word) => named.includes(word));
  throw new InvalidArgumentError(`Expected ${strictWords.join(', ')}, got "${stray}".`);
}
