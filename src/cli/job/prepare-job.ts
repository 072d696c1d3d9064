import { relative, resolve } from 'node:path';
import type { Job } from '../../evaluate/evaluate.ts';
import { readPrices } from '../../evaluate/generate/budget.ts';
import { givePrompts } from '../../evaluate/generate/give-prompts.ts';
import type { PromptFolder } from '../../prompts/templates/load-prompts.ts';
import type { OpenedTargets } from '../../targets/open-targets.ts';
import { refuseOtherPrompts, refuseOtherTargets } from '../../targets/same-targets.ts';
import type { CliIo } from '../io.ts';
import { showArgs } from '../show-args.ts';
import { packageVersion } from '../version.ts';
import { refuseWithoutClassicPhrases } from './classic-phrases.ts';
import type { FoldedRun } from './fold-run.ts';
import { readGitInfo } from './git-info.ts';
import { openSearch } from './read-search.ts';
import { sealRun } from './run-seal.ts';
import { listSendings } from './run-sendings.ts';
import { warnOfRelatives } from './warn-of-relatives.ts';

/**
 * Holds a run against its opened targets, before the first costly step. A run that is gone on with wins over files
 * changed since.
 *
 * @throws Stop `bad-config`, `bad-usage` or `bad-input` for what does not fit together
 */
export async function prepareJob(folded: FoldedRun, opened: OpenedTargets, io: CliIo): Promise<Job> {
  const { outDir, home, specs, settings, previous } = folded;
  // Git takes its time in processes of its own.
  const git = readGitInfo(io.cwd);
  const suite = fitSuite(folded, opened);
  const prompts = { suite, home, folder: findPrompts(folded, io.cwd) };
  const { targets } = await givePrompts(opened, prompts);
  if (previous) refuseOtherPrompts(targets, previous.config.targets);
  await warnOfRelatives(specs.looking, targets, io);
  return {
    outDir,
    suite,
    settings,
    search: openSearch(specs.search, io.env),
    targets,
    budget: { ...specs.budget, prices: readPrices(specs.targets, specs.budget.maxCost) },
    previous,
    provenance: {
      argv: showArgs(io),
      git: await git,
      versions: { 'car-eval': packageVersion(), node: process.version },
      specs: { ...specs, targets: [...specs.targets] },
      ...(await sealNew(folded, io)),
    },
  };
}

/** A run that names nowhere to send to needs no seal; one that is gone on with keeps its own. */
async function sealNew({ specs, settings, previous }: FoldedRun, { env }: CliIo) {
  const reachesOut = listSendings(specs, settings).some(({ isUsual }) => !isUsual);
  if (previous !== null || !reachesOut) return {};
  const seal = await sealRun({ specs: { ...specs, targets: [...specs.targets] }, settings }, env);
  return seal === null ? {} : { seal };
}

/** Named as the user sees it. */
function findPrompts({ home, specs: { prompts } }: FoldedRun, cwd: string): PromptFolder {
  return { dir: prompts === null ? null : relative(cwd, resolve(home, prompts)), cwd };
}

function fitSuite({ suite, settings, previous }: FoldedRun, opened: OpenedTargets): Job['suite'] {
  if (previous) {
    refuseOtherTargets(opened, previous.config.targets);
    return suite;
  }
  const cases = opened.answerable(suite.cases);
  if (settings.profile === 'classic') refuseWithoutClassicPhrases(cases);
  return { ...suite, cases };
}
