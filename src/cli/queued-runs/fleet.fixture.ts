import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSuite } from '../../cases/load-cases.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import { packageFile } from '../../package-folder.ts';
import { parseDefects } from '../../studio/defects/parse-defects.ts';
import { startStudio } from '../../studio/start-studio.ts';
import { createSandbox, type Outcome, type Sandbox } from '../cli.fixture.ts';

/** A worker in a process of its own. */
export interface WorkerProcess {
  signal(signal: NodeJS.Signals): void;
  /** Kills it, and waits until it is gone. */
  kill(): Promise<void>;
  /** Resolves with its exit code when it has ended by itself; null for a kill. */
  readonly ended: Promise<number | null>;
  /** What it has written so far. */
  text(): string;
}

export interface FleetOptions {
  /** Lines of a targets file beside type and address, such as `concurrency: 4`. */
  readonly target?: Readonly<Record<string, number>>;
  /** Of a service that is there already; a studio is started when left out. */
  readonly baseUrl?: string;
  /** Of the target; `studio` when left out. */
  readonly type?: 'studio' | 'backend';
  readonly latencyMs?: number;
  readonly jitterMs?: number;
  /** Planted in all pictures of the studio. */
  readonly defect?: string;
  /** Flags that name the store, and what they need of the environment; a folder when left out. */
  readonly store?: { readonly flags: readonly string[]; readonly env: Readonly<Record<string, string>> };
  /** What `run` is given, beside targets, queue, store and folder. */
  readonly args: readonly string[];
}

/** A studio in this process, a planner in this process, and workers in others that can be killed. */
export interface Fleet extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly store: string;
  startWorker(...more: string[]): WorkerProcess;
  /** The plain run, or the one over the queue, in a process of its own. */
  startRun(over: 'plain' | 'queue'): WorkerProcess;
  /** Works inside this process until no run is announced any more, or Ctrl-C. */
  workHere(...more: string[]): Promise<Outcome>;
  /** Goes on with the newest run over the queue. */
  resume(...more: string[]): Promise<Outcome>;
  /** Puts the `run.json` of a run into the store. */
  putRunConfig(run: string, text: string): Promise<void>;
  /** Plans a run over the queue. */
  run(...more: string[]): Promise<Outcome>;
  /** The same without a queue; the same bytes are expected of both. */
  runPlain(): Promise<Outcome>;
  /** `result.json` and `report.html` without times, of the newest run of a folder. */
  stable(folder: 'plain' | 'queued'): Promise<string>;
  /** Requests for pictures so far, by path and query. */
  pictures(): readonly string[];
  until(holds: () => boolean | Promise<boolean>): Promise<void>;
}

export async function openFleet(queueUrl: string, options: FleetOptions): Promise<Fleet> {
  const sandbox = await createSandbox();
  const { brands } = await loadSuite({});
  const { latencyMs = 40, jitterMs = 20 } = options;
  const defects = options.defect === undefined ? [] : parseDefects(options.defect);
  const studio = await startStudio({ brands, clock: createSystemClock(), latencyMs, jitterMs, defects });
  const entry = {
    type: options.type ?? 'studio',
    baseUrl: options.baseUrl ?? studio.baseUrl,
    ...options.target,
  };
  await writeFile(join(sandbox.dir, 'targets.yaml'), JSON.stringify({ targets: { studio: entry } }));
  const asked = ['run', '--targets', 'targets.yaml', ...options.args];
  const store = join(sandbox.dir, 'store');
  const shared = ['--queue', queueUrl, ...(options.store?.flags ?? ['--store', store])];
  Object.assign(sandbox.env, options.store?.env);
  const workers: WorkerProcess[] = [];
  const pictures = () =>
    studio.requests.filter(({ url }) => url.startsWith('/prompt/')).map(({ url }) => url);
  const spawnOne = (args: readonly string[]) => {
    const worker = spawnWorker(args, sandbox);
    workers.push(worker);
    return worker;
  };
  return {
    sandbox,
    store,
    startWorker: (...more) => spawnOne(['work', ...shared, '--lock', '1000', ...more]),
    startRun: (over) =>
      spawnOne([...asked, ...(over === 'queue' ? [...shared, '--out', 'queued'] : ['--out', 'plain'])]),
    run: (...more) => sandbox.run(...asked, ...shared, '--out', 'queued', ...more),
    resume: (...more) => sandbox.run('run', '--resume', ...shared, '--out', 'queued', '--quiet', ...more),
    workHere: (...more) => sandbox.run('work', ...shared, '--until-empty', ...more),
    async putRunConfig(run, text) {
      await mkdir(join(store, run), { recursive: true });
      await writeFile(join(store, run, 'run.json'), text);
    },
    runPlain: () => sandbox.run(...asked, '--out', 'plain'),
    async stable(folder) {
      const scored = await sandbox.run('score', '--out', folder, '--stable', `stable-${folder}`, '--quiet');
      if (scored.stderr !== '') throw new Error(scored.stderr);
      const files = ['result.json', 'report.html'];
      return (
        await Promise.all(files.map((file) => readFile(join(sandbox.dir, `stable-${folder}`, file), 'utf8')))
      ).join('');
    },
    pictures,
    async until(holds) {
      while (!(await holds())) await pause(5);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(workers.map((worker) => worker.kill()));
      await studio.close();
      await sandbox[Symbol.asyncDispose]();
    },
  };
}

/** Keeps the event loop of a worker busy for ten seconds when it is sent SIGUSR2, as a hard picture would. */
const busyOnDemand =
  'data:text/javascript,process.on("SIGUSR2",()=>{const end=Date.now()+10000;while(Date.now()<end);})';

const program = fileURLToPath(packageFile('dist/main.js'));

function spawnWorker(args: readonly string[], { dir, env }: Sandbox): WorkerProcess {
  const child = spawn(process.execPath, ['--import', busyOnDemand, program, ...args], {
    cwd: dir,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  child.stderr.on('data', (piece) => {
    text = `${text}${piece}`.slice(-20_000);
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return {
    signal: (signal) => child.kill(signal),
    async kill() {
      if (!isGone(child)) child.kill('SIGKILL');
      await ended;
    },
    ended,
    text: () => text,
  };
}

function isGone({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
