import type { z } from 'zod';
import { inlineSource, quoteSource } from '../yaml/find-node.ts';
import { type Complaint, formatPath, withKey } from '../yaml/problem-at.ts';
import { type Path, readPath, type YamlFile } from '../yaml/yaml-file.ts';
import { toCaseId } from './case-id.ts';
import { type Context, explainStray, neededBy } from './explain-kind.ts';
import { describeSchema, exampleOf, keysOf, schemaAt } from './schema-tree.ts';
import { didYouMean, suggest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** More complaints than this in one file tell nothing new, and cost time. */
const maxComplaints = 100;

/** Puts what zod found into words: one complaint for each thing to mend, up to a hundred. */
export function explainIssues(context: Context, issues: readonly Issue[]): readonly Complaint[] {
  const flat = issues
    .slice(0, maxComplaints)
    .flatMap((issue) => flattenUnion(issue))
    .map(shorten);
  const renamed = new Set(flat.flatMap((issue) => meantKeys(context, issue)));
  return flat
    .filter((issue) => !(isMissing(context, issue) && renamed.has(issue.path.join('\n'))))
    .flatMap((issue) => explainIssue(context, issue))
    .slice(0, maxComplaints);
}

function shorten(issue: Issue): Issue {
  return issue.code === 'unrecognized_keys' ? { ...issue, keys: issue.keys.slice(0, maxComplaints) } : issue;
}

function explainIssue(context: Context, issue: Issue): readonly Complaint[] {
  if (issue.code === 'unrecognized_keys') {
    // The reader of YAML has named that one.
    const keys = issue.keys.filter((key) => key !== '__proto__');
    return keys.map((key) => explainUnknownKey(context, issue.path, key));
  }
  if (isMissing(context, issue)) return [explainMissing(context, issue.path)];
  if (issue.code === 'invalid_key') return [explainBadName(issue)];
  return [explainValue(context, issue)];
}

function explainUnknownKey(context: Context, parent: Path, key: string): Complaint {
  const { file, schema } = context;
  const stray = explainStray(context, parent, key);
  if (stray !== null) return stray;
  const keys = keysOf(schemaAt(schema, parent, file.value));
  const meant = suggest(key, keys);
  const value = inlineSource(file, [...parent, key]);
  return {
    path: [...parent, key],
    at: 'key',
    message: `Unknown key ${quoteSource(key)}${didYouMean(meant)}`,
    expected: `one of ${keys.join(', ')}`,
    found: quoteSource(key),
    fix: meant === null ? null : `${meant}: ${value ?? ''}`.trimEnd(),
  };
}

function explainMissing(context: Context, path: Path): Complaint {
  const key = String(path.at(-1));
  const wanted = schemaAt(context.schema, path, context.file.value);
  const example = exampleOf(wanted);
  return {
    path,
    at: 'parent',
    message: neededBy(context, path) ?? `The key \`${key}\` is missing.`,
    expected: `\`${key}\`: ${describeSchema(wanted)}`,
    found: 'nothing',
    fix: example === null ? null : `${key}: ${example}`,
  };
}

function explainBadName(issue: z.core.$ZodIssueInvalidKey): Complaint {
  return {
    path: issue.path,
    at: 'key',
    message: 'This name cannot be used.',
    expected: 'lower-case words and numbers joined by single hyphens',
    found: quoteSource(String(issue.path.at(-1))),
  };
}

function explainValue({ file, schema }: Context, issue: Issue): Complaint {
  const wanted = schemaAt(schema, issue.path, file.value);
  const choices = (wanted?.enum ?? []).map(String);
  const value = readPath(file.value, issue.path);
  const meant = typeof value === 'string' ? suggest(value, choices) : null;
  const fix = meant ?? mendId(issue.path, value) ?? exampleOf(wanted);
  return {
    path: issue.path,
    message: `${valueMessage(file, issue)}${didYouMean(meant)}`,
    expected: describeSchema(wanted),
    fix: fix === null ? null : withKey(issue.path, fix),
  };
}

/** An id of another form is put right; that of another car would be no help. */
function mendId(path: Path, value: unknown): string | null {
  return path.at(-1) === 'id' && typeof value === 'string' ? toCaseId(value) || null : null;
}

const messages: Partial<Record<Issue['code'], string>> = {
  invalid_type: 'is of the wrong kind',
  invalid_union: 'is of the wrong kind',
  invalid_value: 'is none of the choices',
  invalid_format: 'is not written as it should be',
  too_big: 'is too large',
};

function valueMessage({ root, document }: YamlFile, issue: Issue): string {
  const whole = root === document.contents ? 'The file' : 'The case';
  const subject = issue.path.length === 0 ? whole : `\`${formatPath(issue.path)}\``;
  return `${subject} ${complaint(issue)}`;
}

function complaint(issue: Issue): string {
  // No kind of map has the name that is given.
  if ('discriminator' in issue) return messages.invalid_value ?? 'is wrong';
  if (issue.code !== 'too_small') return messages[issue.code] ?? 'is wrong';
  const isEmpty = issue.origin !== 'number' && Number(issue.minimum) === 1;
  return isEmpty ? 'is empty' : 'is too small';
}

/** Of a choice, follows the branch that fits the value's kind; an error of the whole choice stays as it is. */
function flattenUnion(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const fitting = issue.errors.find(
    (branch) => branch.length > 0 && branch.every((inner) => isInside(inner)),
  );
  if (!fitting) return [issue];
  return fitting.flatMap((inner) => flattenUnion({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isInside(issue: Issue): boolean {
  return issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'too_small';
}

function isMissing({ file }: Context, issue: Issue): boolean {
  return issue.path.length > 0 && readPath(file.value, issue.path) === undefined;
}

/** Keys that unknown ones stand for: "colour" explains why `color` is missing, so that is not reported twice. */
function meantKeys({ file, schema }: Context, issue: Issue): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const keys = keysOf(schemaAt(schema, issue.path, file.value));
  return issue.keys.flatMap((key) => [...issue.path, suggest(key, keys) ?? ''].join('\n'));
}
