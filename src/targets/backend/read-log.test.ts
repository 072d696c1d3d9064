import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackendLog } from './read-log.ts';

const alone = { angles: ['front', 'side'] as const, sessions: ['CAR-3f8a9b2c'], shared: false };

const good = `
INFO 🚀 [AsyncGen] [OK] Starting parallel prompt generation for 2 angles
\u001b[32m[AsyncSearch] ✅ Logo info found: chrome diamond\u001b[0m
[AsyncSearch] Reference photo found
[AsyncImages] Starting parallel image generation
[OK] [AsyncImage] Generated front with seed 123456
[AsyncImage] ✅ Generated side with seed 654321
"POST /api/chat/generate-car-images/ HTTP/1.1" 200 1234
`;

describe('readBackendLog', () => {
  test('sees every expected line, with or without emoji, colours and tags', () => {
    const { log, warnings } = readBackendLog(good, alone);
    expect(log[0]).toBe('Backend log: 6 of 6 expected lines seen.');
    expect(log).toContain('Backend log: [AsyncImage] ✅ Generated side with seed 654321');
    expect(log.join()).not.toContain('POST');
    expect(warnings).toEqual([]);
  });

  test('names what is missing; "not found" is not found', () => {
    const { log } = readBackendLog('[AsyncSearch] Logo info not found\n[AsyncImage] Generated front', alone);
    expect(log[0]).toBe('Backend log: 1 of 6 expected lines seen.');
    expect(log).toContain('Backend log: not seen: [AsyncSearch] Logo info found');
    expect(log).toContain('Backend log: not seen: [AsyncImage] Generated side');
  });

  test('warns of a fallback, and of a traceback with the line that names the error', () => {
    const text = `[WARN] Falling back to sequential generation
Traceback (most recent call last):
  File "views.py", line 3, in post
    raise ValueError("no")
ValueError: no
`;
    expect(readBackendLog(text, alone).warnings).toEqual([
      { code: 'sequential-fallback', text: expect.stringContaining('Falling back to sequential generation') },
      { code: 'backend-traceback', text: "The backend's log has a traceback: ValueError: no" },
    ]);
  });

  test('leaves out the lines of other sessions', () => {
    const text = '[AsyncImage] CAR-00000000 Generated front\n[AsyncImage] CAR-3F8A9B2C Generated side';
    expect(readBackendLog(text, alone).log).toEqual(
      expect.arrayContaining(['Backend log: 1 of 6 expected lines seen.']),
    );
  });

  test('counts only lines that name the session while other series run', () => {
    const shared = { ...alone, shared: true };
    expect(readBackendLog(good, shared).log[0]).toMatch(/^Backend log: 0 of 6 .*at the same time/);
    const named = '[AsyncImage] [CAR-3f8a9b2c] Generated front with seed 1';
    expect(readBackendLog(named, shared).log[0]).toMatch(/^Backend log: 1 of 6/);
  });

  test('hides keys, and keeps long logs short', () => {
    const lines = Array.from({ length: 500 }, (_, index) => `[AsyncImage] ${index} api_key=abcdef123456`);
    const { log } = readBackendLog(lines.join('\n'), alone);
    expect(log.join('\n')).not.toContain('abcdef123456');
    expect(log.length).toBeLessThan(60);
    expect(log.at(-1)).toBe('Backend log: 460 more lines.');
  });

  test('never throws, and never tells of control characters', () => {
    const words = fc.constantFrom(
      '[AsyncGen] ',
      'Traceback (most recent call last):\n',
      '\u001b[31m',
      'CAR-1234',
      '\n',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' }))), fc.boolean(), (parts, shared) => {
        const { log, warnings } = readBackendLog(parts.join(''), { ...alone, shared });
        for (const text of [...log, ...warnings.map((warning) => warning.text)])
          expect(text).not.toMatch(/[^\P{Cc}\t]/u);
      }),
    );
  });
});
