import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { selfSigned } from '../../http/self-signed.fixture.ts';
import { createSandbox } from '../cli.fixture.ts';

const main = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));

/** A service of a company that signs its certificates itself. */
async function startCompany() {
  let asked = 0;
  const server = createServer(selfSigned, (_request, response) => {
    asked += 1;
    response.statusCode = 500;
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked };
}

const ask = (origin: string) => [
  ...['run', '--suite', 'quick', '--target', 'backend', '--base-url', origin],
  ...['--no-health', '--no-images', '--max-retries', '0'],
];

test('a certificate that nobody trusted has signed is refused, with what makes Node trust it', async () => {
  await using sandbox = await createSandbox();
  const { origin, asked } = await startCompany();
  const { code, stdout } = await sandbox.run(...ask(origin));
  expect([code, asked()]).toEqual([2, 0]);
  expect(stdout).toMatch(/2 pictures: tls, .*NODE_EXTRA_CA_CERTS=FILE\.pem/s);
  expect(stdout).toMatch(
    /To do: .*certificate.*\nNext: +NODE_EXTRA_CA_CERTS=FILE\.pem car-eval run --resume /,
  );
});

test('and is trusted by what the hint says', async () => {
  await using sandbox = await createSandbox();
  const { origin, asked } = await startCompany();
  const pem = join(sandbox.dir, 'company.pem');
  await writeFile(pem, selfSigned.cert);
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: pem };
  await new Promise((resolve) =>
    execFile(process.execPath, [main, ...ask(origin)], { cwd: sandbox.dir, env }, resolve),
  );
  expect(asked()).toBe(1);
});
