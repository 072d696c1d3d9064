import type { ShotErrorCode } from '../errors.ts';
import { type Reason, reasonOf, valuesOf } from '../model/reason.ts';
import { type MissingShards, writeShard } from '../model/shard.ts';
import { reasonOfError } from '../model/shot-reason.ts';
import type { BrokenShot, SeriesOutline } from '../run/series-outline.ts';
import type { ResultHead, StoredResult } from '../run/stored-result.ts';
import { changedCommand, keepCommand, mergeCommand, reproduceCommand, resumeCommand } from './reproduce.ts';
import { caseOutcome, sortCases } from './sort-cases.ts';

/** What helps most now: what to do first, in words, where a command alone does not help; and a command to paste. */
export interface NextStep {
  readonly first: Reason | null;
  readonly command: string;
}

/** What a mended cause is followed by: the pictures that are missing, or the run with other flags. */
interface Remedy {
  readonly first: Reason;
  readonly command: (result: ResultHead, target: string) => string;
}

const goOn = (result: ResultHead) => resumeCommand(result);
const sayAgain = (result: ResultHead) => changedCommand(result, {});
const addFlag = (...words: string[]) => ({
  command: (result: ResultHead) => changedCommand(result, { without: words.slice(0, 1), added: words }),
});

/** By code, where giving the same command again changes nothing. */
const remedies: Partial<Record<ShotErrorCode, Remedy>> = {
  'quota-exhausted': { first: reasonOf('step-top-up'), command: goOn },
  'rate-limited': { first: reasonOf('step-wait'), command: goOn },
  connection: { first: reasonOf('step-start'), command: goOn },
  dns: { first: reasonOf('step-host'), command: goOn },
  tls: { first: reasonOf('step-certificate'), command: trustCertificate },
  proxy: { first: reasonOf('step-proxy'), command: goOn },
  'content-refused': {
    first: reasonOf('step-reword'),
    command: sayAgain,
  },
  'prompt-too-long': { first: reasonOf('step-shorten'), command: sayAgain },
  'login-page': {
    first: reasonOf('step-past-login'),
    ...addFlag('--base-url', 'ADDRESS'),
  },
  redirected: {
    first: reasonOf('step-redirect'),
    ...addFlag('--base-url', 'ADDRESS'),
  },
  'answer-not-read': {
    first: reasonOf('step-service'),
    ...addFlag('--base-url', 'ADDRESS'),
  },
  'blocked-address': {
    first: reasonOf('step-trust'),
    ...addFlag('--allow-private-addresses'),
  },
  timeout: { first: reasonOf('step-time'), ...addFlag('--timeout', '300000') },
};

/** By the status of an answer that is no picture. */
function remedyOfStatus(status: number | null | undefined): Remedy | null {
  if (status === 401 || status === 403) return { first: reasonOf('step-key'), command: giveKey };
  if (status === 404 || status === 405)
    return {
      first: reasonOf('step-address'),
      ...addFlag('--base-url', 'ADDRESS'),
    };
  if (status === 400 || status === 415 || status === 422)
    return { first: reasonOf('step-flag'), command: sayAgain };
  return status !== null && status !== undefined && status >= 500
    ? { first: reasonOf('step-log'), command: goOn }
    : null;
}

/** What came is what can be had. */
function remedyOfSize({ error }: BrokenShot): Remedy | null {
  const size = valuesOf(reasonOfError(error), 'other-aspect')?.came;
  if (size === undefined) return null;
  const came = `${size.width}x${size.height}`;
  return { first: reasonOf('step-size'), ...addFlag('--size', came) };
}

function findRemedy(shot: BrokenShot): Remedy | null {
  const { code } = shot.error;
  if (code === 'http-error') return remedyOfStatus(shot.httpStatus);
  return remedies[code] ?? (code === 'invalid-image' ? remedyOfSize(shot) : null);
}

/** A kind of service that knows no key of its own is let in by a header, with which the run was not begun. */
function giveKey(result: ResultHead, target: string): string {
  const isKeyless = result.targets.some(({ id, type }) => id === target && type === 'backend');
  const added = ['--header', 'Authorization: Bearer KEY'];
  return isKeyless ? changedCommand(result, { added }) : goOn(result);
}

function trustCertificate(result: ResultHead): string {
  return `NODE_EXTRA_CA_CERTS=FILE.pem ${goOn(result)}`;
}

/** Asking was stopped by a limit of pictures or of cost: what is left can be asked for later. */
function isCutByBudget({ outlines }: StoredResult): boolean {
  return outlines.some(({ broken }) =>
    broken.some(({ error }) => reasonOfError(error).code === 'not-asked-over'),
  );
}

export function chooseNextStep(result: StoredResult): NextStep {
  if (result.run.status === 'interrupted' || isCutByBudget(result))
    return { first: null, command: resumeCommand(result) };
  const { shard, missingShards } = result.run;
  if (shard) return { first: reasonOf('step-merge', { n: shard.of }), command: mergeCommand(result) };
  if (missingShards) return runMissing(result, missingShards);
  const worst = sortCases(result.outlines)[0];
  if (worst === undefined || caseOutcome(worst) === 'pass')
    return { first: reasonOf('step-keep'), command: keepCommand(result) };
  return mend(result, worst);
}

/** A case that fails does so by what failed in it, whatever else got no answer. */
function runMissing(result: StoredResult, { numbers: [number = 1], of }: MissingShards): NextStep {
  const added = ['--shard', writeShard({ number, of })];
  return { first: reasonOf('step-missing-shard'), command: changedCommand(result, { added }) };
}

function mend(result: StoredResult, worst: SeriesOutline): NextStep {
  const isFailed = caseOutcome(worst) === 'fail';
  for (const shot of worst.broken.filter(({ status }) => !isFailed || status === 'failed')) {
    const remedy = findRemedy(shot);
    if (remedy !== null) return { first: remedy.first, command: remedy.command(result, worst.target) };
  }
  return { first: null, command: reproduceCommand(result, worst) };
}
