import type { TargetInfo } from '../../model/result.ts';
import type { DigestScores, RunDigest, TargetDigest } from '../../model/run-digest.ts';
import { sources } from '../../model/vocabulary.ts';
import { verdictOf } from '../../report/verdict-of.ts';
import { foldSamples } from '../../run/fold-samples.ts';
import type { SeriesOutline } from '../../run/series-outline.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { rubricSettings, targetSettings } from '../../summary/compare/list-settings.ts';
import { mapDimensions } from '../../summary/map-dimensions.ts';
import { keepTarget, selectTarget } from '../../summary/select-target.ts';
import { digestAsked, digestCar, digestOf, noScores } from './digest-car.ts';

/**
 * Takes out of a result what the course of runs needs.
 *
 * @param judges names of the judges that were asked about its pictures
 */
export async function digestRun(result: StoredResult, judges: readonly string[]): Promise<RunDigest> {
  const { id, suite, startedAt, status, promptsOnly, shard } = result.run;
  const lookers = listLookers(result, judges);
  const targets: TargetDigest[] = [];
  for (const target of result.targets) targets.push({ ...(await digestTarget(target, result)), lookers });
  return {
    ...{ id, suite, startedAt, status, promptsOnly },
    ...(shard && { shard }),
    verdict: verdictOf(result),
    rubric: rubricSettings(result.run),
    targets,
  };
}

async function digestTarget(
  target: TargetInfo,
  result: StoredResult,
): Promise<Omit<TargetDigest, 'lookers'>> {
  const outlines = result.outlines.filter((one) => one.target === target.id);
  const { asked, pictures } = await lookThrough(outlines, result);
  return {
    ...{ id: target.id, label: target.label, synthetic: target.synthetic },
    settings: targetSettings(target),
    pictures: pictures.length === 0 ? null : digestOf(pictures.toSorted()),
    scores: scoresOf(target, result),
    verdict: verdictOf({
      ...keepTarget(result, target.id),
      gate: selectTarget(result, target.id).conclude().gate,
    }),
    cars: foldSamples(outlines).map((car) => digestCar(car, asked.get(car.id) ?? '')),
  };
}

/** What was asked of each car, by its id, and the hashes of all pictures. One case at a time is in memory. */
async function lookThrough(outlines: readonly SeriesOutline[], { readCases }: StoredResult) {
  const asked = new Map<string, string>();
  const pictures: string[] = [];
  for await (const { id, car, logo, shots } of readCases(outlines)) {
    const angles = shots.map(({ angle }) => angle);
    if (!asked.has(id)) asked.set(id, digestAsked({ car, logo }, angles));
    pictures.push(...shots.flatMap(({ photo }) => photo?.sha256 ?? []));
  }
  return { asked, pictures };
}

function scoresOf({ id }: TargetInfo, { summaries }: StoredResult): DigestScores {
  const summary = summaries.find(({ target }) => target === id);
  if (summary === undefined) return noScores;
  const { overall: score, least, dimensions } = summary;
  return {
    overall: { score, least },
    ...mapDimensions((name) => ({ score: dimensions[name].score, least: dimensions[name].least })),
  };
}

/** Who measured something in the pictures; a judge by its name, since another one sees otherwise. */
function listLookers({ tally }: StoredResult, judges: readonly string[]): string[] {
  const measured = new Set<string>(
    tally.checks.flatMap(({ evidence, measured }) => (measured > 0 ? [evidence] : [])),
  );
  return sources
    .filter((source) => measured.has(source))
    .map((source) => (source === 'judge' ? [source, ...judges].join(' ') : source));
}
