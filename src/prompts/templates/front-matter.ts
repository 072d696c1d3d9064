import { z } from 'zod';
import { checkShape } from '../../cases/check/check-shape.ts';
import { findNode } from '../../cases/yaml/find-node.ts';
import { parseYaml } from '../../cases/yaml/parse-yaml.ts';
import type { Problem } from '../../cases/yaml/problem.ts';
import type { YamlFile } from '../../cases/yaml/yaml-file.ts';
import { textSchema } from '../../model/car.ts';
import { problemIn, sourceFrom, type TemplateSource } from './template-source.ts';

/**
 * How a prompt is written out. `text`: on one line, any white space a blank; `lines`: as it stands; `json`: as it
 * stands, and it must be JSON.
 */
export const promptFormats = ['text', 'lines', 'json'] as const;

/** What may stand between two lines of `---` at the beginning of a template. */
export const frontMatterSchema = z.strictObject({
  format: z.enum(promptFormats).default('text'),
  /** A template, too. */
  negative: z.string().max(20_000).optional(),
  /** For people. */
  notes: z.string().max(20_000).optional(),
  /** For the target: what else goes with the prompt. */
  options: z.record(textSchema, textSchema).default({}),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** A template's file, taken apart. */
export interface SplitTemplate {
  readonly settings: FrontMatter;
  readonly body: TemplateSource;
  /** The negative prompt of the front matter; null when there is none. */
  readonly negative: TemplateSource | null;
  readonly problems: readonly Problem[];
}

const opening = /^---[ \t]*\n/;
const closing = /^---[ \t]*(?:\n|$)/m;

/** Takes the front matter off a template. Never throws, whatever the text. */
export function splitTemplate(file: string, text: string): SplitTemplate {
  const head = opening.exec(text)?.[0].length ?? 0;
  const end = head === 0 ? null : closing.exec(text.slice(head));
  const settings = frontMatterSchema.parse({});
  if (!end)
    return { settings, body: sourceFrom(file, text), negative: null, problems: findUnclosed(file, text) };
  const body = sourceFrom(file, text, head + end.index + end[0].length);
  // With its opening line, which YAML takes for the start of a document, so that places are those of the file.
  const yaml = parseYaml(file, text.slice(0, head + end.index));
  const problems = yaml.problems.map(explainBraces);
  if (!yaml.file) return { settings, body, negative: null, problems };
  const shape = checkShape({ ...yaml.file, value: yaml.file.value ?? {} }, frontMatterSchema);
  const negative = findNegative(yaml.file, text, shape.value?.negative);
  return { settings: shape.value ?? settings, body, negative, problems: [...problems, ...shape.problems] };
}

function findUnclosed(file: string, text: string): readonly Problem[] {
  if (!opening.test(text)) return [];
  const span = { start: { line: 1, column: 0 }, end: { line: 1, column: 3 } };
  const message = 'What stands before the prompt has no end.';
  const expected = 'a second line of `---`, and the prompt after it';
  return [problemIn(sourceFrom(file, text), span, { message, expected })];
}

/** To YAML, a text that begins with a brace is a map. */
function explainBraces(problem: Problem): Problem {
  const [, key, value] = /^\s*(\w+):\s*(\{\{.*)$/.exec(problem.sourceLine) ?? [];
  if (key === undefined || value === undefined) return problem;
  const quoted = `'${value.replaceAll("'", "''")}'`;
  return { ...problem, expected: 'quotes around a text that begins with a brace', fix: `${key}: ${quoted}` };
}

/** A text that YAML has folded or freed of escapes has one place, its beginning. */
function findNegative(file: YamlFile, fileText: string, text: string | undefined): TemplateSource | null {
  if (text === undefined) return null;
  const { valueAt } = findNode(file, ['negative']);
  const start = valueAt + (/^["']/.test(fileText.slice(valueAt)) ? 1 : 0);
  const isAsWritten = fileText.startsWith(text, start);
  return { file: file.name, fileText, text, placeOf: (offset) => start + (isAsWritten ? offset : 0) };
}
