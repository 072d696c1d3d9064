import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A real server on a free port of this machine, with a folder of its own. */
export interface TestServer extends AsyncDisposable {
  readonly url: string;
  /** Ends it, whoever is connected, and waits until it has ended. */
  end(how: 'in-order' | 'killed'): Promise<void>;
  /** Starts it again where it was. */
  start(): Promise<void>;
}

const debianPostgres = '/usr/lib/postgresql/15/bin';

/** What each kind of server is started with; null where it is not installed. */
export const installed = {
  redis: find('redis-server'),
  postgres: find('postgres', debianPostgres) && find('initdb', debianPostgres),
};

/** The tests of a server that is not there are skipped, and say so. */
export function sayWhatIsSkipped(): void {
  const packages = { redis: 'redis-server', postgres: 'postgresql' };
  for (const kind of ['redis', 'postgres'] as const)
    if (installed[kind] === null)
      process.stderr.write(
        `\nTESTS IN ${kind.toUpperCase()} SKIPPED: it is not installed.\napt-get install ${packages[kind]}\n\n`,
      );
}

function find(program: string, ...more: string[]): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...more];
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path)) ?? null;
}

/** @param args of `redis-server` beside port, address and folder */
export async function startRedis(args: readonly string[] = ['--save', '']): Promise<TestServer> {
  const port = await freePort();
  const dir = await mkdtemp(join(tmpdir(), 'redis-'));
  const own = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--loglevel', 'warning'];
  return startServer({
    url: `redis://127.0.0.1:${port}`,
    dir,
    command: [installed.redis ?? 'redis-server', ...own, ...args],
    endSignal: 'SIGTERM',

    port,
  });
}

/** @param settings lines of `postgresql.conf` */
export async function startPostgres(settings: readonly string[] = []): Promise<TestServer> {
  const port = await freePort();
  const dir = await mkdtemp(join(tmpdir(), 'postgres-'));
  const { uid, gid } = unprivileged();
  if (uid !== undefined && gid !== undefined) chownSync(dir, uid, gid);
  const data = join(dir, 'data');
  const initdb = find('initdb', debianPostgres) ?? 'initdb';
  execFileSync(
    initdb,
    ['-D', data, '-A', 'trust', '-U', 'postgres', '--no-sync', '-E', 'UTF8', '--locale=C'],
    {
      stdio: 'pipe',
      cwd: dir,
      uid,
      gid,
    },
  );
  const config = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${dir}`,
    ...settings,
  ];
  const postgres = find('postgres', debianPostgres) ?? 'postgres';
  return startServer({
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    dir,
    // With SIGTERM it waits until all clients have left.
    endSignal: 'SIGINT',
    command: [postgres, '-D', data, ...config.flatMap((line) => ['-c', line])],

    port,
    uid,
    gid,
  });
}

/** PostgreSQL refuses to be started by root. */
function unprivileged(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => {
    for (const user of ['postgres', 'nobody'])
      try {
        return Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: 'pipe' }));
      } catch {
        // There is another.
      }
    throw new Error('Expected a user `postgres` or `nobody` to start PostgreSQL as.');
  };
  return { uid: idOf('-u'), gid: idOf('-g') };
}

interface ServerSpec {
  readonly url: string;
  readonly dir: string;
  readonly command: readonly string[];
  readonly port: number;
  readonly endSignal: NodeJS.Signals;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
}

async function startServer(spec: ServerSpec): Promise<TestServer> {
  let child: ChildProcess | null = null;
  const end = async (how: 'in-order' | 'killed') => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child?.once('exit', resolve));
    child.kill(how === 'killed' ? 'SIGKILL' : spec.endSignal);
    await gone;
  };
  const start = async () => {
    child = await launch(spec);
  };
  await start();
  return {
    url: spec.url,
    end,
    start,
    async [Symbol.asyncDispose]() {
      await end('killed');
      await rm(spec.dir, { recursive: true, force: true });
    },
  };
}

async function launch({ command, dir, uid, gid, port }: ServerSpec): Promise<ChildProcess> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd: dir, stdio: ['ignore', 'pipe', 'pipe'], uid, gid });
  let output = '';
  const keep = (piece: Buffer) => {
    output = `${output}${piece}`.slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  while (isAlive() && !(await answers(port, program))) await pause(25);
  if (!isAlive()) throw new Error(`Expected ${program} to start, got: ${output}`);
  return child;
}

/** PostgreSQL takes connections before it serves them. */
async function answers(port: number, program: string): Promise<boolean> {
  if (program.endsWith('redis-server')) {
    const { Redis } = await import('ioredis');
    const client = new Redis({ port, lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
    client.on('error', () => {});
    return client
      .ping()
      .then(
        () => true,
        () => false,
      )
      .finally(() => client.disconnect());
  }
  const { default: pg } = await import('pg');
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
  client.on('error', () => {});
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
