import { type ShotError, shotError } from '../../errors.ts';
import { quoteFirstWords } from '../../model/text-start.ts';
import { quote, quoteReasons } from './service-words.ts';

const shownKeys = 12;

const page = /<(?:!doctype html|html|head|body|title)\b/i;
const loginPage = /type=["']?password|\b(?:log|sign)[ -]?in\b|\blogin\b/i;
/** What tasks that are not done are called, and how they are named. */
const waitingWords =
  /^(?:pending|queued|in[ _-]?queue|accepted|processing|in[ _-]?progress|started|starting|waiting|running)$/i;
const taskNames = [
  'task_id',
  'taskId',
  'task',
  'job_id',
  'jobId',
  'job',
  'request_id',
  'prediction_id',
  'poll_url',
];

/** Why an answer that is no JSON with pictures says nothing of the pictures: errored, never failed. */
export function explainText({
  status,
  body,
}: {
  readonly status: number;
  readonly body: unknown;
}): ShotError {
  const text = Buffer.isBuffer(body)
    ? body.toString('utf8')
    : typeof body === 'string'
      ? body
      : (JSON.stringify(body) ?? '');
  if (!page.test(text)) {
    return explain({ status, what: `something that is no JSON object: ${quote(text) ?? 'nothing'}` });
  }
  const words = `"${quoteFirstWords(Buffer.from(text))}"`;
  if (status < 400 && loginPage.test(text)) {
    return shotError('login-page', `The backend answered ${status} with a page to log in: ${words}`);
  }
  return explain({ status, what: `a page instead of JSON: ${words}` });
}

/** The same for JSON: by its reasons, its keys and its beginning. */
export function explainFields(status: number, fields: Readonly<Record<string, unknown>>): ShotError {
  const said = quoteReasons(fields);
  const reasons = said === null ? '' : ` It says: ${said}.`;
  if (isWaiting(status, fields)) {
    const message = `The backend answered ${status}: accepted, and no pictures yet.${reasons} ${describe(fields)}`;
    return shotError('accepted-not-done', message);
  }
  return explain({ status, what: `JSON that holds no pictures.${reasons} ${describe(fields)}` });
}

function explain({ status, what }: { readonly status: number; readonly what: string }): ShotError {
  const code = status >= 400 ? 'http-error' : 'answer-not-read';
  return shotError(code, `The backend answered ${status} with ${what}`);
}

function isWaiting(status: number, fields: Readonly<Record<string, unknown>>): boolean {
  if (status === 202 || taskNames.some((name) => fields[name] !== undefined)) return true;
  return [fields['status'], fields['state']].some((word) => waitingWords.test(String(word).trim()));
}

function describe(fields: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(fields)
    .slice(0, shownKeys)
    .map((key) => key.slice(0, 40));
  return `Its keys: ${keys.join(', ') || 'none'}. It begins: ${quote(fields)?.slice(0, 160)}`;
}
