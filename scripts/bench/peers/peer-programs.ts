import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RaceSetting } from '../race/open-race-track.ts';
import type { Program } from '../race/run-process.ts';
import { installPeer, type Peer } from './install-peer.ts';

/** From 0.122 on promptfoo needs Node 22.22. */
const promptfoo: Peer = {
  name: 'promptfoo 0.121.20',
  packages: ['promptfoo@0.121.20'],
  files: {
    'promptfooconfig.mjs': 'promptfoo-config.mjs',
    'promptfoo-provider.mjs': 'promptfoo-provider.mjs',
  },
};

const evalite: Peer = {
  name: 'evalite 0.19.0',
  packages: ['evalite@0.19.0', 'vitest@4.1.12'],
  files: { 'pictures.eval.ts': 'evalite-pictures.mjs', 'evalite.config.ts': 'evalite-config.mjs' },
};

/** The job as other tools do it: fetch, hold seven facts against each answer, write a page. They decode nothing. */
export function peerPrograms(home: string): (setting: RaceSetting) => readonly Program[] {
  const folders = { promptfoo: installPeer(promptfoo, home), evalite: installPeer(evalite, home) };
  return (setting) => [runPromptfoo(folders.promptfoo, setting), runEvalite(folders.evalite, setting)];
}

function runPromptfoo(folder: string, setting: RaceSetting): Program {
  const page = join(setting.scratch, 'promptfoo.html');
  const entry = 'node_modules/promptfoo/dist/src/entrypoint.js';
  const quiet = ['--no-cache', '--no-table', '--no-progress-bar', '--no-share'];
  return {
    name: promptfoo.name,
    cwd: folder,
    args: [entry, 'eval', '-c', 'promptfooconfig.mjs', '-j', String(setting.lanes), ...quiet, '-o', page],
    env: {
      ...jobFor(setting),
      PROMPTFOO_CONFIG_DIR: join(folder, '.promptfoo'),
      PROMPTFOO_DISABLE_TELEMETRY: '1',
      PROMPTFOO_DISABLE_UPDATE: '1',
      PROMPTFOO_DISABLE_SHARING: '1',
    },
    check: () => rmSync(page),
  };
}

function runEvalite(folder: string, setting: RaceSetting): Program {
  const page = join(setting.scratch, 'evalite');
  const entry = 'node_modules/evalite/dist/bin.js';
  return {
    name: evalite.name,
    cwd: folder,
    args: [entry, 'run'],
    thenArgs: [entry, 'export', '--output', page],
    env: jobFor(setting),
    check: () => rmSync(page, { recursive: true }),
  };
}

function jobFor({ baseUrl, images, lanes }: RaceSetting): Record<string, string> {
  return { PICTURES_URL: baseUrl, PICTURES: String(images), LANES: String(lanes) };
}
