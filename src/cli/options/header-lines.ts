import { Stop } from '../../errors.ts';
import { headerNameSchema, headerValueSchema } from '../../targets/shared/keys.ts';

/**
 * Reads the lines of `--header`, as curl takes them. Values may be keys: no message quotes one.
 *
 * @throws Stop `bad-usage`
 */
export function readHeaderLines(lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(lines.map(readLine));
}

function readLine(line: string): [string, string] {
  const colon = line.indexOf(':');
  const name = line.slice(0, colon).trim();
  const value = line.slice(colon + 1).trim();
  if (colon === -1) throw refuse("Expected --header 'Name: value', got a line without a colon.");
  if (!headerNameSchema.safeParse(name).success)
    throw refuse(
      `Expected the name of a header before the colon of --header, and none that the harness sets itself.`,
    );
  if (!headerValueSchema.safeParse(value).success)
    throw refuse(`Expected a value of printable signs for --header '${name}: ...', got none or others.`);
  return [name, value];
}

function refuse(message: string): Stop {
  return new Stop('bad-usage', message, "For example: --header 'X-Api-Key: ...'");
}
