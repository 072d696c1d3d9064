import type { ShotErrorCode } from '../errors.ts';
import { type MissingShards, writeShard } from '../model/shard.ts';
import type { BrokenShot, SeriesOutline } from '../run/series-outline.ts';
import type { ResultHead, StoredResult } from '../run/stored-result.ts';
import { changedCommand, keepCommand, mergeCommand, reproduceCommand, resumeCommand } from './reproduce.ts';
import { caseOutcome, sortCases } from './sort-cases.ts';

/** What helps most now: what to do first, in words, where a command alone does not help; and a command to paste. */
export interface NextStep {
  readonly first: string | null;
  readonly command: string;
}

/** What a mended cause is followed by: the pictures that are missing, or the run with other flags. */
interface Remedy {
  readonly first: string;
  readonly command: (result: ResultHead, target: string) => string;
}

const goOn = (result: ResultHead) => resumeCommand(result);
const sayAgain = (result: ResultHead) => changedCommand(result, {});
const addFlag = (...words: string[]) => ({
  command: (result: ResultHead) => changedCommand(result, { without: words.slice(0, 1), added: words }),
});

/** By code, where giving the same command again changes nothing. */
const remedies: Partial<Record<ShotErrorCode, Remedy>> = {
  'quota-exhausted': { first: 'Top up the account, or give another key in the same variable', command: goOn },
  'rate-limited': { first: 'Wait until the service takes more', command: goOn },
  connection: { first: 'Start the service, or mend the network', command: goOn },
  dns: { first: 'Mend the network, or the host name in the address', command: goOn },
  tls: { first: 'Name the certificate that the service is signed with', command: trustCertificate },
  proxy: { first: 'Mend HTTP_PROXY and HTTPS_PROXY, or name the host in NO_PROXY', command: goOn },
  'content-refused': {
    first: 'Reword the prompt, as what the service says of it demands',
    command: sayAgain,
  },
  'prompt-too-long': { first: 'Shorten the prompt', command: sayAgain },
  'login-page': {
    first: 'Put the address of the service itself in place of ADDRESS, past the login',
    ...addFlag('--base-url', 'ADDRESS'),
  },
  redirected: {
    first: 'Put the address that it redirects to in place of ADDRESS',
    ...addFlag('--base-url', 'ADDRESS'),
  },
  'answer-not-read': {
    first: 'Put the address of a service of this kind in place of ADDRESS, or name another --target',
    ...addFlag('--base-url', 'ADDRESS'),
  },
  'blocked-address': {
    first: 'If you trust the service with addresses of your network',
    ...addFlag('--allow-private-addresses'),
  },
  timeout: { first: 'Give the service more time', ...addFlag('--timeout', '300000') },
};

/** By the status of an answer that is no picture. */
function remedyOfStatus(status: number | null | undefined): Remedy | null {
  if (status === 401 || status === 403)
    return { first: 'Give the service a key that it takes', command: giveKey };
  if (status === 404 || status === 405)
    return {
      first: 'Put the right address in place of ADDRESS, up to where the service begins',
      ...addFlag('--base-url', 'ADDRESS'),
    };
  if (status === 400 || status === 415 || status === 422)
    return { first: 'Change the flag that the service refuses', command: sayAgain };
  return status !== null && status !== undefined && status >= 500
    ? { first: 'Look into the log of the service', command: goOn }
    : null;
}

/** "Expected the aspect of 1024x768, got 640x398.": what came is what can be had. */
function remedyOfSize({ error: { message } }: BrokenShot): Remedy | null {
  const came = /^Expected the aspect of \d+x\d+, got (\d+x\d+)/.exec(message)?.[1];
  if (came === undefined) return null;
  return { first: 'Ask for a size that the service draws', ...addFlag('--size', came) };
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
    broken.some(({ error }) => error.code === 'skipped' && /^Not asked: --max-/.test(error.message)),
  );
}

export function chooseNextStep(result: StoredResult): NextStep {
  if (result.run.status === 'interrupted' || isCutByBudget(result))
    return { first: null, command: resumeCommand(result) };
  const { shard, missingShards } = result.run;
  if (shard)
    return { first: `Run all ${shard.of} shards, then make one run of them`, command: mergeCommand(result) };
  if (missingShards) return runMissing(result, missingShards);
  const worst = sortCases(result.outlines)[0];
  if (worst === undefined || caseOutcome(worst) === 'pass')
    return { first: 'Keep it as what later runs are compared with', command: keepCommand(result) };
  return mend(result, worst);
}

/** A case that fails does so by what failed in it, whatever else got no answer. */
function runMissing(result: StoredResult, { numbers: [number = 1], of }: MissingShards): NextStep {
  const added = ['--shard', writeShard({ number, of })];
  return { first: 'Run what is missing, then merge again', command: changedCommand(result, { added }) };
}

function mend(result: StoredResult, worst: SeriesOutline): NextStep {
  const isFailed = caseOutcome(worst) === 'fail';
  for (const shot of worst.broken.filter(({ status }) => !isFailed || status === 'failed')) {
    const remedy = findRemedy(shot);
    if (remedy !== null) return { first: remedy.first, command: remedy.command(result, worst.target) };
  }
  return { first: null, command: reproduceCommand(result, worst) };
}
