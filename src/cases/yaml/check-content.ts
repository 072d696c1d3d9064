import { type Alias, isAlias, isCollection, isMap, isScalar, type Pair, type Scalar, visit } from 'yaml';
import { offsetOf } from './find-node.ts';
import type { Problem } from './problem.ts';
import { positionOf } from './problem-at.ts';
import type { YamlFile } from './yaml-file.ts';

/** Deeper than any schema here; the parser and everything after it recurse. */
const maxDepth = 50;
/** Maps put a pair between themselves and a value, so two steps of a path make at most one level. */
const maxPathLength = maxDepth * 2;
/** More of them in one file tell nothing new. */
const maxProblems = 100;

type Draft = Pick<YamlFile, 'name' | 'text' | 'lines' | 'document'>;

/** What is wrong with the content of a file, and whether data can be built from it all the same. */
export interface CheckedContent {
  readonly problems: readonly Problem[];
  readonly isUsable: boolean;
}

/** Reports what is wrong in any file: keys given twice, control characters, aliases of nothing, absurd depth. */
export function checkContent(draft: Draft): CheckedContent {
  const problems: Problem[] = [];
  const anchors = new Set<string>();
  let isUsable = true;
  visit(draft.document, (_key, node, path) => {
    const fatal = findFatal(draft, { node, depth: path.length, anchors });
    if (fatal) isUsable = false;
    problems.push(...(fatal ? [fatal] : findComplaints(draft, node).slice(0, maxProblems)));
    return problems.length >= maxProblems || path.length > maxPathLength ? visit.BREAK : undefined;
  });
  return { problems: problems.slice(0, maxProblems), isUsable };
}

interface Visited {
  readonly node: unknown;
  readonly depth: number;
  /** Names of the anchors so far; this adds to them. */
  readonly anchors: Set<string>;
}

/** What keeps data from being built at all. */
function findFatal(draft: Draft, { node, depth, anchors }: Visited): Problem | null {
  if ((isScalar(node) || isCollection(node)) && node.anchor) anchors.add(node.anchor);
  if (depth > maxPathLength) return tooDeep(draft, offsetOf(node) ?? 0);
  return isAlias(node) && !anchors.has(node.source) ? unknownAlias(draft, node) : null;
}

function findComplaints(draft: Draft, node: unknown): readonly Problem[] {
  if (isMap(node)) return [...repeatedKeys(draft, node.items), ...lostKeys(draft, node.items)];
  return isScalar(node) && hasControlCharacter(node.value) ? [controlCharacter(draft, node)] : [];
}

/** The parser itself gives up only where the stack does. */
function tooDeep(draft: Draft, offset: number): Problem {
  const expected = `at most ${maxDepth} levels`;
  const message = 'The YAML is nested too deeply.';
  return { ...positionOf(draft, offset), path: '', message, expected, found: 'more', fix: null };
}

function repeatedKeys(draft: Draft, items: readonly Pair[]): readonly Problem[] {
  const first = new Map<string, Scalar>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const word = String(key.value);
    const earlier = first.get(word);
    if (!earlier) first.set(word, key);
    return earlier ? [repeatedKey(draft, { word, key, earlier })] : [];
  });
}

function repeatedKey(
  draft: Draft,
  { word, key, earlier }: { word: string; key: Scalar; earlier: Scalar },
): Problem {
  const { line, column } = positionOf(draft, offsetOf(earlier) ?? 0);
  return {
    ...positionOf(draft, offsetOf(key) ?? 0),
    path: word,
    message: `The key \`${word}\` is given twice; the first is at ${draft.name}:${line}:${column}.`,
    expected: 'every key once',
    found: `\`${word}\` again`,
    fix: null,
  };
}

/** A member of this name is none of an object's own, and whoever reads it passes it over. */
function lostKeys(draft: Draft, items: readonly Pair[]): readonly Problem[] {
  return items.flatMap(({ key }) =>
    isScalar(key) && key.value === '__proto__'
      ? [
          {
            ...positionOf(draft, offsetOf(key) ?? 0),
            path: '__proto__',
            message: 'The key `__proto__` cannot be used.',
            expected: 'another name',
            found: '`__proto__`',
            fix: null,
          },
        ]
      : [],
  );
}

/** Tabs and line breaks are text; the rest of the control characters never are. */
function hasControlCharacter(value: unknown): boolean {
  return typeof value === 'string' && /[^\P{Cc}\t\n\r]/u.test(value);
}

function controlCharacter(draft: Draft, node: Scalar): Problem {
  return {
    ...positionOf(draft, offsetOf(node) ?? 0),
    path: '',
    message: 'The text holds a control character.',
    expected: 'text that can be printed',
    found: 'an invisible character',
    fix: null,
  };
}

function unknownAlias(draft: Draft, node: Alias): Problem {
  return {
    ...positionOf(draft, offsetOf(node) ?? 0),
    path: '',
    message: `The alias \`*${node.source}\` refers to nothing.`,
    expected: `\`&${node.source}\` further up, or the text in quotes`,
    found: `\`*${node.source}\``,
    fix: null,
  };
}
