import { Stop } from '../../errors.ts';
import { caseIdSchema } from '../../model/case.ts';
import type { NamedEntry } from '../../targets/fold-entry.ts';
import { loadKind } from '../../targets/target-kinds.ts';

/**
 * Makes of each target one for each of its prompts: `--prompt now better` at `pollinations` is `pollinations-now` beside
 * `pollinations-better`. With one prompt a target keeps its name.
 *
 * @param names of the command line, for all targets that take prompts; left out: what the targets file says of each
 * @throws Stop `bad-usage` where no target takes a prompt, `bad-config` where two targets would have one name, or one that
 *   cannot be
 */
export async function spreadPrompts(
  entries: readonly NamedEntry[],
  names: readonly string[] | undefined,
): Promise<readonly NamedEntry[]> {
  const takers = await Promise.all(entries.map(takesPrompts));
  if (names && !takers.includes(true)) throw nobodyTakes(entries);
  const all = entries.flatMap((named, index) =>
    takers[index] ? spread(named, [...new Set(names ?? named.entry.prompts)]) : [named],
  );
  refuseUnusableNames(all.map(({ id }) => id));
  return all;
}

function refuseUnusableNames(ids: readonly string[]): void {
  const bad = ids.find((id) => !caseIdSchema.safeParse(id).success);
  if (bad !== undefined) {
    const hint = `Name prompts in ${caseIdSchema.meta()?.title}, the name of the target among them.`;
    throw new Stop('bad-config', `There can be no target \`${bad}\`.`, hint);
  }
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return;
  const hint = 'Give one of the targets, or one of the prompts, another name.';
  throw new Stop('bad-config', `Two targets would have the name \`${twice}\`.`, hint);
}

/** Whether the harness writes the prompts of a target. */
async function takesPrompts({ entry }: NamedEntry): Promise<boolean> {
  return 'prompts' in (await loadKind(entry.type)).keys;
}

function spread(named: NamedEntry, names: readonly string[]): readonly NamedEntry[] {
  const [only, ...others] = names;
  if (only === undefined) return [named];
  if (others.length === 0) return [{ ...named, prompt: { name: only, variantOf: null } }];
  return names.map((name) => ({
    ...named,
    id: `${named.id}-${name}`,
    prompt: { name, variantOf: named.id },
  }));
}

function nobodyTakes(entries: readonly NamedEntry[]): Stop {
  const types = [...new Set(entries.map(({ entry }) => entry.type))].join(', ');
  return new Stop(
    'bad-usage',
    `--prompt says nothing to --target ${types}, which writes its own prompts.`,
    'It goes with targets that draw a prompt, for example: --target studio --prompt built-in',
  );
}
