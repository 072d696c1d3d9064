import { type Alias, type Document, isNode, isScalar, parseAllDocuments, parseDocument, visit } from 'yaml';
import { checkContent } from './check-content.ts';
import { countLines } from './count-lines.ts';
import { expandAliases, maxBroughtNodes } from './expand-aliases.ts';
import { offsetOf, quoteSource } from './find-node.ts';
import type { Problem } from './problem.ts';
import { positionOf } from './problem-at.ts';
import { explainSyntax } from './syntax-help.ts';
import type { YamlFile } from './yaml-file.ts';

/** More syntax errors than this tell nothing new. */
const maxProblems = 100;

/** What became of a text: its content, and the problems that make it unusable or ambiguous. */
export interface ParsedYaml {
  /** Null when the syntax is too broken to say what is in it. */
  readonly file: YamlFile | null;
  readonly problems: readonly Problem[];
}

/** A document that can be read, before plain data is made of it. */
export type Draft = Omit<YamlFile, 'value'>;

/** One document of a text. `draft` is null when its syntax is too broken. */
export interface ParsedDocument {
  readonly draft: Draft | null;
  readonly problems: readonly Problem[];
}

const parseOptions = {
  schema: 'failsafe',
  version: '1.2',
  // Read by `expandAliases`, which keeps the places of what is merged.
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/** Parses YAML of one document with every scalar kept as the text its author wrote. Never throws, whatever the text. */
export function parseYaml(name: string, text: string): ParsedYaml {
  const { draft, problems } = prepare(describeText(name, text), parseDocument(text, parseOptions));
  return { file: draft && readValue(draft, draft.root), problems };
}

/** Parses YAML of any number of documents; empty ones are left out where there are others. Never throws. */
export function parseDocuments(name: string, text: string): readonly ParsedDocument[] {
  const documents = parseAllDocuments(text, parseOptions);
  const found = 'empty' in documents ? [] : documents.filter((document) => !isEmpty(document));
  const all = found.length > 0 ? found : [parseDocument(text, parseOptions)];
  const source = describeText(name, text);
  return all.map((document) => prepare(source, document));
}

function isEmpty({ contents, errors }: Document): boolean {
  return errors.length === 0 && (contents === null || (isScalar(contents) && contents.source === ''));
}

type SourceText = Pick<YamlFile, 'name' | 'text' | 'lines'>;

function describeText(name: string, text: string): SourceText {
  return { name, text, lines: countLines(text) };
}

function prepare(source: SourceText, document: Document): ParsedDocument {
  const draft: Draft = { ...source, document, root: document.contents };
  const syntax = syntaxProblems(draft);
  const content = checkContent(draft);
  const problems = [...syntax, ...content.problems];
  if (syntax.length > 0 || !content.isUsable) return { draft: null, problems };
  nullEmptyScalars(document);
  const culprit = expandAliases(document);
  return culprit
    ? { draft: null, problems: [...problems, aliasProblem(draft, culprit)] }
    : { draft: { ...draft, root: document.contents }, problems };
}

/** Builds plain data of a part of a document. */
export function readValue(draft: Draft, root: unknown): YamlFile {
  const value: unknown = isNode(root) ? root.toJS(draft.document) : null;
  return { ...draft, root, value };
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

function aliasProblem(draft: Draft, culprit: Alias): Problem {
  return {
    ...positionOf(draft, offsetOf(culprit) ?? 0),
    path: '',
    message: 'The aliases of this file expand to far too much.',
    expected: `no alias within what it refers to, and at most ${maxBroughtNodes} values behind all of them`,
    found: `\`*${culprit.source}\``,
    fix: null,
  };
}
