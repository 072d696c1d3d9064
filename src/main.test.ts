import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

/** Its standard output goes to the file that is open under `output`. */
function runInto(output: number): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', main, '--help'], {
    stdio: ['ignore', output, 'pipe'],
  });
  let stderr = '';
  child.stderr?.on('data', (text) => {
    stderr += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr })));
}

test.skipIf(!existsSync('/dev/full'))('a full standard output is told in one sentence', async () => {
  const { code, stderr } = await runInto(openSync('/dev/full', 'w'));
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Expected to write to standard output, got: ENOSPC[^\n]*\n$/);
});
