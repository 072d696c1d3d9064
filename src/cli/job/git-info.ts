import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The commit that the run was made from; null outside a repository or without git. */
export async function readGitInfo(cwd: string): Promise<{ sha: string; dirty: boolean } | null> {
  try {
    const [head, status] = await Promise.all([
      execute('git', ['rev-parse', 'HEAD'], { cwd, timeout: 5_000 }),
      execute('git', ['status', '--porcelain'], { cwd, timeout: 5_000, maxBuffer: 16 * 1024 * 1024 }),
    ]);
    return { sha: head.stdout.trim(), dirty: status.stdout.trim() !== '' };
  } catch {
    return null;
  }
}
