import type { LimitFunction } from 'p-limit';
import { generateSeries } from '../../generator/generate-series.ts';
import type { KnowledgeSource } from '../../generator/knowledge.ts';
import { type PlannedSeries, planSeries, shotKey } from '../../generator/plan-series.ts';
import { skipSeries } from '../../generator/skip-series.ts';
import type { Target, TargetContext } from '../../generator/target.ts';
import type { ExaminePicture } from '../../images/examine-picture.ts';
import { hideSecrets } from '../../model/hide-secrets.ts';
import { reasonAsWritten, reasonOf } from '../../model/reason.ts';
import type { JournalLine, SeriesFacts } from '../../model/series.ts';
import type { Shot } from '../../model/shot.ts';
import { seriesId } from '../../run/recorded/journal-index.ts';
import type { RecordedSeries } from '../../run/recorded/recorded-series.ts';
import type { RunSettings } from '../../run/run-config.ts';
import type { PictureStore } from '../../store/picture-store.ts';
import type { Budget } from './budget.ts';
import type { DownTargets } from './check-targets.ts';
import type { AskedSeries, SeriesSink } from './series-runner.ts';

/** What all series of a run have in common. */
export interface SharedBySeries {
  readonly settings: RunSettings;
  readonly knowledge: KnowledgeSource;
  readonly services: TargetContext;
  readonly pictures: PictureStore;
  readonly examine: ExaminePicture;
  readonly sink: SeriesSink;
  /** What is there already, by series id. */
  readonly recorded: ReadonlyMap<string, RecordedSeries>;
  /** Targets that are not there; their series are written down as not asked. */
  readonly down: DownTargets;
  /** Left out: everything may be asked for. */
  readonly budget?: Budget;
  readonly shotLimit: LimitFunction;
  readonly seriesLimit: LimitFunction;
}

/** Asks for what one series still lacks, and hands it on as it comes. */
export async function runSeries(series: AskedSeries, shared: SharedBySeries): Promise<void> {
  const { target, evalCase, sample } = series;
  const { settings, services, sink, knowledge } = shared;
  const line = { target: target.info.id, case: evalCase.id, sample };
  const recorded = shared.recorded.get(seriesId(line));
  if (services.signal.aborted || !recorded || isDone(recorded)) return;
  const draw = { sample, runSeed: settings.runSeed, again: recorded.again };
  const planned = await planSeries(evalCase, draw, { target, knowledge });
  const rest = keepAngles(leaveOutGood(planned, target, recorded), series.angles);
  const isWhole = rest === planned;
  const append = (entry: JournalLine) => sink.append(hideSecrets(entry, target.secrets ?? []));
  const context = {
    ...services,
    ...settings,
    ...shared,
    target,
    // A shot cut off by the user was not answered; it stays out of the journal and is asked again on resume.
    onShot: async (shot: Shot) => {
      if (shot.error?.code !== 'interrupted') await append({ kind: 'shot', ...line, shot });
    },
  };
  const whyDown = shared.down.get(target.info.id);
  const generate =
    whyDown === undefined ? generateSeries : skipSeries(reasonOf('not-asked', { why: whyDown }));
  const { asked, left } =
    whyDown === undefined ? share(rest, recorded, shared.budget) : { asked: rest, left: null };
  const stopped = shared.budget?.reason() ?? reasonAsWritten('Not asked.');
  const skip = () => (left ? skipSeries(stopped)(left, context) : null);
  const facts = asked ? await generate(asked, context) : null;
  const skipped = services.signal.aborted ? null : await skip();
  const known = facts ?? skipped;
  // Nothing new is known of a series that was not asked, or not to its end.
  const isAsked = facts !== null && whyDown === undefined;
  if (services.signal.aborted || known === null || !(isAsked || isWhole)) return;
  await append({ kind: 'series', ...line, facts: isWhole && !left ? known : forgetTimes(known) });
}

/** Only good shots count as done: what failed or got no answer is tried again. */
export function isDone({ isClosed, shots }: RecordedSeries): boolean {
  return isClosed && shots.every(({ status }) => status === 'ok');
}

/** How many pictures a series is still to be asked for. */
export function countMissing(recorded: RecordedSeries): number {
  if (isDone(recorded)) return 0;
  return recorded.shots.filter((shot) => isAskedWhole(recorded) || shot.status !== 'ok').length;
}

/** A target that writes its own prompts answers for a series as a whole: parts of two answers make no series. */
function isAskedWhole({ target }: RecordedSeries): boolean {
  return target.capabilities.writesPrompts;
}

function leaveOutGood(planned: PlannedSeries, target: Target, recorded: RecordedSeries): PlannedSeries {
  if (isAskedWhole(recorded)) return planned;
  const { request } = planned;
  const good = new Set(recorded.shots.filter(({ status }) => status === 'ok').map(({ key }) => key));
  const shots = request.shots.filter(({ angle }) => !good.has(shotKey(target, request, angle)));
  return shots.length === request.shots.length ? planned : { ...planned, request: { ...request, shots } };
}

function keepAngles(planned: PlannedSeries, wanted: AskedSeries['angles']): PlannedSeries {
  if (wanted === undefined) return planned;
  const { request } = planned;
  return {
    ...planned,
    request: { ...request, shots: request.shots.filter(({ angle }) => wanted.includes(angle)) },
  };
}

/** Parts a series into what may still be asked for and what is left; null for a part with nothing in it. */
function share(
  series: PlannedSeries,
  recorded: RecordedSeries,
  budget: Budget | undefined,
): { readonly asked: PlannedSeries | null; readonly left: PlannedSeries | null } {
  const { shots } = series.request;
  const allOrNone = isAskedWhole(recorded);
  const granted = budget?.take(recorded.target.id, shots.length, { allOrNone }) ?? shots.length;
  if (granted === shots.length) return { asked: series, left: null };
  const part = (from: number, to: number) => ({
    ...series,
    request: { ...series.request, shots: shots.slice(from, to) },
  });
  return { asked: granted === 0 ? null : part(0, granted), left: part(granted, shots.length) };
}

/** The wall time of a part, held against all latencies, would tell of a speed-up that never was. */
function forgetTimes(facts: SeriesFacts): SeriesFacts {
  return { ...facts, durationMs: null };
}
