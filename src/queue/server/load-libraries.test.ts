import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageFile } from '../../package-folder.ts';
import { installLine, libraryVersions } from './load-libraries.ts';

test('what is asked to be installed is what is tested with, and none of it is installed by itself', () => {
  const { devDependencies, dependencies, peerDependenciesMeta } = JSON.parse(
    readFileSync(packageFile('package.json'), 'utf8'),
  );
  expect(devDependencies).toMatchObject(libraryVersions);
  for (const name of Object.keys(libraryVersions)) {
    expect(dependencies).not.toHaveProperty(name);
    expect(peerDependenciesMeta[name]).toEqual({ optional: true });
  }
});

test.each([
  ['redis', 'npm install bullmq@6.7.0 ioredis@5.11.1'],
  ['postgres', 'npm install bullmq@6.7.0 pg@8.23.1'],
] as const)('a queue over %s is installed by one line', (kind, line) => {
  expect(installLine(kind)).toBe(line);
});
