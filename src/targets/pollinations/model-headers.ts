import { type ShotError, shotError } from '../../errors.ts';
import type { HttpAnswer } from '../../http/client.ts';

/**
 * Finds out from an answer's headers whether another model drew the picture than the one that was asked for.
 *
 * @param names the model's name and its other names, as its service lists them
 */
export function findSubstitution(
  { headers }: Pick<HttpAnswer, 'headers'>,
  names: readonly string[],
): ShotError | null {
  const used = headers['x-model-used']?.trim().slice(0, 100);
  const fallback = headers['x-fallback-target']?.trim().slice(0, 100);
  const isAsked = (name: string) => names.some((known) => known.toLowerCase() === name.toLowerCase());
  const other = [used, fallback].find((name) => name && !isAsked(name));
  if (!other) return null;
  return shotError('model-substituted', `Asked for the model ${names[0]}, got a picture by ${other}.`);
}
