import type { Problem } from '../../cases/yaml/problem.ts';
import { lookUp, type Scope } from './scope.ts';
import {
  listForText,
  notSupported,
  textForList,
  unknownHelper,
  unknownName,
  wrongCount,
} from './template-faults.ts';
import { problemIn, type TemplateFault, type TemplateSource } from './template-source.ts';
import { findTextHelper, helperNames, type TextHelper } from './text-helpers.ts';
import type { VariableKind } from './variables.ts';

/** A place in a template, and the faults found on the way there. */
export interface Walk {
  readonly source: TemplateSource;
  readonly scope: Scope;
  readonly problems: Problem[];
}

export function report({ source, problems }: Walk, node: hbs.AST.Node, fault: TemplateFault): void {
  problems.push(problemIn(source, node.loc, fault));
}

type Call = hbs.AST.MustacheStatement | hbs.AST.SubExpression;

/** Checks `{{name}}` and `{{helper name}}`. */
export function checkOutput(statement: hbs.AST.MustacheStatement, walk: Walk): void {
  const { path, params } = statement;
  const isBare = params.length === 0 && !hasPairs(statement);
  if (!isPath(path)) report(walk, statement, notSupported);
  else if (isBare && !helperNames.includes(path.original)) checkName(path, 'text', walk);
  else checkCall(statement, walk);
}

/** Checks what a helper, a block or a partial is given. */
export function checkValue(value: hbs.AST.Expression, wanted: VariableKind | 'any', walk: Walk): void {
  if (isPath(value)) checkName(value, wanted, walk);
  else if (wanted === 'list') report(walk, value, textForList('This'));
  else if (value.type === 'SubExpression') checkCall(value as hbs.AST.SubExpression, walk);
  else if (value.type !== 'StringLiteral' && value.type !== 'NumberLiteral')
    report(walk, value, notSupported);
}

function checkName(path: hbs.AST.PathExpression, wanted: VariableKind | 'any', walk: Walk): void {
  const kind = lookUp(path, walk.scope);
  const name = path.original;
  if (kind === null) report(walk, path, unknownName(name, walk.scope));
  else if (wanted === 'list' && kind === 'text') report(walk, path, textForList(`\`${name}\``));
  else if (wanted === 'text' && kind === 'list') report(walk, path, listForText(name));
}

function checkCall(call: Call, walk: Walk): void {
  const name = isPath(call.path) ? call.path.original : '';
  const helper = findTextHelper(name);
  if (!helper) report(walk, call.path, unknownHelper(name));
  else if (!takesSoMany(helper, call)) report(walk, call, wrongCount(name, helper));
  else
    for (const [index, value] of call.params.entries()) checkValue(value, helper.takes[index] ?? 'any', walk);
}

function takesSoMany({ takes, optional }: TextHelper, call: Call): boolean {
  const { length } = call.params;
  return length <= takes.length && length >= takes.length - optional && !hasPairs(call);
}

/** Whether anything is given by name: `x=1`. */
export function hasPairs({ hash }: { readonly hash?: hbs.AST.Hash | undefined }): boolean {
  return (hash?.pairs.length ?? 0) > 0;
}

function isPath(value: hbs.AST.Expression): value is hbs.AST.PathExpression {
  return value.type === 'PathExpression';
}
