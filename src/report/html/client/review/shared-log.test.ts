import { afterEach, expect, test, vi } from 'vitest';
import { openSharedLog } from './shared-log.ts';

/** A page that keeps cookies as browsers do: by name, at most `room` of them. */
function openPage(protocol: string, room = 50): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('location', { protocol });
  vi.stubGlobal('document', {
    get cookie() {
      return [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
    },
    set cookie(text: string) {
      const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(text) ?? [];
      if (name.length + value.length <= 4096 && (kept.has(name) || kept.size < room)) kept.set(name, value);
    },
  });
  return kept;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const lines = Array.from({ length: 300 }, (_, index) => `${index},${'x'.repeat(60)}`);

test('gives back every line in order, over as many cookies as it takes', () => {
  const kept = openPage('file:');
  const log = openSharedLog('run-1') ?? expect.fail();
  expect(lines.every((line) => log.add(line))).toBe(true);
  expect(openSharedLog('run-1')?.lines()).toEqual(lines);
  expect(openSharedLog('run-2')?.lines()).toEqual([]);
  expect(kept.size).toBeGreaterThan(3);
});

test('says when the browser keeps no more', () => {
  openPage('file:', 2);
  const log = openSharedLog('run-1') ?? expect.fail();
  const isKept = lines.map((line) => log.add(line));
  expect(isKept.indexOf(false)).toBeGreaterThan(30);
  expect(log.lines()).toEqual(lines.slice(0, isKept.indexOf(false)));
});

test('is for pages from disk alone: a server would be sent the answers', () => {
  openPage('https:');
  expect(openSharedLog('run-1')).toBeNull();
});

test('is not there where the browser takes no cookie from disk', () => {
  openPage('file:', 0);
  expect(openSharedLog('run-1')).toBeNull();
});
