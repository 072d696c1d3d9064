import { readJson } from '../../generator/read-json.ts';
import type { HttpAnswer } from '../../http/client.ts';
import { quoteFirstWords } from '../../model/text-start.ts';
import { isFields } from './find-pictures.ts';
import { findFailure, isNo, quote, quoteReasons } from './service-words.ts';

const goodWords =
  /^(?:healthy|ok(?:ay)?|up|pass(?:ing)?|alive|running|ready|online|available|serving|success|good|green|active|pong|true|2\d\d)\b/i;
const statusNames = ['status', 'state', 'health'];
const truthNames = ['ok', 'healthy', 'alive', 'ready', 'success'];

/** Why an answer with a good status says that a service is not well; null where it says that it is, or nothing of it. */
export function findIllness(answer: HttpAnswer): string | null {
  const words = quoteFirstWords(answer.body);
  const json = readJson(answer);
  if (isFields(json)) return findIllWord(json);
  if (answer.body.length === 0 || Array.isArray(json)) return null;
  const text = json === undefined ? words : String(json);
  if (goodWords.test(text) && !/^\s*</.test(answer.body.toString('utf8'))) return null;
  return `${answer.url} answered ${answer.status} with "${words}".`;
}

function findIllWord(fields: Readonly<Record<string, unknown>>): string | null {
  const name =
    truthNames.find((one) => isNo(fields[one])) ??
    statusNames.find((one) => !isGood(fields[one])) ??
    (findFailure(fields) === null ? null : 'error');
  if (name === null) return null;
  const reasons = quoteReasons(fields);
  const said = `it calls itself ${JSON.stringify({ [name]: fields[name] }).slice(0, 100)}`;
  return reasons === null ? `${said}.` : `${said}: ${quote(reasons)}.`;
}

/** A status that is left out, or an object of parts, says nothing. */
function isGood(status: unknown): boolean {
  if (status === undefined || status === null || typeof status === 'object') return true;
  return goodWords.test(String(status).trim());
}
