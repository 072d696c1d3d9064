import { didYouMean, suggest } from '../../cases/check/suggest.ts';
import type { Problem } from '../../cases/yaml/problem.ts';
import { checkBlockHead } from './check-blocks.ts';
import { checkOutput, checkValue, hasPairs, report, type Walk } from './check-values.ts';
import type { ParsedTemplate } from './parse-template.ts';
import { rootScope, type Scope } from './scope.ts';
import { notSupported } from './template-faults.ts';
import type { TemplateFault } from './template-source.ts';

/** What is wrong with a template, and what it includes. */
export interface CheckedTemplate {
  readonly problems: readonly Problem[];
  /** Partials that it includes, and those that these include. */
  readonly partials: Partials;
}

export type Partials = ReadonlyMap<string, ParsedTemplate>;

/** Partials that include others several times over multiply; nobody writes so many. */
const mostInclusions = 500;

/** A place in a template or in what it includes. */
interface Path extends Walk {
  readonly all: Partials;
  /** Partials that were included, once for each time. */
  readonly included: string[];
  /** Partials around this place. */
  readonly around: readonly string[];
}

/** Checks every name, helper, block and partial: all that can be wrong afterwards is that a value is missing. */
export function checkTemplate({ source, program }: ParsedTemplate, all: Partials): CheckedTemplate {
  const path: Path = { source, scope: rootScope, problems: [], all, included: [], around: [] };
  checkProgram(program, path);
  const { problems, included } = path;
  const partials = new Map([...all].filter(([name]) => included.includes(name)));
  return { problems: withoutRepeats(problems), partials };
}

/** A partial that is included twice is checked twice. */
function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function checkProgram(program: hbs.AST.Program | undefined, path: Path): void {
  for (const statement of program?.body ?? []) checkStatement(statement, path);
}

function checkStatement(statement: hbs.AST.Statement, path: Path): void {
  const { type } = statement;
  if (type === 'MustacheStatement') checkOutput(statement as hbs.AST.MustacheStatement, path);
  else if (type === 'BlockStatement') checkBlock(statement as hbs.AST.BlockStatement, path);
  else if (type === 'PartialStatement') checkPartial(statement as hbs.AST.PartialStatement, path);
  else if (type !== 'ContentStatement' && type !== 'CommentStatement') report(path, statement, notSupported);
}

function checkBlock(block: hbs.AST.BlockStatement, path: Path): void {
  checkProgram(block.program, { ...path, scope: checkBlockHead(block, path) });
  checkProgram(block.inverse, path);
}

function checkPartial(statement: hbs.AST.PartialStatement, path: Path): void {
  const { original: name } = statement.name as hbs.AST.PathExpression;
  const partial = path.all.get(name);
  const fault = findPartialFault(statement, name, path);
  if (fault || !partial) {
    report(path, statement, fault ?? notSupported);
    return;
  }
  path.included.push(name);
  const scope = enterPartial(statement, path);
  checkProgram(partial.program, { ...path, source: partial.source, scope, around: [...path.around, name] });
}

function findPartialFault(
  statement: hbs.AST.PartialStatement,
  name: string,
  { all, around, included, scope }: Path,
): TemplateFault | null {
  const isDynamic = statement.name.type !== 'PathExpression';
  if (isDynamic || statement.params.length > 0 || (hasPairs(statement) && scope.isItem)) return notSupported;
  if (!all.has(name)) return unknownPartial(name, [...all.keys()]);
  if (around.includes(name)) {
    return {
      message: `The partial \`${name}\` includes itself.`,
      expected: 'a partial that comes to an end',
    };
  }
  if (included.length < mostInclusions) return null;
  return { message: 'This template includes far too much.', expected: `at most ${mostInclusions} partials` };
}

function unknownPartial(name: string, known: readonly string[]): TemplateFault {
  const meant = suggest(name, known);
  return {
    message: `There is no partial \`${name}\`${didYouMean(meant)}`,
    expected: known.length === 0 ? `the file partials/${name}.hbs` : `one of ${known.join(', ')}`,
    found: `\`${name}\``,
    fix: meant === null ? null : `{{> ${meant}}}`,
  };
}

/** A partial sees the names around it, and those that it is given: `{{> badge place="the nose"}}`. */
function enterPartial({ hash }: hbs.AST.PartialStatement, path: Path): Scope {
  const given = new Map(path.scope.given);
  for (const { key, value } of hash?.pairs ?? []) {
    checkValue(value, 'text', path);
    given.set(key, 'text');
  }
  return { given, isItem: path.scope.isItem, outer: null };
}
