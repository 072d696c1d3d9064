import type { Target } from '../../generator/target.ts';
import type { CliIo } from '../io.ts';

/** Says where a judge looks at what a model of its own family drew: it may be too kind to it. */
export async function warnOfRelatives(
  looking: Readonly<Record<string, unknown>>,
  targets: readonly Target[],
  { stderr }: Pick<CliIo, 'stderr'>,
): Promise<void> {
  // A run that nobody judges loads nothing of judges.
  if (Object.keys(looking).length === 0) return;
  const { readJudgeSpec } = await import('../../judge/judge-spec.ts');
  const { findRelatives } = await import('../../judge/model-family.ts');
  const spec = readJudgeSpec(looking);
  if (spec === null) return;
  for (const { id, model } of findRelatives(
    spec.judgeModel,
    targets.map(({ info }) => info),
  ))
    stderr.write(
      `The judge ${spec.judgeModel} and ${model}, which draws for ${id}, are of one family: it may be too kind to it. A judge of another maker is better.\n`,
    );
}
