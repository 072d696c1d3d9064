import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome } from '../../src/cli/cli.fixture.ts';
import { parseJson } from '../../src/model/parse-json.ts';
import { callProgram, main, startCommand } from './call-program.ts';

/** What needs processes of their own: a signal, a second one beside the first, a disk that is full. */
export interface ProcessRow {
  readonly did: string;
  readonly call: string;
  readonly says: RegExp;
  happen(dir: string): Promise<Outcome & { readonly isGood: boolean }>;
}

const program = [process.execPath, main];
/** Some pictures, one after another, so that there is something to be cut off. */
const long = ['run', '-j', '1', '--no-measure'];
const fine = /No fault found|passes/;

/** Whole lines only: a kill may have torn the last one. */
async function countShots(dir: string): Promise<number> {
  const [id = ''] = (await readdir(join(dir, 'reports'))).filter((name) => name.startsWith('2'));
  const text = await readFile(join(dir, 'reports', id, 'shots.jsonl'), 'utf8');
  return text.split('\n').filter((line) => line.includes('"kind":"shot"') && parseJson(line)).length;
}

/** How many pictures a run said that it is going to ask for. */
function countAsked({ stderr }: Outcome): number {
  return Number(/: (\d+) pictures in /.exec(stderr)?.[1]);
}

async function startLong(dir: string) {
  const started = startCommand([...program, ...long], dir);
  await started.until(/: ok in .*\n.*: ok in /);
  return started;
}

const signals = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map(
  (signal): ProcessRow => ({
    did: `${signal} after two pictures of many`,
    call: 'run',
    says: /--resume/,
    async happen(dir) {
      const started = await startLong(dir);
      process.kill(started.pid, signal);
      const outcome = await started.ended;
      return { ...outcome, isGood: outcome.code === 130 && outcome.stdout.includes('--resume') };
    },
  }),
);

const killed: ProcessRow = {
  did: 'SIGKILL after two pictures of many',
  call: 'run --resume',
  says: fine,
  async happen(dir) {
    const started = await startLong(dir);
    process.kill(started.pid, 'SIGKILL');
    const all = countAsked(await started.ended);
    const kept = await countShots(dir);
    const outcome = await callProgram(['run', '--resume'], dir);
    const asked = outcome.stderr.split('\n').filter((line) => line.includes(': ok in ')).length;
    return { ...outcome, isGood: outcome.code === 0 && kept >= 2 && asked === all - kept };
  },
};

const beside = [['run', '--resume'], ['score'], ['report']].map(
  (second): ProcessRow => ({
    did: 'while the run is still asking',
    call: second.join(' '),
    says: /at work in it/,
    async happen(dir) {
      const started = await startLong(dir);
      const outcome = await callProgram(second, dir);
      const first = await started.ended;
      return {
        ...outcome,
        isGood: outcome.code === 1 && first.code === 0 && (await countShots(dir)) === countAsked(first),
      };
    },
  }),
);

async function happenTogether(dir: string, call: readonly string[], count: number) {
  const outcomes = await Promise.all(Array.from({ length: count }, () => callProgram(call, dir)));
  const good = outcomes.filter(({ code }) => code === 0).length;
  const refused = outcomes.filter(
    ({ code, stderr }) => code === 1 && stderr.includes('at work in it'),
  ).length;
  const outcome = outcomes.find(({ code }) => code === 1) ?? outcomes[0];
  return { code: 0, stdout: '', stderr: '', ...outcome, isGood: good >= 1 && good + refused === count };
}

const together: ProcessRow[] = [
  {
    did: 'three at once on a finished run',
    call: 'score',
    says: /at work in it|No fault found/,
    async happen(dir) {
      await callProgram(['run', '--suite', 'quick', '--quiet'], dir);
      return happenTogether(dir, ['score'], 3);
    },
  },
  {
    did: 'two at once on a run that was killed',
    call: 'run --resume',
    says: /at work in it/,
    async happen(dir) {
      const started = await startLong(dir);
      process.kill(started.pid, 'SIGKILL');
      const all = countAsked(await started.ended);
      const outcome = await happenTogether(dir, ['run', '--resume'], 2);
      return { ...outcome, isGood: outcome.isGood && (await countShots(dir)) === all };
    },
  },
];

/** No file may grow beyond so many blocks, as on a disk that is full. */
const full: ProcessRow = {
  did: 'no file may be larger than 8 KB (a full disk)',
  call: 'run --suite quick',
  says: /Expected|EFBIG|too large/,
  async happen(dir) {
    const call = [...program, 'run', '--suite', 'quick', '--quiet'].map((word) => `'${word}'`).join(' ');
    const outcome = await startCommand(['sh', '-c', `trap '' XFSZ; ulimit -f 16; exec ${call}`], dir).ended;
    const isPlain = !/bug in car-eval|\n {4}at /.test(outcome.stderr);
    const again = await callProgram(['run', '--suite', 'quick', '--quiet'], dir);
    return { ...outcome, isGood: outcome.code !== 0 && isPlain && again.code === 0 };
  },
};

const fullOutput: ProcessRow = {
  did: 'standard output is a full device',
  call: 'run --suite quick > /dev/full',
  says: /standard output/,
  async happen(dir) {
    const call = [...program, 'run', '--suite', 'quick'].map((word) => `'${word}'`).join(' ');
    const outcome = await startCommand(['sh', '-c', `${call} > /dev/full`], dir).ended;
    return { ...outcome, isGood: outcome.code === 1 && /standard output/.test(outcome.stderr) };
  },
};

export const processRows: readonly ProcessRow[] = [
  ...signals,
  killed,
  ...beside,
  ...together,
  full,
  fullOutput,
];
