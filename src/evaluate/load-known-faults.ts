import { z } from 'zod';
import { checkShape } from '../cases/check/check-shape.ts';
import { type Problem, ProblemsFound } from '../cases/yaml/problem.ts';
import type { SourceFile } from '../cases/yaml/read-source.ts';
import { readYamlFiles } from '../cases/yaml/read-yaml.ts';
import { count } from '../model/count.ts';
import { type KnownFault, knownFaultSchema } from '../model/known-fault.ts';
import { registry } from '../scorers/registry.ts';

/** The problems of a file of known faults. */
class KnownInvalid extends ProblemsFound {
  constructor(name: string, problems: readonly Problem[]) {
    const hint =
      'For example:\nknown:\n  - { case: bmw-x5, check: same-paint, reason: why, until: 2027-01-31 }';
    super(problems, { message: `${count(problems.length, 'problem')} in ${name}.`, hint });
  }
}

/**
 * Reads the file of `--known`.
 *
 * @throws ProblemsFound with every problem, each with its line and column
 */
export async function loadKnownFaults(source: SourceFile): Promise<readonly KnownFault[]> {
  const [read] = await readYamlFiles([source]);
  if (!read?.file) throw new KnownInvalid(source.name, read?.problems ?? []);
  const { value, problems } = checkShape(read.file, knownFileSchema());
  if (value === null || problems.length > 0) throw new KnownInvalid(source.name, problems);
  return value.known;
}

/** A check that does not exist is a slip of the finger, not a fault that never comes. */
function knownFileSchema() {
  const ids = Object.values(registry).flatMap((checks) => checks.map(({ id }) => id));
  return z.strictObject({ known: z.array(knownFaultSchema.extend({ check: z.enum([...new Set(ids)]) })) });
}
