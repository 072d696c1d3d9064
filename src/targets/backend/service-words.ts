/** Longest text of a service that is carried into messages, in UTF-16 units. */
const quoteLength = 300;

/** Members in which services put their reasons, the most telling first. */
const reasonNames = ['error', 'message', 'msg', 'detail', 'details', 'errors', 'reason'];
const successNames = ['success', 'succeeded', 'ok'];
const statusNames = ['status', 'state'];

const noWords: ReadonlySet<string> = new Set(['false', 'no', '0']);
const failedWords =
  /^(?:fail(?:ed|ure)?|error(?:ed)?|cancell?ed|aborted|rejected|refused|timed?[ _-]?out|[45]\d\d)$/i;
/** What stands at `error` where there was none. */
const noError = /^(?:|false|null|none|no error|ok|success|0)$/i;

type Fields = Readonly<Record<string, unknown>>;

/** Where a service says, in whatever type, that an answer or a picture failed, as `success is false`; null where it does not. */
export function findFailure(fields: Fields): string | null {
  const name =
    successNames.find((one) => isNo(fields[one])) ??
    statusNames.find((one) => failedWords.test(String(fields[one]).trim())) ??
    (isReason(fields['error']) ? 'error' : null);
  return name === null ? null : `${name} is ${quote(String(fields[name]))}`;
}

/** The reasons that a service gives, on one line; null when it gives none. */
export function quoteReasons(fields: Fields): string | null {
  const reasons = reasonNames.map((name) => fields[name]).filter(isReason);
  return reasons.length === 0 ? null : reasons.map(quote).join(': ').slice(0, quoteLength);
}

/** A value as text on one line, cut off where it is long; null for nothing. */
export function quote(value: unknown): string | null {
  if (value === null || value === undefined || value === '' || value === false) return null;
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  return words.replace(/\s+/g, ' ').trim().slice(0, quoteLength);
}

/** `false`, "False", "no", 0 and "0". */
export function isNo(value: unknown): boolean {
  return (
    ['boolean', 'number', 'string'].includes(typeof value) && noWords.has(String(value).trim().toLowerCase())
  );
}

/** Whether anything is said: `{}`, `[]` and `{"code": 0, "message": ""}` say nothing. */
function isReason(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'object') return Object.values(value).some(isReason);
  return !noError.test(String(value).trim());
}
