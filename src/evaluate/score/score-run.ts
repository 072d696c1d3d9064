import { buildLexicon } from '../../language/lexicon.ts';
import type { HumanAnswers } from '../../model/human-answer.ts';
import type { RunInfo, SeriesResult } from '../../model/result.ts';
import { collectAnswers } from '../../review/collect-answers.ts';
import { readVerdicts } from '../../review/read-verdicts.ts';
import { openLines } from '../../run/read-lines.ts';
import { indexJournal, type JournalIndex } from '../../run/recorded/journal-index.ts';
import { orderSeries } from '../../run/recorded/order-series.ts';
import { readSeries } from '../../run/recorded/read-series.ts';
import { listRecordedSeries, type RecordedSeries } from '../../run/recorded/recorded-series.ts';
import type { RunConfig } from '../../run/run-config.ts';
import { readRunConfig, runFiles } from '../../run/run-folder.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { writeResult } from '../../run/write-result.ts';
import { scoreSeries } from '../../scorers/score-series.ts';
import { buildHead } from '../../summary/build-head.ts';
import { type SeriesSums, takeSums } from '../../summary/summarise-run.ts';
import { summariseSeries } from '../../summary/summarise-series.ts';
import { openReaders, type PromptReaders } from './prompt-readers.ts';

/**
 * Scores a run from what is on disk, people's answers among it, and writes its `result.json`. Nothing is requested: a
 * finished run, an interrupted one and one scored again next year all go through here. One series at a time is in
 * memory.
 *
 * @throws Stop `run-unreadable`
 */
export async function scoreRun(
  runDir: string,
  override: (config: RunConfig) => RunConfig = (config) => config,
): Promise<StoredResult> {
  const config = override(await readRunConfig(runDir));
  const { targets, rubric } = config;
  const journal = await indexJournal(runDir);
  const answers = collectAnswers(await readVerdicts(runDir));
  const series = orderSeries(listRecordedSeries(config, journal), targets);
  const sums: SeriesSums[] = [];
  const readers = openReaders(runDir);
  const onCase = (one: SeriesResult) => sums.push(takeSums(one, rubric));
  return writeResult(runDir, {
    cases: scoreAll(series, { runDir, config, answers, readers, onCase }),
    conclude() {
      const unknownLimit = readers.noteUnknown();
      const run = { ...describeRun(config, journal), ...(unknownLimit && { unknownLimit }) };
      return buildHead({ run, targets, rubric, cases: sums });
    },
  });
}

interface ScoringInput {
  readonly runDir: string;
  readonly config: RunConfig;
  readonly answers: HumanAnswers;
  readonly readers: PromptReaders;
  readonly onCase: (one: SeriesResult) => void;
}

async function* scoreAll(
  series: readonly RecordedSeries[],
  { runDir, config, answers, readers, onCase }: ScoringInput,
): AsyncGenerator<SeriesResult> {
  const { rubric, brands, settings } = config;
  const { profile, passScore } = settings;
  const shared = { rubric, brands, profile, answers, promptsOnly: !settings.images };
  const lexicon = buildLexicon(brands);
  await using journal = openLines(runFiles(runDir).shots);
  for (const recorded of series) {
    const { facts, shots } = await readSeries(recorded, journal);
    const findReader = await readers.prepare(recorded.target, shots);
    const context = { ...shared, evalCase: recorded.evalCase, target: recorded.target, facts, findReader };
    const scored = scoreSeries({ ...context, shots, lexicon });
    const one = summariseSeries({ ...context, sample: recorded.sample, scored, passScore });
    onCase(one);
    yield one;
  }
}

function describeRun(config: RunConfig, journal: JournalIndex): RunInfo {
  const { settings, rubric } = config;
  return {
    id: config.id,
    suite: config.suite,
    argv: config.argv,
    startedAt: config.startedAt,
    durationMs: config.durationMs ?? journal.lastMomentMs,
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
