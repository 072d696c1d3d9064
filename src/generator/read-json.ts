import type { HttpAnswer } from '../http/client.ts';
import { parseJson } from '../model/parse-json.ts';

/** The body of an answer as JSON; undefined when it is none. */
export function readJson({ body }: Pick<HttpAnswer, 'body'>): unknown {
  return parseJson(body.toString('utf8'));
}
