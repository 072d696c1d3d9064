import { Stop } from '../../errors.ts';
import { readProxySettings } from '../../http/address/proxy-settings.ts';
import { redactUrl } from '../../http/redact.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import type { Emit } from '../../model/events.ts';
import { plainText } from '../../report/terminal/plain-text.ts';
import type { RunConfig } from '../../run/run-config.ts';
import { bringRun, joinRun, shareNewRun } from '../../run/shared/join-run.ts';
import type { ForeignLine } from '../../run/shared/line-objects.ts';
import { openStore } from '../../store/open-store.ts';
import { probeStore } from '../../store/probe-store.ts';
import type { OpenStore } from '../../store/store-place.ts';
import type { CliIo } from '../io.ts';
import type { StoreOptions } from '../options/store-options.ts';
import { packageVersion } from '../version.ts';

/**
 * Opens the store that the flags name, and tries what it can do before anything is paid for; what it cannot is said.
 *
 * @throws Stop `bad-usage`, `bad-config` or `output-unwritable` with the next step
 */
export async function openRunStore(
  { store, storeEndpoint }: StoreOptions,
  io: CliIo,
): Promise<OpenStore | null> {
  const place = { location: store ?? '', endpoint: storeEndpoint ?? null };
  if (store === undefined && storeEndpoint === undefined) return null;
  const opened = await openStore(place, {
    env: io.env,
    cwd: io.cwd,
    clock: createSystemClock(),
    random: io.random,
    userAgent: `car-eval/${packageVersion()}`,
    proxy: readProxySettings(io.env),
    emit: tellFirstRetry(place.location, io),
  });
  const { keepsFirst } = await probeStore(opened).catch(async (error) => {
    await opened[Symbol.asyncDispose]();
    throw isUnreachable(place.location, error) ? new Stop(error.code, error.message, notReached) : error;
  });
  if (!keepsFirst) io.stderr.write(`${plainText(opened.name)} ${overwrites}\n`);
  return opened;
}

/** A store that is tried, and does not answer, keeps the user waiting for a while: he hears why. */
function tellFirstRetry(location: string, { stderr }: CliIo): Emit {
  let isTold = false;
  return (event) => {
    if (isTold || event.type !== 'retrying') return;
    isTold = true;
    stderr.write(`${plainText(`${redactUrl(location)}: ${event.reason} Trying again.`)}\n`);
  };
}

function isUnreachable(location: string, error: unknown): error is Stop {
  return location.startsWith('s3:') && error instanceof Stop && error.code === 'output-unwritable';
}

const notReached =
  'Nothing was begun. Check --store and --store-endpoint (or AWS_ENDPOINT_URL_S3), and that the store is there.';

const overwrites =
  'overwrites what is there (it passes over If-None-Match): of a picture that two machines ask for, the later counts. Nothing is missing for that.';

/** How a run gets into a store, and out of it. */
export function shareBy(store: OpenStore, io: CliIo) {
  const onForeign = tellForeign(store, io);
  return {
    name: store.name,
    share: (run: NewRun) => shareNewRun({ ...run, store, onForeign }),
    bring: (run: string, outDir: string) => bringRun(store, run, outDir),
    join: (runDir: string) => joinRun({ store, runDir, onForeign }),
  };
}

interface NewRun {
  readonly config: RunConfig;
  readonly runDir: string;
}

/** Told one by one; more of them have one cause. */
const mostTold = 5;

/** Says which objects of a store are passed over, and why. */
function tellForeign({ name }: OpenStore, io: CliIo): (foreign: ForeignLine) => void {
  let count = 0;
  return ({ key, fault }) => {
    count += 1;
    if (count <= mostTold) io.stderr.write(`${plainText(`Passed over ${name}/${key}: ${fault}.`)}\n`);
    if (count === mostTold + 1) io.stderr.write('More objects like these are passed over.\n');
  };
}
