import { buildLexicon } from '../language/lexicon.ts';
import type { HumanAnswers } from '../model/human-answer.ts';
import type { CaseResult, Result, RunInfo } from '../model/result.ts';
import type { JournalLine } from '../model/series.ts';
import { collectAnswers } from '../review/collect-answers.ts';
import { readVerdicts } from '../review/read-verdicts.ts';
import { readJournal } from '../run/journal.ts';
import type { RunConfig } from '../run/run-config.ts';
import { readRunConfig, runFiles, writeResult } from '../run/run-folder.ts';
import { scoreSeries } from '../scorers/score-series.ts';
import { buildResult } from '../summary/build-result.ts';
import { summariseCase } from '../summary/summarise-case.ts';
import { elapsedMs, readRecordedSeries } from './recorded-series.ts';

/**
 * Scores a run from what is on disk, people's answers among it, and writes its `result.json`. Nothing is requested: a
 * finished run, an interrupted one and one scored again next year all go through here.
 *
 * @throws Stop `run-unreadable`
 */
export async function scoreRun(
  runDir: string,
  override: (config: RunConfig) => RunConfig = (config) => config,
): Promise<Result> {
  const config = override(await readRunConfig(runDir));
  const lines = await readJournal(runFiles(runDir).shots);
  const result = buildResult({
    run: describeRun(config, lines),
    targets: config.targets,
    rubric: config.rubric,
    cases: scoreCases(config, lines, collectAnswers(await readVerdicts(runDir))),
  });
  await writeResult(runDir, result);
  return result;
}

function scoreCases(config: RunConfig, lines: readonly JournalLine[], answers: HumanAnswers): CaseResult[] {
  const { rubric, brands, settings } = config;
  const { profile, passScore } = settings;
  const promptsOnly = !settings.images;
  const lexicon = buildLexicon(brands);
  return readRecordedSeries(config, lines).map(({ evalCase, target, sample, facts, shots }) => {
    const context = { evalCase, target, facts, rubric, promptsOnly, answers };
    const scored = scoreSeries({ ...context, shots, profile, lexicon, brands });
    return summariseCase({ ...context, sample, scored, passScore });
  });
}

function describeRun(config: RunConfig, lines: readonly JournalLine[]): RunInfo {
  const { settings, rubric } = config;
  return {
    id: config.id,
    suite: config.suite,
    argv: config.argv,
    startedAt: config.startedAt,
    durationMs: config.durationMs ?? elapsedMs(config, lines),
    git: config.git,
    versions: config.versions,
    status: config.status,
    promptsOnly: !settings.images,
    rubric: {
      profile: settings.profile,
      weights: rubric.weights,
      thresholds: { pass: settings.passScore, ...rubric.grades, maxErrorRate: settings.maxErrorRate },
    },
  };
}
