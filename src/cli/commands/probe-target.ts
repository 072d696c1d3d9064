import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadedSuite } from '../../cases/load-cases.ts';
import { Stop } from '../../errors.ts';
import { checkTargets } from '../../evaluate/generate/check-targets.ts';
import { givePrompts } from '../../evaluate/generate/give-prompts.ts';
import { loadCheckedSuite } from '../../evaluate/load-checked-suite.ts';
import { countProbePictures, probeTarget, type TargetProbe } from '../../evaluate/probe/probe-target.ts';
import { createCatalogueKnowledge } from '../../generator/catalogue-knowledge.ts';
import type { Target, TargetContext } from '../../generator/target.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import { openTargets } from '../../targets/open-targets.ts';
import type { CliIo } from '../io.ts';
import { foldTargets } from '../job/fold-targets.ts';
import { paceRulesOf } from '../job/pace-rules.ts';
import { createServices } from '../job/services.ts';
import type { ProbeOptions } from '../options/probe-options.ts';

/**
 * `car-eval probe TARGET`: asks whether a service is there and, with --draw, whether it obeys seed and size. Resolves to 2
 * where a picture that it was asked for did not come.
 *
 * @throws Stop `target-down` when it is not there, `bad-usage` for several targets
 */
export async function printTarget(
  what: string | undefined,
  options: ProbeOptions,
  io: CliIo,
): Promise<number> {
  const { cwd, env } = io;
  const { target: named = what, timeout, ...rest } = options;
  const chosen = named === undefined ? rest : { ...rest, target: named };
  const { specs, headerValues } = await foldTargets({ ...chosen, timeout }, { cwd, home: cwd });
  if (specs.length > 1) {
    const ids = specs.map(({ id }) => id).join(', ');
    throw new Stop(
      'bad-usage',
      `Expected one target to probe, got ${ids}.`,
      'Name one: car-eval probe ID --targets FILE',
    );
  }
  const suite = await loadCheckedSuite({ dir: options.cases, cwd });
  const clock = createSystemClock();
  const outside = { home: cwd, env, asks: true, brands: suite.brands, clock, headerValues };
  await using opened = await openTargets(specs, outside);
  const cases = opened.answerable(suite.cases);
  const folder = { dir: options.cases ?? null, cwd };
  const { targets } = await givePrompts(opened, { suite: { ...suite, cases }, home: cwd, folder });
  const [target] = targets;
  if (!target) throw new Error('Expected a target to be opened.');
  const paceRules = paceRulesOf(targets);
  const services = createServices(io, { clock, emit() {}, concurrency: 1, maxRetries: 1, paceRules });
  try {
    await checkTargets(targets, services);
    io.stdout.write(`${describeTarget(target)}\n`);
    return options.draw ? await drawAll(target, { suite: { ...suite, cases }, options, services, io }) : 0;
  } finally {
    await services.close();
  }
}

interface DrawParts {
  readonly suite: LoadedSuite;
  readonly options: ProbeOptions;
  readonly services: TargetContext;
  readonly io: CliIo;
}

async function drawAll(target: Target, { suite, options, services, io }: DrawParts): Promise<number> {
  const [evalCase] = suite.cases;
  if (!evalCase) throw new Stop('bad-input', 'Expected a case to draw, got none.');
  const workDir = await mkdtemp(join(tmpdir(), 'car-eval-probe-'));
  const knowledge = createCatalogueKnowledge(suite.brands);
  const { timeout: timeoutMs } = options;
  const context = { target, evalCase, knowledge, services, timeoutMs, workDir, allowPrivateAddresses: false };
  try {
    const probed = await probeTarget(context);
    io.stdout.write(describeDrawn(probed));
    return probed.shots.every(({ status }) => status === 'ok') ? 0 : 2;
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

function describeTarget(target: Target): string {
  const { label, baseUrl, model } = target.info;
  const where = baseUrl === null ? '' : ` at ${baseUrl}`;
  const pictures = countProbePictures(target);
  const hint = `--draw has ${pictures === 1 ? 'a picture' : `${pictures} pictures`} drawn, to see whether it obeys seed and size`;
  return `${label}${model === null ? '' : `, ${model}`}${where}: it is there (${hint})`;
}

const seedWords: Readonly<Record<NonNullable<TargetProbe['seed']>, string>> = {
  obeyed: 'obeyed: the same seed drew the same picture, another one another',
  'same-seed-differs': 'not obeyed: the same seed drew another picture',
  'other-seed-same': 'not obeyed: another seed drew the same picture',
  'not-sent': 'this service takes none from outside',
};

function describeDrawn({ shots, seed, size }: TargetProbe): string {
  const came = size.came ?? 'nothing came';
  const sizes = size.asked === null ? `${came}, none was asked for` : sayObeyed(size.asked, came);
  const good = shots.filter(({ status }) => status === 'ok').length;
  const errors = shots.flatMap(({ error }) =>
    error ? `  ${error.code}: ${error.message} ${error.hint}\n` : [],
  );
  const rows = [
    ['pictures', `${good} of ${shots.length} came`],
    ['seed', seed === null ? 'too few pictures came to tell' : seedWords[seed]],
    ['size', sizes],
  ];
  return [...rows.map(([name = '', value]) => `  ${name.padEnd(10)}${value}\n`), ...errors].join('');
}

function sayObeyed(asked: string, came: string): string {
  return asked === came ? `obeyed: ${came}` : `not obeyed: ${asked} asked for, ${came} came`;
}
