import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Stop } from '../../errors.ts';
import { givePrompts } from '../../evaluate/generate/give-prompts.ts';
import { createCatalogueKnowledge } from '../../generator/catalogue-knowledge.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import type { Clock } from '../../model/clock.ts';
import type { WorkedRun } from '../../queue/work/worked-run.ts';
import { openAskedRun } from '../../run/shared/asked-run.ts';
import { runObjects } from '../../run/shared/run-objects.ts';
import type { RunHead } from '../../run/split-config.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { checkSpecs } from '../../targets/check-specs.ts';
import { openTargets } from '../../targets/open-targets.ts';
import { refuseOtherPrompts, refuseOtherTargets } from '../../targets/same-targets.ts';
import type { TargetSpec } from '../../targets/target-kinds.ts';
import type { CliIo } from '../io.ts';
import { packageVersion } from '../version.ts';
import type { RunSpecs } from './fold-run.ts';
import { paceRulesOf } from './pace-rules.ts';
import { shareHeaders } from './resume-run.ts';
import { openClient } from './services.ts';
import { trustWork } from './trust-work.ts';

interface WorkerOutside {
  readonly store: ObjectStore;
  readonly io: CliIo;
  /** Words of `--trust`, and lines of `--header`. */
  readonly trust: readonly string[];
  readonly header: readonly string[];
  /** Pictures in flight at once, per target. */
  readonly concurrency: number;
}

/**
 * Opens a run that lies in a store, with keys of this machine. Its paths are seen from where its folder would be here, as on
 * the machine that started it.
 *
 * @throws Stop where it is not there, is of another version, is not trusted, or its targets, files or templates are others here
 */
export async function openWorkedRun(id: string, outside: WorkerOutside): Promise<WorkedRun> {
  const { store, io, concurrency } = outside;
  const asked = await openAskedRun(store, id);
  if (asked === null) throw new Stop('run-not-found', `Expected the run ${id} in ${store.name}, found none.`);
  const { head: config } = asked;
  refuseOtherVersion(config);
  const specs = await readSpecs(config, store);
  await trustWork({ config, specs }, outside.trust, io);
  const home = resolve(io.cwd, 'reports', id);
  const clock = createSystemClock(Math.max(0, Date.now() - Date.parse(config.startedAt)));
  const tokenizers = await fetchTokenizers(config, store);
  const targetSpecs = specs.targets.map((spec) => ({ ...spec, tokenizer: tokenizers.pathOf(spec) }));
  try {
    const opened = await openAll({ config, specs: { ...specs, targets: targetSpecs }, home, clock }, outside);
    const http = openClient(io, {
      ...config.settings,
      clock,
      emit() {},
      concurrency,
      paceRules: paceRulesOf(opened.targets),
    });
    return {
      asked,
      targets: opened.targets,
      knowledge: createCatalogueKnowledge(config.brands),
      services: { http, clock },
      async [Symbol.asyncDispose]() {
        await opened[Symbol.asyncDispose]();
        await http.close();
        await tokenizers.remove();
      },
    };
  } catch (error) {
    await tokenizers.remove();
    throw error;
  }
}

function refuseOtherVersion({ id, versions }: RunHead): void {
  const [theirs, ours] = [versions['car-eval'], packageVersion()];
  if (theirs === ours) return;
  throw new Stop(
    'bad-config',
    `The run ${id} is one of car-eval ${theirs}, and this is ${ours}.`,
    'Install that one.',
  );
}

async function readSpecs({ id, specs }: RunHead, store: ObjectStore): Promise<RunSpecs> {
  if (specs === undefined || specs.search !== null)
    throw new Stop('run-unreadable', `The run ${id} is none that workers can work for.`);
  const where = `${store.name}/${runObjects(id).config}: specs.targets`;
  return { ...specs, targets: await checkSpecs(specs.targets, where) };
}

interface Opening {
  readonly config: RunHead;
  readonly specs: RunSpecs;
  readonly home: string;
  readonly clock: Clock;
}

async function openAll({ config, specs, home, clock }: Opening, { io, header }: WorkerOutside) {
  const headerValues = shareHeaders(specs.targets, keepKnown(header, specs.targets));
  const context = { home, env: io.env, headerValues, asks: true, brands: config.brands, clock };
  const opened = await openTargets(specs.targets, context);
  try {
    refuseOtherTargets(opened, config.targets);
    const folder = { dir: specs.prompts === null ? null : resolve(home, specs.prompts), cwd: io.cwd };
    // Whoever started the run has tried its templates on all cases.
    const suite = { cases: [], brands: config.brands };
    const given = await givePrompts(opened, { suite, home, folder });
    refuseOtherPrompts(given.targets, config.targets);
    return given;
  } catch (error) {
    await opened[Symbol.asyncDispose]();
    throw error;
  }
}

/** A worker is given headers for all runs that it may work for: each takes those that it was started with. */
function keepKnown(header: readonly string[], targets: RunSpecs['targets']): string[] {
  const known = new Set(targets.flatMap(({ headers }) => headers.map(({ name }) => name.toLowerCase())));
  return header.filter((line) => known.has(line.split(':', 1)[0]?.trim().toLowerCase() ?? ''));
}

/** Copies of the tokenizers that a run has in the store, in a folder of their own. */
async function fetchTokenizers({ id, targets }: RunHead, store: ObjectStore) {
  const named = targets.filter(({ tokenizer }) => tokenizer !== undefined);
  const dir = named.length === 0 ? null : await mkdtemp(join(tmpdir(), 'car-eval-'));
  const remove = async () => {
    if (dir !== null) await rm(dir, { recursive: true, force: true });
  };
  const paths = new Map<string, string>();
  try {
    for (const [index, { id: target, tokenizer }] of named.entries()) {
      const bytes = await store.get(`${runObjects(id).files}${tokenizer}`);
      if (bytes === null)
        throw new Stop('run-unreadable', `Expected ${tokenizer} in ${store.name}, found none.`);
      const path = join(dir ?? '', `${index}.json`);
      await writeFile(path, bytes);
      paths.set(target, path);
    }
  } catch (error) {
    await remove();
    throw error;
  }
  return { pathOf: ({ id: target }: TargetSpec) => paths.get(target) ?? null, remove };
}
