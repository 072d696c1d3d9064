import { type Document, parseDocument, visit } from 'yaml';
import { checkContent } from './check-content.ts';
import { offsetOf, quoteSource } from './find-node.ts';
import { findLineStarts } from './line-starts.ts';
import type { Problem } from './problem.ts';
import { positionOf } from './problem-at.ts';
import { explainSyntax } from './syntax-help.ts';
import type { YamlFile } from './yaml-file.ts';

/** How often aliases may be expanded; a handful is handy, thousands are a bomb. */
const maxAliasCount = 100;

/** More syntax errors than this tell nothing new. */
const maxProblems = 100;

/** What became of a text: its content, and the problems that make it unusable or ambiguous. */
export interface ParsedYaml {
  /** Null when the syntax is too broken to say what is in it. */
  readonly file: YamlFile | null;
  readonly problems: readonly Problem[];
}

type Draft = Omit<YamlFile, 'value'>;

/** Parses YAML with every scalar kept as the text its author wrote. Never throws, whatever the text. */
export function parseYaml(name: string, text: string): ParsedYaml {
  const draft: Draft = { name, text, lineStarts: findLineStarts(text), document: parse(text) };
  const syntax = syntaxProblems(draft);
  const content = checkContent(draft);
  const problems = [...syntax, ...content.problems];
  return syntax.length > 0 || !content.isUsable ? { file: null, problems } : expand(draft, problems);
}

function parse(text: string): Document {
  return parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
  });
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

/** `key:` with nothing after it, `~` and `null` mean "nothing"; every other word is text. */
function nullEmptyScalars(document: Document): void {
  visit(document, {
    Scalar(key, node) {
      const isPlain = key !== 'key' && node.type === 'PLAIN';
      if (isPlain && /^(~|null|Null|NULL)?$/u.test(String(node.value))) node.value = null;
    },
  });
}

/** One problem a line: a broken line tends to confuse the parser several times. */
function syntaxProblems(draft: Draft): readonly Problem[] {
  const { errors, warnings } = draft.document;
  const byLine = new Map<number, Problem>();
  for (const error of [...errors, ...warnings]) {
    const place = positionOf(draft, error.pos[0]);
    if (byLine.has(place.line)) continue;
    const found = quoteSource(place.sourceLine);
    byLine.set(place.line, { ...place, path: '', found, ...explainSyntax(error) });
    if (byLine.size >= maxProblems) break;
  }
  return [...byLine.values()];
}

/** Points at the first alias: which of them is one too many says little. */
function aliasProblem(draft: Draft): Problem {
  let at = 0;
  visit(draft.document, {
    Alias(_key, node) {
      at = offsetOf(node) ?? 0;
      return visit.BREAK;
    },
  });
  return {
    ...positionOf(draft, at),
    path: '',
    message: 'The aliases of this file expand to far too much.',
    expected: `at most ${maxAliasCount} uses of \`*aliases\``,
    found: 'more',
    fix: null,
  };
}
