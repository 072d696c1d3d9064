import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../cli.fixture.ts';

/** A finished run of two pictures in a folder of its own, and the command line that is called beside it. */
export interface Place {
  /** Holds `reports`. */
  readonly dir: string;
  readonly runDir: string;
  run(...args: string[]): Promise<Outcome>;
}

/** Something done to the folder of a run, the command after it, and what has to come of it. */
export interface FolderRow {
  readonly did: string;
  readonly spoil: (place: Place) => Promise<unknown>;
  readonly call: readonly string[];
  readonly code: number;
  /** In what is printed. */
  readonly says: RegExp;
  /** Nothing else holds when left out. */
  readonly holds?: (place: Place) => Promise<boolean>;
}

const secret = 'canary-of-another-file';
const inRun = (name: string) => (place: Place) => join(place.runDir, name);
const gone = (name: string) => (place: Place) => rm(inRun(name)(place), { recursive: true });
const filled = (name: string, text: string) => (place: Place) => writeFile(inRun(name)(place), text);

/** Cut off in the middle, as by a full disk. */
const torn = (name: string) => async (place: Place) => {
  const path = inRun(name)(place);
  await truncate(path, Math.floor((await readFile(path)).length / 2));
};

/** A link to something outside, with what was there before in it. */
const linked = (name: string) => async (place: Place) => {
  const away = join(place.dir, 'away');
  await rename(inRun(name)(place), away).catch(() => mkdir(away));
  await symlink(away, inRun(name)(place));
};

const asFolder = (name: string) => async (place: Place) => {
  await rm(inRun(name)(place), { recursive: true });
  await mkdir(inRun(name)(place));
};

const asPipe = (name: string) => async (place: Place) => {
  await rm(inRun(name)(place));
  execFileSync('mkfifo', [inRun(name)(place)]);
};

/** Does something to the first file of a folder of the run. */
const firstOf =
  (folder: string, change: (path: string, place: Place) => Promise<unknown>) => async (place: Place) => {
    const [name = ''] = (await readdir(inRun(folder)(place))).sort();
    await change(join(place.runDir, folder, name), place);
  };

const toSecret = async (path: string, place: Place) => {
  await writeFile(join(place.dir, 'secret'), secret);
  await rm(path);
  await symlink(join(place.dir, 'secret'), path);
};

const lockedBy =
  (holder: { pid: number; host: string }, ageMs = 0) =>
  async (place: Place) => {
    const path = inRun('run.lock')(place);
    const since = new Date(Date.now() - ageMs);
    await writeFile(path, JSON.stringify({ ...holder, since: since.toISOString(), token: 't' }));
    await utimes(path, since, since);
  };

const unchanged = (name: string) => async (place: Place) =>
  (await readFile(inRun(name)(place), 'utf8')) === (await readFile(join(place.dir, 'whole', name), 'utf8'));
const hides = (name: string) => async (place: Place) =>
  !(await readFile(inRun(name)(place), 'utf8')).includes(Buffer.from(secret).toString('base64').slice(0, 20));
const holdsPictures = (count: number) => async (place: Place) =>
  (await readFile(inRun('shots.jsonl')(place), 'utf8')).trim().split('\n').length >= count;

const here = { pid: process.ppid, host: hostname() };
/** Above the largest number of a process that Linux gives. */
const dead = { pid: 2 ** 30, host: hostname() };
const elsewhere = { pid: 1, host: 'another-machine' };
const resume = ['run', '--resume', '--quiet'];
const fine = /No fault found|passes/;

