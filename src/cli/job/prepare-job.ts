import type { Job } from '../../evaluate/evaluate.ts';
import type { OpenedTargets } from '../../targets/open-targets.ts';
import { refuseOtherTargets } from '../../targets/same-targets.ts';
import type { CliIo } from '../io.ts';
import { openLookers } from '../options/looker-options.ts';
import { showArgs } from '../show-args.ts';
import { packageVersion } from '../version.ts';
import { refuseWithoutClassicPhrases } from './classic-phrases.ts';
import type { FoldedRun } from './fold-run.ts';
import { readGitInfo } from './git-info.ts';
import { openSearch } from './read-search.ts';

/**
 * Holds a run against its opened targets, before the first costly step. A run that is gone on with wins over files
 * changed since.
 *
 * @throws Stop `bad-config`, `bad-usage` or `bad-input` for what does not fit together
 */
export async function prepareJob(folded: FoldedRun, opened: OpenedTargets, io: CliIo): Promise<Job> {
  const { outDir, specs, settings, previous } = folded;
  return {
    outDir,
    suite: fitSuite(folded, opened),
    settings,
    search: openSearch(specs.search, io.env),
    lookers: await openLookers('run', specs.looking, io),
    targets: opened.targets,
    previous,
    provenance: {
      argv: showArgs(io),
      git: await readGitInfo(io.cwd),
      versions: { 'car-eval': packageVersion(), node: process.version },
      specs: { ...specs, targets: [...specs.targets] },
    },
  };
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
