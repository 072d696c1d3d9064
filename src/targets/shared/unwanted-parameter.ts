import { z } from 'zod';
import { readJson } from '../../generator/read-json.ts';
import type { PictureRequest } from '../../generator/target.ts';
import type { HttpAnswer } from '../../http/client.ts';
import type { Warning } from '../../model/shot.ts';

/** Parameters that the harness sends of its own accord, and a service can do without. */
const dispensable = ['response_format', 'size', 'n'] as const;

const paramSchema = z.union([
  z.looseObject({ error: z.looseObject({ param: z.string() }) }).transform(({ error }) => error.param),
  z.looseObject({ param: z.string() }).transform(({ param }) => param),
  // FastAPI's, of which the last part is the name.
  z
    .looseObject({ detail: z.array(z.looseObject({ loc: z.array(z.unknown()) })).min(1) })
    .transform(({ detail }) => String(detail[0]?.loc.at(-1))),
]);

/**
 * A request that is asked again, once for each parameter that its service refuses by name, without that.
 *
 * @param unwanted what this service has refused so far: later requests leave it out from the start
 * @param build makes the request without these
 */
export function withoutUnwanted(unwanted: Set<string>, build: () => PictureRequest): PictureRequest {
  const request = build();
  const warnings = [...unwanted].map(sayLeftOut);
  return {
    ...request,
    amend(answer) {
      const name = findUnwanted(answer);
      if (name === null || !hasParameter(request, name)) return null;
      unwanted.add(name);
      return withoutUnwanted(unwanted, build);
    },
    read(answer) {
      const reading = request.read(answer);
      return 'picture' in reading ? { ...reading, warnings: [...warnings, ...reading.warnings] } : reading;
    },
  };
}

function sayLeftOut(name: string): Warning {
  return { code: 'parameter-left-out', text: `The service refuses \`${name}\`: it was asked without.` };
}

/** By the name that a refusal gives, else by the only word of its text that is one. */
function findUnwanted(answer: HttpAnswer): string | null {
  if (answer.status !== 400 && answer.status !== 422) return null;
  const words = new Set(answer.body.subarray(0, 4000).toString('utf8').match(/\w+/g));
  const told = dispensable.filter((name) => words.has(name));
  if (told.length === 0) return null;
  const named = paramSchema.safeParse(readJson(answer)).data;
  if (named !== undefined) return told.find((name) => name === named) ?? null;
  const [only, ...others] = told.filter((name) => name !== 'n');
  return only !== undefined && others.length === 0 ? only : null;
}

function hasParameter({ body = '{}' }: PictureRequest, name: string): boolean {
  return name in JSON.parse(body);
}
