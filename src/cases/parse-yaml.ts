import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { quoteSource } from './find-node.ts';
import type { Problem } from './problem.ts';
import { positionOf } from './problem-at.ts';
import { explainSyntax } from './syntax-help.ts';
import type { YamlFile } from './yaml-file.ts';

/** How often aliases may be expanded; a handful is handy, thousands are a bomb. */
const maxAliasCount = 100;
/** Deeper than any schema here; the parser and everything after it recurse. */
const maxDepth = 50;

/** What became of a text: its content, and the faults that make it unusable or ambiguous. */
export interface ParsedYaml {
  /** Null when the syntax is too broken to say what is in it. */
  readonly file: YamlFile | null;
  readonly problems: readonly Problem[];
}

type Draft = Omit<YamlFile, 'value'>;

/** Parses YAML with every scalar kept as the text its author wrote. Never throws, whatever the text. */
export function parseYaml(name: string, text: string): ParsedYaml {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      version: '1.2',
      merge: false,
      stringKeys: true,
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
    });
    return readDocument({ name, text, lines, document });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { file: null, problems: [tooDeep({ name, text, lines }, 0)] };
  }
}

function readDocument(draft: Draft): ParsedYaml {
  const problems = [...syntaxProblems(draft), ...contentProblems(draft)];
  if (draft.document.errors.length > 0 || draft.document.warnings.length > 0) return { file: null, problems };
  if (problems.some((problem) => problem.message === depthMessage)) return { file: null, problems };
  return expand(draft, problems);
}

/** Builds plain data, unless aliases would blow it up. */
function expand(draft: Draft, problems: readonly Problem[]): ParsedYaml {
  try {
    nullEmptyScalars(draft.document);
    const value: unknown = draft.document.toJS({ maxAliasCount });
    return { file: { ...draft, value }, problems };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { file: null, problems: [...problems, aliasProblem(draft)] };
  }
}

/** One problem a line: a broken line tends to confuse the parser several times. */
function syntaxProblems(draft: Draft): readonly Problem[] {
  const { errors, warnings } = draft.document;
  const byLine = new Map<number, Problem>();
  for (const error of [...errors, ...warnings]) {
    const place = positionOf(draft, error.pos[0]);
    const found = quoteSource(place.sourceLine);
    if (!byLine.has(place.line))
      byLine.set(place.line, { ...place, path: '', found, ...explainSyntax(error) });
  }
  return [...byLine.values()];
}

const depthMessage = 'The YAML is nested too deeply.';

function contentProblems(draft: Draft): readonly Problem[] {
  const problems: Problem[] = [];
  visit(draft.document, (_key, node, path) => {
    if (path.length > maxDepth * 2) {
      problems.push(tooDeep(draft, offsetOf(node)));
      return visit.BREAK;
    }
    if (isMap(node)) problems.push(...duplicateKeys(draft, node.items));
    if (isScalar(node) && hasControlCharacter(node.value))
      problems.push(controlProblem(draft, offsetOf(node)));
    return undefined;
  });
  return problems;
}

function duplicateKeys(draft: Draft, items: readonly { key: unknown }[]): readonly Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { key } of items) {
    const word = isScalar(key) ? String(key.value) : '';
    const earlier = first.get(word);
    if (earlier === undefined) first.set(word, offsetOf(key));
    else problems.push(duplicateKey(draft, { word, at: offsetOf(key), earlier }));
  }
  return problems;
}

function duplicateKey(
  draft: Draft,
  { word, at, earlier }: { word: string; at: number; earlier: number },
): Problem {
  const { line, column } = positionOf(draft, earlier);
  return {
    ...positionOf(draft, at),
    path: word,
    message: `The key \`${word}\` is given twice; the first is at ${draft.name}:${line}:${column}.`,
    expected: 'every key once',
    found: `\`${word}\` again`,
    fix: null,
  };
}

/** `key:` with nothing after it, `~` and `null` mean "nothing"; every other word is text. */
function nullEmptyScalars(document: Document): void {
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && node.type === 'PLAIN' && /^(~|null|Null|NULL)?$/u.test(String(node.value))) {
        node.value = null;
      }
    },
  });
}

function aliasProblem(draft: Draft): Problem {
  let at = 0;
  visit(draft.document, {
    Alias(_key, node) {
      at = offsetOf(node);
      return visit.BREAK;
    },
  });
  return {
    ...positionOf(draft, at),
    path: '',
    message: 'The aliases of this file expand to far too much.',
    expected: `at most ${maxAliasCount} uses of \`*aliases\`, none of them inside itself`,
    found: 'more',
    fix: null,
  };
}

function tooDeep(draft: Pick<YamlFile, 'name' | 'text' | 'lines'>, offset: number): Problem {
  const expected = `at most ${maxDepth} levels`;
  return {
    ...positionOf(draft, offset),
    path: '',
    message: depthMessage,
    expected,
    found: 'more',
    fix: null,
  };
}

/** Tabs and line breaks are text; the rest of the control characters never are. */
function hasControlCharacter(value: unknown): boolean {
  return typeof value === 'string' && /[^\P{Cc}\t\n\r]/u.test(value);
}

function controlProblem(draft: Draft, offset: number): Problem {
  return {
    ...positionOf(draft, offset),
    path: '',
    message: 'The text holds a control character.',
    expected: 'text that can be printed',
    found: 'an invisible character',
    fix: null,
  };
}

function offsetOf(node: unknown): number {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0] ?? 0;
}
