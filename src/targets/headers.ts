import { z } from 'zod';
import { Stop } from '../errors.ts';
import { sayVariable } from '../http/say-variable.ts';
import { envNameSchema } from '../model/service-keys.ts';
import { headerNameSchema } from './shared/keys.ts';

/** Of a spec: headers to send beside the harness's own. A value is never kept; without a variable it has to be given again. */
export const headersField = z.array(
  z.strictObject({ name: headerNameSchema, env: envNameSchema.nullable() }),
);

/** What the command line and targets files give headers as, by the target's id and the header's name. */
export type HeaderValues = ReadonlyMap<string, Readonly<Record<string, string>>>;

interface HeaderKeys {
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly headerEnv?: Readonly<Record<string, string>> | undefined;
}

export function toHeadersField({ headers = {}, headerEnv = {} }: HeaderKeys): z.infer<typeof headersField> {
  const given = Object.keys(headers).map((name) => ({ name, env: null }));
  return [...given, ...Object.entries(headerEnv).map(([name, env]) => ({ name, env }))];
}

interface HeaderContext {
  readonly headerValues?: HeaderValues | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** False for a plan, which sends nothing. */
  readonly asks: boolean;
}

interface HeaderSpec {
  readonly id: string;
  readonly headers: z.infer<typeof headersField>;
}

/**
 * The headers of a target with their values, by their names in lower case.
 *
 * @throws Stop `bad-config` for a variable that is not set, `bad-usage` for a value that a resumed run has to be given again
 */
export function readHeaders(
  { id, headers }: HeaderSpec,
  { headerValues = new Map(), env, asks }: HeaderContext,
): Readonly<Record<string, string>> {
  const given = headerValues.get(id) ?? {};
  const values = headers.map(({ name, env: variable }) => {
    const value = variable === null ? given[name] : env[variable]?.trim();
    if (!value && asks) throw refuseMissing(id, name, variable);
    return [name.toLowerCase(), value ?? ''] as const;
  });
  return Object.fromEntries(values);
}

function refuseMissing(id: string, name: string, variable: string | null): Stop {
  if (variable !== null) {
    const { shown, hint } = sayVariable(variable);
    return new Stop(
      'bad-config',
      `Expected the header ${name} of ${id} in the environment variable ${shown}, found nothing.`,
      hint,
    );
  }
  return new Stop(
    'bad-usage',
    `The header ${name} of ${id} is not kept with the run.`,
    `Give it again: --header '${name}: ...'`,
  );
}
