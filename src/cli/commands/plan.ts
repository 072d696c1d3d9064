import { openTarget, type TargetSpec } from '../../evaluate/open-target.ts';
import { createCatalogueKnowledge } from '../../generator/catalogue-knowledge.ts';
import { planSeries } from '../../generator/plan-series.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import type { CliIo } from '../io.ts';
import { readTargetSpec, selectSuite } from '../prepare-job.ts';
import type { SelectOptions } from '../run-options.ts';

/** `car-eval plan`: prints every request a run would make. Nothing leaves this machine. */
export async function plan(options: SelectOptions, io: CliIo): Promise<number> {
  const spec = await readTargetSpec(options, io.cwd);
  const suite = await selectSuite(options, spec, io.cwd);
  const target = await openTarget(unstarted(spec), { ...suite, clock: createSystemClock() });
  try {
    const knowledge = createCatalogueKnowledge(suite.brands);
    for (const evalCase of suite.cases) {
      for (let sample = 1; sample <= options.repeat; sample += 1) {
        const { request } = await planSeries(evalCase, sample, { target, knowledge });
        io.stdout.write(`${evalCase.id} · sample ${sample} · session ${request.sessionId}\n`);
        for (const shot of request.shots)
          io.stdout.write(describeShot(shot, target.info.capabilities.writesPrompts));
      }
    }
    io.stdout.write(`${describeTotal(suite.cases, options)} at ${target.info.label}\n`);
    return 0;
  } finally {
    await target.close();
  }
}

/** A plan needs to know the target, not to have it running. */
function unstarted(spec: TargetSpec): TargetSpec {
  return spec.type === 'studio' ? { ...spec, baseUrl: spec.baseUrl ?? 'http://127.0.0.1:8000' } : spec;
}

function describeShot(
  {
    angle,
    seed,
    prompt,
    negativePrompt,
  }: { angle: string; seed: number; prompt: string; negativePrompt: string | null },
  writesPrompts: boolean,
): string {
  if (writesPrompts) return `  ${angle}: the target writes the prompt\n`;
  const without = negativePrompt === null ? '' : `    without: ${negativePrompt}\n`;
  return `  ${angle} · seed ${seed}\n    ${prompt}\n${without}`;
}

function describeTotal(
  cases: readonly { angles: readonly string[] }[],
  { repeat, concurrency, sequential }: SelectOptions,
): string {
  const pictures = cases.reduce((sum, { angles }) => sum + angles.length, 0) * repeat;
  const pace = sequential ? 'one after another' : `at most ${concurrency} at once`;
  return `${pictures} pictures in ${cases.length * repeat} series, ${pace},`;
}
