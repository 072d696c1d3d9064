import { type Command, Option } from 'commander';
import type { Angle } from '../../model/car.ts';
import type { Profile } from '../../model/rubric.ts';
import type { Shard } from '../../model/shard.ts';
import { angles, profiles } from '../../model/vocabulary.ts';
import { targetKinds } from '../../targets/target-kinds.ts';
import { addFeedOptions, type FeedOptions } from './feed-options.ts';
import { addGateOptions, type GateOptions } from './gate-options.ts';
import { addLookerOptions } from './looker-options.ts';
import { amount, hostPair, keepHelp, points, shardOf, share, wholeNumber } from './option-values.ts';
import { addQueueOption, type QueueOptions } from './queue-options.ts';
import { addSearchOptions, type SearchOptions } from './search-options.ts';
import { addShowOptions, type ShowOptions } from './show-options.ts';
import { addStoreOptions } from './store-options.ts';
import { addTargetOptions, type TargetOptions } from './target-options.ts';

/** Longest time for one picture where neither the flags nor the target say otherwise. */
export const usualTimeoutMs = 120_000;

/** Which cases, at which target: what `run` and `plan` have in common. */
export interface SelectOptions extends TargetOptions, SearchOptions, FeedOptions {
  readonly suite?: string;
  readonly cases?: string;
  readonly case?: string[];
  readonly angle?: Angle[];
  readonly repeat: number;
  readonly seed?: number;
  readonly shard?: Shard;
  readonly concurrency: number;
  readonly sequential: boolean;
}

export interface RunOptions extends SelectOptions, ShowOptions, GateOptions, QueueOptions {
  readonly timeout?: number;
  readonly maxRetries: number;
  readonly retryAmbiguous: boolean;
  readonly health: boolean;
  readonly threshold?: number;
  readonly maxErrorRate: number;
  readonly requireSeen?: number;
  readonly rubric: Profile;
  readonly images: boolean;
  readonly measure: boolean;
  readonly inTurns: boolean;
  readonly allowPrivateAddresses: boolean;
  readonly mapHost?: Readonly<Record<string, string>>;
  readonly verbose: boolean;
  readonly maxPictures?: number;
  readonly maxCost?: number;
  readonly keep?: number;
}

function addSelectOptions(command: Command): Command {
  command
    .option('--suite <name>', 'suite of suites.yaml, for example full or quick (default: full)')
    .option('--cases <dir>', 'folder with your own cases (default: the five cars that come with the tool)')
    .option('--case <id...>', 'only these cases')
    .addOption(new Option('--angle <angle...>', 'only these angles').choices(angles));
  const selecting = addTargetOptions(addFeedOptions(command))
    .option(
      '--repeat <n>',
      'samples of each case, in sessions and with seeds of their own',
      wholeNumber(1, 1000),
      1,
    )
    .option(
      '--seed <n>',
      'draw sessions and seeds from this number, too: other pictures of the same cases',
      wholeNumber(0),
    )
    .option(
      '--shard <k/n>',
      'only this part of the cases, such as 2/8; `merge` makes one run of all',
      shardOf,
    )
    .option('-j, --concurrency <n>', 'pictures in flight at once, per target', wholeNumber(1, 256), 3)
    .option('--sequential', 'ask for one angle after another', false);
  return addSearchOptions(selecting);
}

export function addPlanOptions(command: Command): Command {
  return addLookerOptions(addSelectOptions(command), 'plan');
}

export function addRunOptions(command: Command): Command {
  const storing = addStoreOptions(addQueueOption(addShowOptions(addSelectOptions(command))));
  return addGateOptions(addLookerOptions(storing, 'run'))
    .option(
      '--timeout <ms>',
      `longest time for one picture, with all its tries (default: ${usualTimeouts()})`,
      wholeNumber(1),
    )
    .option(
      '--in-turns',
      'ask several targets or prompts sample by sample, so that a bad hour hits all',
      false,
    )
    .option('--max-pictures <n>', 'stop asking before it is more than these pictures', wholeNumber(0))
    .option(
      '--max-cost <amount>',
      'stop asking before it costs more, by the prices of the targets file',
      amount,
    )
    .option('--max-retries <n>', 'tries after the first; 0 for none', wholeNumber(0, 100), 3)
    .option(
      '--retry-ambiguous',
      'send a POST again that may have been served (no answer came): it may be paid twice',
      false,
    )
    .option('--no-health', 'do not ask whether the target is well before the first picture')
    .option(
      '--threshold <points>',
      'lowest score that passes, 0 to 100 (default: 60, from the rubric)',
      points,
    )
    .option('--max-error-rate <share>', 'share of pictures that may stay unanswered', share, 0)
    .option(
      '--require-seen <share>',
      'share of what the pictures can show that must be looked at; else exit code 2',
      share,
    )
    .addOption(new Option('--rubric <profile>', 'rules of the score').choices(profiles).default('strict'))
    .option('--no-images', 'download nothing: judge the prompts only')
    .option('--no-measure', 'download and accept, but neither measure nor make thumbnails')
    .option('--allow-private-addresses', 'follow picture addresses into private networks', false)
    .option(
      '--map-host <from=to>',
      'ask for pictures of one host at another, such as backend:8000=127.0.0.1:8000; once for each',
      hostPair,
    )
    .option('--keep <n>', keepHelp, wholeNumber(1))
    .option('-v, --verbose', 'tell every step', false);
}

function usualTimeouts(): string {
  const own = Object.entries(targetKinds).flatMap(([type, { limits }]) =>
    limits.timeoutMs === null ? [] : `${type} ${limits.timeoutMs}`,
  );
  return [usualTimeoutMs, ...own].join(', ');
}
