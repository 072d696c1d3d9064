import { clusterOf } from '../../model/cluster.ts';
import { groupBy } from '../../model/group-by.ts';
import type { CarDigest, RunDigest, TargetDigest } from '../../model/run-digest.ts';
import type { RunConfig } from '../../run/run-config.ts';
import { rubricSettings, targetSettings } from '../../summary/compare/list-settings.ts';
import { describeRubric } from '../score/describe-rubric.ts';
import { digestAsked, noScores } from './digest-car.ts';

/** A run that has no result: what it set out to ask, and no scores. */
export function digestConfig(config: RunConfig): RunDigest {
  const { id, suite, startedAt, status, settings, targets } = config;
  return {
    ...{ id, suite, startedAt, status, promptsOnly: !settings.images },
    ...(settings.shard && { shard: settings.shard }),
    verdict: 'interrupted',
    rubric: rubricSettings({ rubric: describeRubric(config) }),
    targets: targets.map((target) => digestTarget(target, config)),
  };
}

function digestTarget(target: RunConfig['targets'][number], config: RunConfig): TargetDigest {
  const asked = config.asked.filter((one) => one.target === target.id);
  return {
    ...{ id: target.id, label: target.label, synthetic: target.synthetic },
    settings: targetSettings(target),
    lookers: [],
    pictures: null,
    scores: noScores,
    cars: groupBy(asked, clusterOf).flatMap((samples) => digestCar(samples, config)),
  };
}

function digestCar(asked: RunConfig['asked'], { cases }: RunConfig): CarDigest[] {
  const [first] = asked;
  const one = cases.find(({ id }) => id === first?.case);
  if (first === undefined || one === undefined) return [];
  const counts = { samples: asked.length, passed: 0, failed: 0 };
  return [
    { id: one.id, title: one.title, asked: digestAsked(one, first.angles), ...counts, scores: noScores },
  ];
}
