import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml } from './parse-yaml.ts';

const contentOf = (text: string) => parseYaml('a.yaml', text).file?.value;
const faultsIn = (text: string) =>
  parseYaml('a.yaml', text).problems.map(({ line, column, found }) => `${line}:${column} ${found}`);

describe('an alias', () => {
  test('stands for the last anchor of its name before it', () => {
    expect(contentOf('a: &x 1\nb: *x\nc: &x 2\nd: *x\n')).toEqual({ a: '1', b: '1', c: '2', d: '2' });
  });

  test('may stand for what holds aliases', () => {
    expect(contentOf('a: &a [1]\nb: &b [*a, *a]\nc: [*b]\n')).toMatchObject({ c: [[['1'], ['1']]] });
  });

  test.each([
    ['that is within what it refers to', 'a: &a [x, *a]\n', '1:11 `*a`'],
    ['that is within it, though one of its name stood before', 'b: &a 1\na: &a { x: *a }\n', '2:12 `*a`'],
    ['that merges what holds it', 'a: &a\n  <<: *a\n', '2:7 `*a`'],
  ])('%s is refused', (_what, text, fault) => {
    expect(faultsIn(text)).toEqual([fault]);
  });

  test('is refused where all together bring too much, at that which does', () => {
    const list = Array.from({ length: 1000 }, () => 'x').join(', ');
    const uses = (count: number) => `a: &a [${list}]\nb:\n${'  - *a\n'.repeat(count)}`;
    expect(faultsIn(uses(199))).toEqual([]);
    expect(faultsIn(uses(200))).toEqual(['202:5 `*a`']);
  });

  test('that doubles and doubles is refused at once', () => {
    const levels = Array.from({ length: 45 }, (_, at) => `  - &a${at + 1} [*a${at}, *a${at}]\n`).join('');
    expect(faultsIn(`a: &a0 x\nb:\n${levels}`)).toHaveLength(1);
  });

  test('and a merge key give what the values written out give', () => {
    const maps = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('x', 'y', 'z'), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(fc.array(maps, { minLength: 1, maxLength: 4 }), maps, (merged, own) => {
        const anchored = merged.map((map, at) => `m${at}: &m${at} ${JSON.stringify(map)}\n`).join('');
        const merge = `  <<: [${merged.map((_, at) => `*m${at}`).join(', ')}]\n`;
        const body = stringify(own).replace(/^/gmu, '  ').trimEnd();
        const { made } = contentOf(`${anchored}made:\n${merge}${body}\n`) as { made: unknown };
        expect(made).toEqual(Object.assign({}, ...merged.toReversed(), own));
      }),
    );
  });
});

test.each(['<<: 5', '<<: [5]', '<<: []', '<<:'])(
  'a merge key of nothing to merge, %s, is a key like any other',
  (text) => {
    const value = contentOf(`a: 1\n${text}\n`) as object;
    expect(Object.keys(value)).toEqual(text === '<<: []' ? ['a'] : ['a', '<<']);
  },
);
