import { type Command, Option } from 'commander';
import type { Angle } from '../../model/car.ts';
import type { Profile } from '../../model/rubric.ts';
import { angles, profiles, targetTypes } from '../../model/vocabulary.ts';
import { addLookerOptions } from './looker-options.ts';
import { baseUrl, numberBetween, sizeText, wholeNumber } from './option-values.ts';
import { addSearchOptions, type SearchOptions } from './search-options.ts';

/** Which system to put under test. */
export interface TargetOptions {
  /** A type or, beside `targets`, an id of that file; the studio when left out. */
  readonly target?: string;
  readonly targets?: string;
  readonly baseUrl?: string;
  readonly model?: string;
  readonly size?: string;
  readonly input?: string;
  readonly backendLog?: string;
  readonly studioFault?: string;
  readonly studioDefect?: string;
  /** Names of templates, for all targets that take prompts. */
  readonly prompt?: string[];
}

/** Which cases, at which target: what `run` and `plan` have in common. */
export interface SelectOptions extends TargetOptions, SearchOptions {
  readonly suite?: string;
  readonly cases?: string;
  readonly case?: string[];
  readonly angle?: Angle[];
  readonly repeat: number;
  readonly concurrency: number;
  readonly sequential: boolean;
}

/** How results are shown: what `run`, `score` and `report` have in common. */
export interface ShowOptions {
  readonly assets?: 'inline' | 'linked';
  readonly lang: 'en' | 'uk';
  readonly out: string;
  readonly json: boolean;
  readonly quiet: boolean;
}

export interface RunOptions extends SelectOptions, ShowOptions {
  readonly timeout?: number;
  readonly maxRetries: number;
  readonly threshold?: number;
  readonly maxErrorRate: number;
  readonly rubric: Profile;
  readonly images: boolean;
  readonly measure: boolean;
  readonly allowPrivateAddresses: boolean;
  readonly verbose: boolean;
  readonly maxPictures?: number;
  readonly maxCost?: number;
}

/** One service, described by flags. */
export function addServiceOptions(command: Command): Command {
  return command
    .option('--target <type>', `system under test: ${targetTypes.join(', ')} (default: studio)`)
    .option('--base-url <url>', "address of the target (default: the type's own)", baseUrl)
    .option('--model <name>', 'model to ask for')
    .option('--size <WxH>', 'size of the pictures to ask for, in pixels', sizeText);
}

export function addSelectOptions(command: Command): Command {
  command
    .option('--suite <name>', 'suite of suites.yaml, for example full or quick (default: full)')
    .option('--cases <dir>', 'folder with your own cases (default: the five cars that come with the tool)')
    .option('--case <id...>', 'only these cases')
    .addOption(new Option('--angle <angle...>', 'only these angles').choices(angles));
  const selecting = addServiceOptions(command)
    .option('--targets <file>', 'YAML file with several targets, asked side by side')
    .option('--input <path>', 'saved answers, or a folder of pictures, for --target replay')
    .option('--backend-log <file>', 'log file of the backend, to be read into the report')
    .option('--prompt <name...>', 'templates of prompts/ to write from, side by side (default: built-in)')
    .option('--repeat <n>', 'draws of every series', wholeNumber(1, 1000), 1)
    .option('-j, --concurrency <n>', 'pictures in flight at once, per target', wholeNumber(1, 256), 3)
    .option('--sequential', 'ask for one angle after another', false)
    .option('--studio-fault <spec>', 'make the studio misbehave, for example rate-limit:every=3')
    .option('--studio-defect <spec>', "plant a defect in the studio's pictures, for example paint@rear=red");
  return addSearchOptions(selecting);
}

export function addShowOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--assets <kind>', 'pictures inside the report or beside it').choices(['inline', 'linked']),
    )
    .addOption(new Option('--lang <lang>', 'language of the report').choices(['en', 'uk']).default('en'))
    .option('--out <dir>', 'folder for the runs', 'reports')
    .option('--json', 'print the summary as JSON, and nothing else, on standard output', false)
    .option('--quiet', 'print only the verdict and the path of the report', false);
}

export function addRunOptions(command: Command): Command {
  return addLookerOptions(addShowOptions(addSelectOptions(command)), 'run')
    .option(
      '--timeout <ms>',
      'longest time for one picture, with all its tries (default: 120000, openai 300000)',
      wholeNumber(1),
    )
    .option('--max-pictures <n>', 'stop asking before it is more than these pictures', wholeNumber(0))
    .option(
      '--max-cost <amount>',
      'stop asking before it costs more, by the prices of the targets file',
      numberBetween(0, 1_000_000_000),
    )
    .option('--max-retries <n>', 'tries after the first; 0 for none', wholeNumber(0, 100), 3)
    .option(
      '--threshold <score>',
      'lowest score that passes (default: 60, from the rubric)',
      numberBetween(0, 100),
    )
    .option('--max-error-rate <share>', 'share of pictures that may stay unanswered', numberBetween(0, 1), 0)
    .addOption(new Option('--rubric <profile>', 'rules of the score').choices(profiles).default('strict'))
    .option('--no-images', 'download nothing: judge the prompts only')
    .option('--no-measure', 'download and accept, but neither measure nor make thumbnails')
    .option('--allow-private-addresses', 'follow picture addresses into private networks', false)
    .option('--verbose', 'tell every step', false);
}
