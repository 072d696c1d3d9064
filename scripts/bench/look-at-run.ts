import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { observeAll } from '../../src/evaluate/observe/observe.ts';
import { openJudgeByFlags } from '../../src/evaluate/observe/open-judge-by-flags.ts';
import type { HttpClient } from '../../src/http/client.ts';
import { createHttpClient } from '../../src/http/create-client.ts';
import { createSystemClock } from '../../src/http/system-clock.ts';
import { readRecordedRun } from '../../src/run/recorded/recorded-run.ts';

/** So many bodies are kept to be sent again: all of them would fill the memory. */
const keptBodies = 40;

/** What looking took, and what was sent. */
export interface Looked {
  readonly wallMs: number;
  readonly calls: number;
  /** Some of the bodies. */
  readonly bodies: readonly string[];
}

/** Has a judge look at the newest run of a folder that nobody has looked at; forgets all it said. */
export async function lookAtRun(
  outDir: string,
  { baseUrl, lanes }: { readonly baseUrl: string; readonly lanes: number },
): Promise<Looked> {
  const run = await readRecordedRun(join(outDir, 'latest'));
  const sent = { calls: 0, bodies: [] as string[] };
  const emit = () => undefined;
  const looker = await openJudgeByFlags(
    { judge: baseUrl, judgeModel: 'waiting', judgeConcurrency: lanes, judgeCheck: 'off' },
    {
      ...{ env: {}, asks: true, outDir, brands: run.config.brands, random: () => 0.3 },
      openHttp: (perHostConcurrency) =>
        countBodies(
          createHttpClient({
            ...{ clock: createSystemClock(), random: () => 0.3, emit, perHostConcurrency },
            userAgent: 'car-eval-bench',
          }),
          sent,
        ),
      checkJudge: async () => undefined,
    },
  );
  if (looker === null) throw new Error('Expected a judge, got none.');
  const { signal } = new AbortController();
  await looker.prepare?.(['badge'], signal);
  Object.assign(sent, { calls: 0 });
  const startMs = performance.now();
  await observeAll(run, [looker], { emit, signal });
  const wallMs = performance.now() - startMs;
  await looker.close?.();
  for (const kept of [join(run.runDir, 'observations'), join(outDir, 'judges')])
    rmSync(kept, { recursive: true, force: true });
  return { wallMs, ...sent };
}

function countBodies(http: HttpClient, sent: { calls: number; bodies: string[] }): HttpClient {
  return {
    ...http,
    send(request) {
      sent.calls += 1;
      // Every so many, so that all kinds of questions are among them.
      if (sent.calls % 7 === 0 && sent.bodies.length < keptBodies)
        sent.bodies.push(String(request.body ?? ''));
      return http.send(request);
    },
  };
}
