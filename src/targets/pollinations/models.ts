import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { Stop } from '../../errors.ts';
import { readJson } from '../../generator/read-json.ts';
import type { TargetContext } from '../../generator/target.ts';
import { joinUrl } from '../../http/base-url.ts';
import { probe } from '../shared/probe.ts';

const modelSchema = z.union([
  z.string().transform((name) => ({ name, aliases: [] as string[] })),
  z.looseObject({ name: z.string(), aliases: z.array(z.string()).catch([]).default([]) }),
]);
const modelsSchema = z.union([
  z.array(modelSchema).max(2000),
  z.looseObject({ data: z.array(modelSchema).max(2000) }).transform(({ data }) => data),
]);

/**
 * Reads the list of models, which needs no key, and finds the one that is asked for.
 *
 * @returns all names of the model, the asked one first
 * @throws Stop `target-down` when the service does not answer, `bad-config` when it has no such model
 */
export async function findModel(
  baseUrl: string,
  model: string,
  context: TargetContext,
): Promise<readonly string[]> {
  const url = joinUrl(baseUrl, '/image/models');
  const answer = await probe(url, context).catch((error: Error) => {
    throw down(url, error.message);
  });
  const models = modelsSchema.safeParse(readJson(answer));
  if (!models.success) throw down(url, 'it did not answer with a list of models.');
  const all = models.data.map(({ name, aliases }) => [name, ...aliases]);
  const found = all.find((names) => names.includes(model));
  if (found) return [model, ...found.filter((name) => name !== model)];
  throw unknownModel(model, all.flat());
}

function down(url: string, reason: string): Stop {
  return new Stop('target-down', `Pollinations is not ready: ${reason}`, `Check it with: curl -i ${url}`);
}

function unknownModel(model: string, known: readonly string[]): Stop {
  const [nearest] = known.toSorted((a, b) => distance(a, model) - distance(b, model));
  const near = nearest !== undefined && distance(nearest, model) <= Math.max(2, model.length / 3);
  return new Stop(
    'bad-config',
    `Pollinations has no model \`${model}\`${near ? `, did you mean \`${nearest}\`?` : '.'}`,
    `It has: ${known.slice(0, 40).join(', ')}`.slice(0, 1000),
  );
}
