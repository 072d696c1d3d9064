import { resolve } from 'node:path';
import { Stop } from '../../errors.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import type { JudgeSpec } from '../../judge/judge-spec.ts';
import { concurrencyOf, type ProbedJudge, probeJudge } from '../../judge/open-judge.ts';
import type { CliIo } from '../io.ts';
import { readNamedJudge } from '../job/read-named-judge.ts';
import { createServices } from '../job/services.ts';
import type { ProbeOptions } from '../options/probe-options.ts';

/**
 * `car-eval probe judge`: asks four cheap questions and says what the model can do. Resolves to 2 where it cannot judge.
 *
 * @throws Stop `target-down` when it does not answer
 */
export async function printJudge(options: ProbeOptions, io: CliIo): Promise<number> {
  const spec = await readNamedJudge(options, { cwd: io.cwd, command: 'probe judge' });
  const services = createServices(io, {
    clock: createSystemClock(),
    emit() {},
    concurrency: concurrencyOf(spec),
    maxRetries: 1,
    paceRules: new Map(),
  });
  const judgesDir = resolve(io.cwd, options.out, 'judges');
  const { http, signal } = services;
  try {
    const probed = await probeJudge(spec, { env: io.env, http, judgesDir, random: io.random, signal });
    io.stdout.write(describeJudge(spec, probed));
    return 'can' in probed && probed.can.pictures !== false ? 0 : 2;
  } finally {
    await services.close();
  }
}

function describeJudge(spec: JudgeSpec, probed: ProbedJudge): string {
  const { identity } = probed;
  const head = `${spec.judgeModel} at ${identity.host}, spoken to as ${identity.profile}`;
  if ('code' in probed) {
    const hint = /\b404\b/.test(probed.why)
      ? 'Give the address up to and without /chat/completions; most services end it in /v1.'
      : 'Check the address, the key and the name of the model.';
    throw new Stop('target-down', `${head}: it does not answer: ${probed.why}`, hint);
  }
  const { can, notes, usage } = probed;
  const samples = `no: a question is asked ${spec.judgeSamples} times`;
  const rows = [
    ['answers as', identity.modelAnswered ?? 'it does not say'],
    ['sees a picture', say(can.pictures)],
    ['sees two', say(can.pairs)],
    ['held to a schema', can.schema ? 'yes' : 'no: asked for JSON in words'],
    ['tells chances', can.logprobs || spec.judgeSamples === 1 ? say(can.logprobs) : samples],
    ...can.changes.map((change) => ['as it asked', change]),
    ...notes.map((note) => ['note', note]),
    ['took', `${usage.calls} requests${sayTokens(usage)}`],
    ['kept as', `judges/${identity.id}`],
  ];
  const lines = rows.map(([name = '', value]) => `  ${name.padEnd(18)}${value}\n`);
  return `${head}\n${lines.join('')}`;
}

function say(can: boolean | null): string {
  return can === null ? 'its answer did not tell' : can ? 'yes' : 'no';
}

function sayTokens({ promptTokens, answerTokens }: ProbedJudge['usage']): string {
  return promptTokens === null || answerTokens === null
    ? ''
    : `, ${promptTokens} tokens asked and ${answerTokens} answered`;
}
