import type { Target } from '../generator/target.ts';
import type { EvalCase } from '../model/case.ts';
import { digestSpec } from './digest-spec.ts';
import { readHeaders } from './headers.ts';
import type { OpenContext, OpenedTarget } from './target-kind.ts';
import { loadKind, type TargetSpec } from './target-kinds.ts';

interface OpenedSpec extends OpenedTarget {
  readonly spec: TargetSpec;
}

/** Heavy parts are loaded only for the target that needs them. */
async function open(spec: TargetSpec, context: OpenContext): Promise<OpenedSpec> {
  const kind = await loadKind(spec.type);
  const opened = await kind.open(spec, context);
  const { target, shapedBy } = opened;
  const digest = digestSpec({ ...spec, ...shapedBy });
  const headers = readHeaders(spec, context);
  const secrets = [...(target.secrets ?? []), ...Object.values(headers)];
  return { ...opened, spec, target: { ...target, headers, secrets, info: { ...target.info, digest } } };
}

export interface OpenedTargets extends AsyncDisposable {
  readonly targets: readonly Target[];
  /** The same, each with its spec. */
  readonly all: readonly Pick<OpenedSpec, 'spec' | 'target'>[];
  /**
   * The cases that they can answer.
   *
   * @throws Stop `bad-input` when none is left, `bad-usage` when others have to be chosen
   */
  answerable(cases: readonly EvalCase[]): readonly EvalCase[];
}

/** Makes all targets ready, or none: what was opened before one that cannot be is closed again. */
export async function openTargets(
  specs: readonly TargetSpec[],
  context: OpenContext,
): Promise<OpenedTargets> {
  const all: OpenedSpec[] = [];
  const close = async () => {
    await Promise.all(all.map(({ target }) => target.close()));
  };
  try {
    for (const spec of specs) all.push(await open(spec, context));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    targets: all.map(({ target }) => target),
    all,
    answerable: (cases) =>
      all.reduce((left, opened) => opened.answerable?.(left, all.length === 1) ?? left, cases),
    [Symbol.asyncDispose]: close,
  };
}
