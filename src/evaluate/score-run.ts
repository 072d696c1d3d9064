import { shotError } from '../errors.ts';
import { buildLexicon } from '../language/lexicon.ts';
import type { CaseResult, Result, RunInfo } from '../model/result.ts';
import type { JournalLine, SeriesFacts } from '../model/series.ts';
import type { Shot } from '../model/shot.ts';
import { readJournal } from '../run/journal.ts';
import type { RunConfig } from '../run/run-config.ts';
import { readRunConfig, runFiles, writeResult } from '../run/run-folder.ts';
import { scoreSeries } from '../scorers/score-series.ts';
import { buildResult } from '../summary/build-result.ts';
import { summariseCase } from '../summary/summarise-case.ts';
import { findRepeatedPhotos } from './repeated-photos.ts';

/**
 * Scores a run from what is on disk, and writes its `result.json`. Nothing is requested: a finished run, an
 * interrupted one and one scored again next year all go through here.
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
    cases: scoreCases(config, lines),
  });
  await writeResult(runDir, result);
  return result;
}

function scoreCases(config: RunConfig, lines: readonly JournalLine[]): CaseResult[] {
  const { rubric, brands, settings } = config;
  const { profile, passScore } = settings;
  const promptsOnly = !settings.images;
  const lexicon = buildLexicon(brands);
  return receiveAll(config, lines).map(({ evalCase, target, sample, facts, shots }) => {
    const context = { evalCase, target, facts, rubric, promptsOnly };
    const scored = scoreSeries({ ...context, shots, profile, lexicon, brands });
    return summariseCase({ ...context, sample, scored, passScore });
  });
}

/** The asked series with everything the journal knows of them, pictures that cannot be theirs refused. */
function receiveAll(config: RunConfig, lines: readonly JournalLine[]) {
  const journal = indexJournal(lines);
  const cases = new Map(config.cases.map((evalCase) => [evalCase.id, evalCase]));
  const targets = new Map(config.targets.map((target) => [target.id, target]));
  const all = config.asked.flatMap((asked) => {
    const evalCase = cases.get(asked.case);
    const target = targets.get(asked.target);
    if (!evalCase || !target) return [];
    const { facts, shots } = journal(seriesId(asked.target, asked.case, asked.sample));
    const complete = asked.angles.map((angle) => shots.get(angle) ?? missingShot(angle));
    return [{ evalCase, target, sample: asked.sample, facts, shots: complete }];
  });
  const repeated = findRepeatedPhotos(
    all.map(({ evalCase, target, shots }) => ({ target: target.id, case: evalCase.id, shots })),
  );
  return all.map((series) => ({ ...series, shots: series.shots.map((shot) => repeated.get(shot) ?? shot) }));
}

interface SeriesRecord {
  facts: SeriesFacts;
  readonly shots: Map<string, Shot>;
}

/** Groups the journal by series; of several lines for one thing the last counts, being the latest try. */
function indexJournal(lines: readonly JournalLine[]): (id: string) => SeriesRecord {
  const records = new Map<string, SeriesRecord>();
  const recordOf = (id: string) => {
    const record = records.get(id) ?? { facts: unknownFacts, shots: new Map<string, Shot>() };
    records.set(id, record);
    return record;
  };
  for (const line of lines) {
    const record = recordOf(seriesId(line.target, line.case, line.sample));
    if (line.kind === 'shot') record.shots.set(line.shot.angle, line.shot);
    else record.facts = line.facts;
  }
  return recordOf;
}

const unknownFacts: SeriesFacts = {
  sessionId: null,
  startedAt: null,
  durationMs: null,
  warnings: [],
  log: [],
};

function seriesId(target: string, caseId: string, sample: number): string {
  return JSON.stringify([target, caseId, sample]);
}

/** A shot that the run never finished. */
function missingShot(angle: Shot['angle']): Shot {
  return {
    key: '',
    angle,
    status: 'errored',
    prompt: null,
    sentPrompt: null,
    negativePrompt: null,
    url: null,
    seed: null,
    sessionId: null,
    startedAtMs: null,
    latencyMs: null,
    attempts: [],
    error: shotError('interrupted', 'The run ended before this picture was asked for or had come.'),
    warnings: [],
    photo: null,
  };
}

function describeRun(config: RunConfig, lines: readonly JournalLine[]): RunInfo {
  const { settings, rubric } = config;
  return {
    id: config.id,
    suite: config.suite,
    argv: config.argv,
    startedAt: config.startedAt,
    durationMs: config.durationMs ?? lastMomentMs(lines),
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

/** How long a killed run is known to have lived. */
function lastMomentMs(lines: readonly JournalLine[]): number {
  const moments = lines
    .flatMap((line) => (line.kind === 'shot' ? line.shot.attempts : []))
    .map((attempt) => attempt.startedAtMs + attempt.durationMs);
  return moments.reduce((latest, moment) => Math.max(latest, moment), 0);
}
