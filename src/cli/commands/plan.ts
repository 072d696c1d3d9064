import { resolve } from 'node:path';
import type { CheckedSuite, LoadedSuite } from '../../cases/load-cases.ts';
import { formatProblems } from '../../cases/yaml/format-problems.ts';
import { givePrompts } from '../../evaluate/generate/give-prompts.ts';
import { casesOfShard } from '../../evaluate/shards/split-cases.ts';
import { createPaceOf } from '../../http/limits/host-pace.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import { type OpenedTargets, openTargets } from '../../targets/open-targets.ts';
import type { CliIo } from '../io.ts';
import { foldLooking } from '../job/fold-looking.ts';
import { foldTargets } from '../job/fold-targets.ts';
import { paceRulesOf } from '../job/pace-rules.ts';
import { selectSuite } from '../job/select-suite.ts';
import { openLookers } from '../options/looker-options.ts';
import type { SelectOptions } from '../options/run-options.ts';
import { describeFeed } from './describe-feed.ts';
import { describeLooks } from './describe-plan.ts';
import { describeSplit } from './describe-split.ts';
import { describeTarget } from './describe-target.ts';
import { readAgainst } from './read-against.ts';
import { writePrompt } from './write-prompt.ts';

export interface PlanOptions extends SelectOptions {
  /** Where to write a template, in place of a plan; true: on standard output. */
  readonly writePrompt?: string | true;
  /** A run or baseline that the planned one is going to be compared with. */
  readonly against?: string;
  readonly out: string;
}

/** `car-eval plan`: prints every request a run would make, and what it would take. Nothing leaves this machine. */
export async function plan(options: PlanOptions, io: CliIo): Promise<number> {
  if (options.writePrompt !== undefined) return writePrompt(options.writePrompt, options, io);
  const { cwd, env } = io;
  const { specs } = await foldTargets(options, { cwd, home: cwd });
  const whole = await selectSuite(options, cwd);
  const outside = { home: cwd, env, asks: false, brands: whole.brands, clock: createSystemClock() };
  await using opened = await openTargets(specs, outside);
  const all = opened.answerable(whole.cases);
  describeSource({ ...whole, cases: all }, options, io);
  const suite = { ...whole, cases: casesOfShard(all, options.shard) };
  await describeTargets(opened, { suite, options, io });
  const draws = options.repeat * opened.all.length;
  io.stdout.write(await sayLooks(suite, { draws, options, io }));
  return 0;
}

interface Planning {
  /** Its cases are those of the shard. */
  readonly suite: LoadedSuite;
  readonly options: PlanOptions;
  readonly io: CliIo;
}

/** Where the cases come from, and which part of them is planned. */
function describeSource({ cases, feed, warnings }: CheckedSuite, options: PlanOptions, io: CliIo): void {
  const { stdout, stderr } = io;
  if (options.cars !== undefined && warnings.length > 0) stderr.write(`${formatProblems(warnings)}\n\n`);
  if (feed) stdout.write(describeFeed(feed));
  if (options.shard) stdout.write(describeSplit(cases, options.shard));
}

/** What each target is asked, and what a comparison of its answers could show. */
async function describeTargets(opened: OpenedTargets, planning: Planning): Promise<void> {
  const { suite, options, io } = planning;
  const folder = { dir: options.cases ?? null, cwd: io.cwd };
  const { all: pairs } = await givePrompts(opened, { suite, home: io.cwd, folder });
  if (options.search === 'web')
    io.stdout.write(
      'A plan searches nothing: with --search web a prompt may gain a sentence on the real car.\n\n',
    );
  const paceOf = createPaceOf(options.concurrency, paceRulesOf(opened.targets));
  const against = await readAgainst(options, suite.cases, io.cwd);
  for (const pair of pairs) io.stdout.write(await describeTarget(pair, { suite, options, paceOf, against }));
}

const nothing = { calls: 0, price: null };

/** What looking would cost; nothing where nobody is asked to, and then nothing of it is loaded. */
async function sayLooks(
  suite: LoadedSuite,
  { draws, options, io }: { readonly draws: number; readonly options: PlanOptions; readonly io: CliIo },
): Promise<string> {
  const flags = await foldLooking('plan', options, io.cwd);
  if (Object.keys(flags).length === 0) return '';
  const { createLookerOutside } = await import('../job/looker-outside.ts');
  const { planRunLooks } = await import('../../evaluate/observe/plan-run-looks.ts');
  const outDir = resolve(io.cwd, options.out);
  const looking = { clock: createSystemClock(), emit() {}, outDir, brands: suite.brands, asks: false };
  await using looked = await openLookers('plan', flags, createLookerOutside(io, looking));
  const said = looked.lookers.map(async (looker) => {
    const looks = planRunLooks(looker, suite, { draws });
    const first = await looker.planFirst?.([...new Set(looks.map(({ question }) => question))]);
    return describeLooks(looker, { looks, first: first ?? nothing });
  });
  return (await Promise.all(said)).join('');
}
