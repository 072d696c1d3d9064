import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Another tool that such a job can be given to. */
export interface Peer {
  readonly name: string;
  /** Packages with their exact versions. */
  readonly packages: readonly string[];
  /** What is laid down beside them: names there, and of files under `files/`. */
  readonly files: Readonly<Record<string, string>>;
}

/** Installs a peer into a folder of its own, where it is not there yet, and lays its files down anew. */
export function installPeer({ name, packages, files }: Peer, home: string): string {
  const folder = join(home, packages.join('+').replaceAll('@', '-'));
  const mark = join(folder, '.installed');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(mark)) {
    console.log(`Installing ${packages.join(' ')} into ${folder}`);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
    const flags = ['install', '--save-exact', '--no-audit', '--no-fund', '--loglevel', 'error'];
    execFileSync('npm', [...flags, ...packages], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    writeFileSync(mark, '');
  }
  for (const [to, from] of Object.entries({ ...files, 'picture-job.mjs': 'picture-job.mjs' })) {
    cpSync(fileURLToPath(new URL(`files/${from}`, import.meta.url)), join(folder, to));
  }
  return folder;
}