export const folderRows: readonly FolderRow[] = [
  { did: 'nothing', spoil: async () => {}, call: ['score'], code: 0, says: fine },
  {
    did: 'nothing, all being there',
    spoil: async () => {},
    call: resume,
    code: 0,
    says: fine,
    holds: unchanged('shots.jsonl'),
  },
  {
    did: 'journal taken away',
    spoil: gone('shots.jsonl'),
    call: ['score'],
    code: 1,
    says: /shots\.jsonl/,
    holds: unchanged('result.json'),
  },
  {
    did: 'journal emptied',
    spoil: filled('shots.jsonl', ''),
    call: ['score'],
    code: 1,
    says: /shots\.jsonl/,
    holds: unchanged('result.json'),
  },
  {
    did: 'journal emptied',
    spoil: filled('shots.jsonl', ''),
    call: resume,
    code: 0,
    says: fine,
    holds: holdsPictures(2),
  },
  {
    did: 'journal cut off in its first line',
    spoil: async ({ runDir }) => truncate(join(runDir, 'shots.jsonl'), 40),
    call: ['score'],
    code: 1,
    says: /shots\.jsonl/,
    holds: unchanged('result.json'),
  },
  {
    did: 'journal cut off in its first line',
    spoil: async ({ runDir }) => truncate(join(runDir, 'shots.jsonl'), 40),
    call: resume,
    code: 0,
    says: fine,
  },
  {
    did: 'a line of the journal overwritten',
    spoil: filled('shots.jsonl', 'no JSON\n{"also": "none"}\n'),
    call: ['score'],
    code: 1,
    says: /shots\.jsonl/,
    holds: unchanged('result.json'),
  },
  {
    did: 'journal in place of a link',
    spoil: linked('shots.jsonl'),
    call: ['score'],
    code: 1,
    says: /shots\.jsonl to be a file of the run itself, got a link/,
  },
  {
    did: 'journal in place of a pipe',
    spoil: asPipe('shots.jsonl'),
    call: ['score'],
    code: 1,
    says: /got a pipe/,
  },
  { did: 'run.json taken away', spoil: gone('run.json'), call: ['score'], code: 1, says: /run\.json/ },
  {
    did: 'run.json cut off',
    spoil: torn('run.json'),
    call: ['score'],
    code: 1,
    says: /run\.json/,
    holds: unchanged('result.json'),
  },
  { did: 'run.json cut off', spoil: torn('run.json'), call: resume, code: 1, says: /run\.json/ },
  {
    did: 'run.json as a folder',
    spoil: asFolder('run.json'),
    call: ['score'],
    code: 1,
    says: /run\.json to be a file/,
  },
  { did: 'run.json as a link', spoil: linked('run.json'), call: ['score'], code: 1, says: /got a link/ },
  {
    did: 'result.json taken away',
    spoil: gone('result.json'),
    call: ['score'],
    code: 0,
    says: fine,
    holds: unchanged('result.json'),
  },
  { did: 'result.json taken away', spoil: gone('result.json'), call: resume, code: 0, says: fine },
  {
    did: 'result.json taken away',
    spoil: gone('result.json'),
    call: ['report'],
    code: 1,
    says: /result\.json/,
  },
  { did: 'result.json cut off', spoil: torn('result.json'), call: ['report'], code: 1, says: /result\.json/ },
  {
    did: 'result.json cut off',
    spoil: torn('result.json'),
    call: ['score'],
    code: 0,
    says: fine,
    holds: unchanged('result.json'),
  },
  {
    did: 'result.json as a link',
    spoil: linked('result.json'),
    call: ['report'],
    code: 1,
    says: /got a link/,
  },
  {
    did: 'result.json as a pipe',
    spoil: asPipe('result.json'),
    call: ['compare', 'latest', 'latest'],
    code: 1,
    says: /got a pipe/,
  },
  {
    did: 'a picture taken away',
    spoil: firstOf('images', (path) => rm(path)),
    call: ['score'],
    code: 0,
    says: /1 of 2 pictures .*not there/,
  },
  {
    did: 'a picture overwritten',
    spoil: firstOf('images', (path) => writeFile(path, 'other')),
    call: ['score'],
    code: 0,
    says: /1 of 2 pictures .*other bytes/,
  },
  {
    did: 'a picture as a link to another file',
    spoil: firstOf('images', toSecret),
    call: ['report'],
    code: 0,
    says: /1 of 2 pictures .*not there/,
    holds: hides('report.html'),
  },
  {
    did: 'a thumbnail taken away',
    spoil: firstOf('thumbs', (path) => rm(path)),
    call: ['report'],
    code: 0,
    says: fine,
  },
  {
    did: 'a thumbnail as a link to another file',
    spoil: firstOf('thumbs', toSecret),
    call: ['report'],
    code: 0,
    says: fine,
    holds: hides('report.html'),
  },
  {
    did: 'a thumbnail as a folder',
    spoil: firstOf('thumbs', async (path) => {
      await rm(path);
      await mkdir(path);
    }),
    call: ['report'],
    code: 0,
    says: fine,
  },
  {
    did: 'a thumbnail as a pipe',
    spoil: firstOf('thumbs', async (path) => {
      await rm(path);
      execFileSync('mkfifo', [path]);
    }),
    call: ['report'],
    code: 0,
    says: fine,
  },
  ...['images', 'thumbs', 'verdicts', 'observations', 'report', 'by-case'].map((name) => ({
    did: `the folder ${name} as a link`,
    ...{
      spoil: linked(name),
      call: ['score'],
      code: 1,
      says: new RegExp(`${name} to be a folder of the run itself, got a link`),
    },
  })),
  {
    did: 'verdicts of a person cut off',
    spoil: async (place) => {
      await mkdir(inRun('verdicts')(place), { recursive: true });
      await writeFile(inRun('verdicts/anna.json')(place), '{"rater"');
    },
    call: ['score'],
    code: 1,
    says: /anna\.json/,
    holds: unchanged('result.json'),
  },
  {
    did: 'verdicts of a person as a link',
    spoil: async (place) => {
      await mkdir(inRun('verdicts')(place), { recursive: true });
      await symlink('/etc/hostname', inRun('verdicts/anna.json')(place));
    },
    call: ['score'],
    code: 1,
    says: /got a link/,
  },
  {
    did: 'lock of a process that lives',
    spoil: lockedBy(here),
    call: ['score'],
    code: 1,
    says: /at work in it/,
    holds: unchanged('result.json'),
  },
  {
    did: 'lock of a process that lives',
    spoil: lockedBy(here),
    call: resume,
    code: 1,
    says: /at work in it/,
  },
  { did: 'lock of a process that was killed', spoil: lockedBy(dead), call: ['score'], code: 0, says: fine },
  {
    did: 'lock of another machine, a moment old',
    spoil: lockedBy(elsewhere),
    call: ['score'],
    code: 1,
    says: /another-machine/,
  },
  {
    did: 'lock of another machine, silent for an hour',
    spoil: lockedBy(elsewhere, 3_600_000),
    call: ['score'],
    code: 0,
    says: fine,
  },
  {
    did: '`latest` as a real folder of an older run',
    spoil: async ({ dir }) => {
      await rm(join(dir, 'reports/latest'));
      await mkdir(join(dir, 'reports/latest'));
    },
    call: ['score'],
    code: 0,
    says: fine,
  },
  {
    did: 'the link `latest` taken away',
    spoil: ({ dir }) => rm(join(dir, 'reports/latest')),
    call: ['score'],
    code: 0,
    says: fine,
  },
  {
    did: 'latest.json cut off',
    spoil: ({ dir }) => writeFile(join(dir, 'reports/latest.json'), '{"run"'),
    call: ['score'],
    code: 1,
    says: /latest\.json/,
  },
  {
    did: 'latest.json names a run that is not there',
    spoil: ({ dir }) => writeFile(join(dir, 'reports/latest.json'), '{"schemaVersion":1,"run":"none"}'),
    call: ['score'],
    code: 1,
    says: /found no run\.json/,
  },
  {
    did: 'latest.json names a way out of the folder',
    spoil: ({ dir }) => writeFile(join(dir, 'reports/latest.json'), '{"schemaVersion":1,"run":"../x"}'),
    call: ['score'],
    code: 1,
    says: /latest\.json/,
  },
  {
    did: 'a file where the folder of the runs is to be',
    spoil: ({ dir }) => writeFile(join(dir, 'taken'), ''),
    call: ['run', '--suite', 'quick', '--no-images', '--quiet', '--out', 'taken'],
    code: 1,
    says: /Expected to write/,
  },
  {
    did: 'a folder that takes no files',
    spoil: async () => {},
    call: ['run', '--suite', 'quick', '--no-images', '--quiet', '--out', '/proc/runs'],
    code: 1,
    says: /Expected to write/,
  },
];
