import { Stop } from '../../errors.ts';
import { redactUrl } from '../../http/redact.ts';
import { quoteForShell } from '../../report/reproduce.ts';
import { plainText } from '../../report/terminal/plain-text.ts';
import type { RunConfig } from '../../run/run-config.ts';
import type { CliIo } from '../io.ts';
import type { RunOptions } from '../options/run-options.ts';
import type { RunSpecs } from './fold-run.ts';
import { isSealed } from './run-seal.ts';
import { listSendings, privateAddresses, type Sending, sameWord } from './run-sendings.ts';

/** Flags of `run` that name again what a run to go on with sends, and where. */
export const trustFlags = [
  ...['--trust', '--base-url', '--map-host', '--allow-private-addresses'],
  ...['--judge', '--judge-key-env'],
];

type Kept = 'out' | 'store' | 'storeEndpoint' | 'queue' | 'baseUrl' | 'mapHost' | 'allowPrivateAddresses';

export type TrustOptions = Pick<RunOptions, Kept> & {
  readonly trust?: readonly string[];
  readonly judge?: string;
  readonly judgeKeyEnv?: string;
};

/** What a run was asked to do, as its folder says. */
export interface KeptRun {
  readonly config: RunConfig;
  readonly specs: RunSpecs;
}

/**
 * Holds a run to go on with against whose it is: its file may come from anybody, and says where keys are sent. What this
 * user has not started, or what was changed since, has to name each address and variable once more on the command line;
 * what is sent is then said before anything is.
 *
 * @throws Stop `bad-usage` with what has to be repeated, and for words that the run has no use for
 */
export async function trustRun({ config, specs }: KeptRun, options: TrustOptions, io: CliIo): Promise<void> {
  const sendings = listSendings(specs, config.settings);
  const given = listWords(options);
  const isGiven = ({ word }: Sending) => given.some((one) => sameWord(one, word));
  refuseStray(given, sendings);
  if (await isSealed(config, io.env)) return;
  const named = sendings.filter(({ isUsual }) => !isUsual);
  const missing = named.filter((one) => !isGiven(one));
  if (missing.length > 0) throw refuse(['--resume', config.id, ...keepPlaces(options)], sendings);
  if (named.length > 0) io.stderr.write(`Goes on with a run from elsewhere: ${sayAll(sendings)}.\n`);
}

function listWords(options: TrustOptions): string[] {
  const { trust = [], baseUrl, judge, judgeKeyEnv, mapHost = {}, allowPrivateAddresses } = options;
  return [
    ...trust,
    ...[baseUrl, judge, judgeKeyEnv].filter((word) => word !== undefined),
    ...Object.entries(mapHost).map((pair) => pair.join('=')),
    ...(allowPrivateAddresses ? [privateAddresses] : []),
  ];
}

function refuseStray(given: readonly string[], sendings: readonly Sending[]): void {
  const stray = given.find((one) => !sendings.some(({ word }) => sameWord(one, word)));
  if (stray === undefined) return;
  throw new Stop(
    'bad-usage',
    `A resumed run keeps the flags it was started with; it has no use for ${plainText(stray)}.`,
    'Leave it out, or start a new run without --resume.',
  );
}

/** Where the run lies, and by what it is asked for: without them it would go on in its folder alone. */
function keepPlaces({ out, store, storeEndpoint, queue }: TrustOptions): string[] {
  return [
    ...(out === 'reports' ? [] : ['--out', out]),
    ...(store === undefined ? [] : ['--store', store]),
    ...(storeEndpoint === undefined ? [] : ['--store-endpoint', storeEndpoint]),
    // Its password stays with whoever typed it.
    ...(queue === undefined ? [] : ['--queue', redactUrl(queue) === queue ? queue : '...']),
  ];
}

function refuse(resume: readonly string[], sendings: readonly Sending[]): Stop {
  const named = new Set(sendings.filter(({ isUsual }) => !isUsual).map(({ word }) => word));
  const call = [...resume, '--trust', ...named].map((word) => quoteForShell(plainText(word)));
  return new Stop(
    'bad-usage',
    `This run was not started here, or its run.json was changed: ${sayAll(sendings)}. Nothing was sent.`,
    `If that is what you want, name it again: car-eval run ${call.join(' ')}`,
  );
}

function sayAll(sendings: readonly Sending[]): string {
  return sendings.map(({ said }) => plainText(said)).join('; ');
}
