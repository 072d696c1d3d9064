import { describe, expect, test } from 'vitest';
import { readClientScript } from './client-script.ts';

describe('the script of the page', () => {
  test('is under 52 KB, minified', () => {
    expect(Buffer.byteLength(readClientScript())).toBeLessThan(52 * 1024);
  });

  test('can stand in a page: it neither ends its element nor opens a comment', () => {
    expect(readClientScript()).not.toMatch(/<\/script|<!--/i);
  });
});
