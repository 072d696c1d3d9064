import { once } from 'node:events';
import { isIPv6 } from 'node:net';
import { loadSuite } from '../../cases/load-cases.ts';
import { isLoopback } from '../../http/base-url.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import { parseDefects } from '../../studio/defects/parse-defects.ts';
import { parseFaults } from '../../studio/faults/parse-faults.ts';
import { startStudio } from '../../studio/start-studio.ts';
import type { CliIo } from '../io.ts';

export interface StudioCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly studioFault?: string;
  readonly studioDefect?: string;
}

/** `car-eval studio`: serves until Ctrl-C. */
export async function studio(options: StudioCommandOptions, io: CliIo): Promise<number> {
  const { brands } = await loadSuite({});
  const served = await startStudio({
    brands,
    clock: createSystemClock(),
    port: options.port,
    host: options.host,
    faults: options.studioFault ? parseFaults(options.studioFault) : [],
    defects: options.studioDefect ? parseDefects(options.studioDefect) : [],
  });
  if (!isLoopback(new URL(`http://${isIPv6(options.host) ? `[${options.host}]` : options.host}`)))
    io.stderr.write(
      `Whoever reaches this machine can use it: --host ${options.host} listens beyond this machine.\n`,
    );
  io.stdout.write(`Serving synthetic pictures of cars at ${served.baseUrl} (Ctrl-C ends)\n`);
  io.stdout.write(
    `Pollinations protocol: ${served.baseUrl}/prompt/2019%20Renault%20Clio%20blue%20hatchback%20front%20view\n`,
  );
  io.stdout.write(`Backend protocol: POST ${served.baseUrl}/api/chat/generate-car-images/\n`);
  io.stdout.write(`Evaluate it with: car-eval run --base-url ${served.baseUrl}\n`);
  const stopped = new AbortController();
  const forget = io.onInterrupt(() => stopped.abort());
  await once(stopped.signal, 'abort');
  forget();
  await served.close();
  return 0;
}
