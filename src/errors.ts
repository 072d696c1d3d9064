/**
 * Every way things go wrong, in one table each: what became of a shot, and what stops the program.
 * Nothing else in the project invents codes, hints or exit codes.
 */

/** What an error means for the score: `failed` counts as 0 on the shown half, `errored` is never a number. */
export type ShotOutcome = 'failed' | 'errored';

interface ShotErrorEntry {
  readonly outcome: ShotOutcome;
  /** What to try next, in one sentence. */
  readonly hint: string;
}

export const shotErrors = {
  'placeholder-host': {
    outcome: 'failed',
    hint: 'The service handed out a stock-picture address; look in its log for the generation that failed.',
  },
  'placeholder-image': {
    outcome: 'failed',
    hint: 'The service answered with a fixed stand-in picture; check its quota and its model.',
  },
  'not-an-image': {
    outcome: 'failed',
    hint: 'The address answered with text or HTML; open it in a browser to read what the service says.',
  },
  'invalid-image': {
    outcome: 'failed',
    hint: 'The bytes are no complete picture of the asked shape; open the frozen file to see what arrived.',
  },
  'backend-error': {
    outcome: 'failed',
    hint: 'The service reported a failure of its own; look in its log, or pass it with --backend-log FILE.',
  },
  'empty-response': {
    outcome: 'failed',
    hint: 'The service answered without a picture for this angle; look in its log for the failed generation.',
  },
  'angle-contradicted': {
    outcome: 'failed',
    hint: 'The service tells one angle and asked its model for another; look where it puts its prompts and angles together.',
  },
  'content-refused': {
    outcome: 'failed',
    hint: 'The content policy of the service refused the prompt; reword it.',
  },
  'url-too-long': {
    outcome: 'failed',
    hint: 'Shorten the prompt, or use a target that takes prompts by POST.',
  },
  'prompt-too-long': {
    outcome: 'errored',
    hint: 'Shorten the prompt: put maker, year, colour, body and badge first, and use fewer rules. Nothing was sent.',
  },
  'model-substituted': {
    outcome: 'failed',
    hint: 'Another model drew this picture; ask for a model the service still has.',
  },
  'too-large': {
    outcome: 'failed',
    hint: 'The answer is larger than a picture of this size can be; ask for a smaller one.',
  },
  'format-not-read': {
    outcome: 'errored',
    hint: 'Have the service send JPEG, PNG, WebP or AVIF, or export the picture as one of them, and score again.',
  },
  'examination-ended': {
    outcome: 'errored',
    hint: 'The file is kept. Where memory is short, run again with --resume and fewer pictures at once (-j N).',
  },
  'http-error': {
    outcome: 'errored',
    hint: 'Open the address to see whether the service is well; run again with --resume later.',
  },
  redirected: {
    outcome: 'errored',
    hint: 'The redirect lost what was asked; give the address it leads to as --base-url, or what it asks for (a login, https).',
  },
  'login-page': {
    outcome: 'errored',
    hint: 'Something before the service wants a login; ask the service directly, or let it in there.',
  },
  'accepted-not-done': {
    outcome: 'errored',
    hint: 'The service took the request and draws later; have it answer when its pictures are there.',
  },
  'answer-not-read': {
    outcome: 'errored',
    hint: 'The answer is none of this protocol; check --target and --base-url, and what stands before the service.',
  },
  'angle-unknown': {
    outcome: 'errored',
    hint: 'Have the service name the angle of each picture: front, side or rear, as `angle`.',
  },
  timeout: {
    outcome: 'errored',
    hint: 'Give the service more time with --timeout MS, or ask for fewer pictures at once with -j N.',
  },
  'rate-limited': {
    outcome: 'errored',
    hint: 'Ask for fewer pictures at once with -j 1, or wait and run again with --resume.',
  },
  'quota-exhausted': {
    outcome: 'errored',
    hint: 'Top up the account or use another key, then run again with --resume.',
  },
  dns: {
    outcome: 'errored',
    hint: 'The host name could not be resolved; check the network, and --base-url.',
  },
  connection: {
    outcome: 'errored',
    hint: 'Nothing answered at the address; check that the service runs, and --base-url.',
  },
  tls: {
    outcome: 'errored',
    hint: 'The certificate was refused; check the clock and the host name. One that your company has signed is trusted with NODE_EXTRA_CA_CERTS=FILE.pem.',
  },
  proxy: {
    outcome: 'errored',
    hint: 'Check HTTP_PROXY and HTTPS_PROXY with their user name, or name the host in NO_PROXY.',
  },
  'blocked-address': {
    outcome: 'errored',
    hint: 'The address is private or not http(s); pass --allow-private-addresses if you trust the service.',
  },
  skipped: {
    outcome: 'errored',
    hint: 'Not asked, because its host had already refused to go on; run again with --resume.',
  },
  'shard-missing': {
    outcome: 'errored',
    hint: 'Run that shard, then merge again with it: car-eval merge RUN...',
  },
  interrupted: { outcome: 'errored', hint: 'Run again with --resume to ask for what is missing.' },
} as const satisfies Record<string, ShotErrorEntry>;

/** The closed list of reasons why a shot has no accepted picture. */
export type ShotErrorCode = keyof typeof shotErrors;

export const shotErrorCodes = Object.keys(shotErrors) as [ShotErrorCode, ...ShotErrorCode[]];

/** A shot's error as it is stored: the code, what happened in words, and what to try next. */
export interface ShotError {
  readonly code: ShotErrorCode;
  readonly message: string;
  readonly hint: string;
  /** The message as a code with its values; left out where there is none. */
  readonly said?: { readonly code: string; readonly values: Readonly<Record<string, unknown>> } | undefined;
}

/** Builds the stored form of a shot's error; the hint comes from the table. */
export function shotError(code: ShotErrorCode, message: string): ShotError {
  return { code, message, hint: shotErrors[code].hint };
}

interface StopEntry {
  readonly exitCode: 1 | 2 | 130;
}

/** What ends the program before or instead of a verdict. Exit 1: fix the input; 2: the target is down. */
export const stops = {
  'bad-usage': { exitCode: 1 },
  'bad-config': { exitCode: 1 },
  'bad-input': { exitCode: 1 },
  'run-not-found': { exitCode: 1 },
  'run-unreadable': { exitCode: 1 },
  'run-in-use': { exitCode: 1 },
  'output-unwritable': { exitCode: 1 },
  'target-down': { exitCode: 2 },
  interrupted: { exitCode: 130 },
} as const satisfies Record<string, StopEntry>;

export type StopCode = keyof typeof stops;

/** An expected end of the program: printed as one line and the next step, never as a stack. */
export class Stop extends Error {
  override readonly name = 'Stop';
  readonly code: StopCode;
  /** What to do next, ready to paste where that is possible; null when the message says it all. */
  readonly hint: string | null;

  constructor(code: StopCode, message: string, hint: string | null = null) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  get exitCode(): 1 | 2 | 130 {
    return stops[this.code].exitCode;
  }
}
