import type { Emit } from '../../model/events.ts';
import type { RunInfo, SeriesResult } from '../../model/result.ts';
import { collectAnswers } from '../../review/collect-answers.ts';
import { observePeople } from '../../review/observe-people.ts';
import { readVerdicts } from '../../review/read-verdicts.ts';
import { indexObservations } from '../../run/observation-index.ts';
import { openLines } from '../../run/read-lines.ts';
import type { PartedRun } from '../../run/recorded/parted-run.ts';
import { runFiles } from '../../run/run-folder.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { type Splitting, writeResult } from '../../run/write-result.ts';
import { scoreSeries } from '../../scorers/score-series.ts';
import { sum } from '../../statistics/sum.ts';
import { buildHead } from '../../summary/build-head.ts';
import { summariseWithKnown } from '../../summary/known-faults.ts';
import { takeSums } from '../../summary/summarise-run.ts';
import { describeRubric } from './describe-rubric.ts';
import { holdAgainstBaseline } from './hold-against-baseline.ts';
import { readJudgeTrust } from './judge-trust.ts';
import { openReaders, type PromptReaders } from './prompt-readers.ts';
import { readSeenSeries } from './read-seen-series.ts';
import { scoringRules } from './scoring-rules.ts';

interface ScoringOptions extends Splitting {
  /** Left out: nobody hears how far it is. */
  readonly emit?: Emit;
}

interface Scoring {
  readonly readers: PromptReaders;
  readonly emit: Emit;
}

/**
 * Scores a run from what is on disk, what was seen in its pictures and what people say among it, and writes its
 * `result.json`. Nothing is requested: a finished run, an interrupted one and one scored again next year all go through
 * here. One series at a time is in memory, and of a long run one part of its journal.
 *
 * @throws Stop `run-unreadable`
 */
export async function scoreRun(run: PartedRun, options: ScoringOptions = {}): Promise<StoredResult> {
  const { runDir, config } = run;
  const { targets, rubric } = config;
  const readers = openReaders(runDir);
  const result = await writeResult(
    runFiles(runDir).result,
    {
      cases: scoreAll(run, { readers, emit: options.emit ?? (() => {}) }),
      outline: takeSums,
      conclude(cases) {
        const unknownLimit = readers.noteUnknown();
        const described = { ...describeRun(run), ...(unknownLimit && { unknownLimit }) };
        return buildHead({ run: described, targets, rubric, cases });
      },
    },
    options,
  );
  return holdAgainstBaseline(run, result);
}

async function* scoreAll(run: PartedRun, { readers, emit }: Scoring): AsyncGenerator<SeriesResult> {
  const { runDir, config } = run;
  const rules = scoringRules(config);
  const known = { faults: config.settings.gateRules?.known ?? [], startedAt: config.startedAt };
  const trust = await readJudgeTrust(run);
  const answers = collectAnswers(await readVerdicts(runDir));
  const index = await indexObservations(runDir);
  await using lines = openLines();
  for await (const recorded of readEach(run, emit)) {
    const { evalCase, target, sample } = recorded;
    const { facts, shots, observations: seen } = await readSeenSeries(recorded, index, lines);
    const observations = [...seen, ...observePeople({ case: evalCase.id, shots }, answers)];
    const findReader = await readers.prepare(target, shots);
    const context = { ...rules, evalCase, target, facts, findReader };
    const scored = scoreSeries({ ...context, shots, observations, judges: trust(target) });
    yield summariseWithKnown({ ...context, sample, scored }, known);
  }
}

/** Says after each part of a long run how far it is. */
async function* readEach({ readParts, pictures: { asked: of } }: PartedRun, emit: Emit) {
  let pictures = 0;
  for await (const part of readParts()) {
    yield* part;
    pictures += sum(part.map(({ shots }) => shots.length));
    if (pictures < of) emit({ type: 'part-scored', pictures, of });
  }
}

function describeRun({ config, lastMomentMs }: PartedRun): RunInfo {
  const { settings, merged: { missing, of } = { missing: [], of: 1 } } = config;
  return {
    id: config.id,
    suite: config.suite,
    argv: config.argv,
    startedAt: config.startedAt,
    durationMs: config.durationMs ?? lastMomentMs,
    git: config.git,
    versions: config.versions,
    status: config.status,
    promptsOnly: !settings.images,
    ...(settings.inTurns && { inTurns: true }),
    ...(settings.runSeed !== undefined && { runSeed: settings.runSeed }),
    ...(config.feed && { feed: config.feed }),
    ...(settings.shard && { shard: settings.shard }),
    ...(missing.length > 0 && { missingShards: { numbers: [...missing], of } }),
    ...(settings.gateRules && { gateRules: settings.gateRules }),
    rubric: describeRubric(config),
  };
}
