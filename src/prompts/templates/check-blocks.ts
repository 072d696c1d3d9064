import { didYouMean, suggest } from '../../cases/check/suggest.ts';
import { checkValue, hasPairs, report, type Walk } from './check-values.ts';
import type { Scope } from './scope.ts';
import { notSupported, unknownBlock } from './template-faults.ts';
import { angleIds } from './variables.ts';

/** Checks the head of a block, `{{#if name}}`; returns what names mean inside. */
export function checkBlockHead(block: hbs.AST.BlockStatement, walk: Walk): Scope {
  const name = (block.path as hbs.AST.PathExpression).original;
  if (hasPairs(block) || block.program?.blockParams || block.inverse?.blockParams) {
    report(walk, block.path, notSupported);
  }
  if (name === 'if-angle') checkAngles(block, walk);
  else if (name === 'if' || name === 'unless') checkSubject(block, 'any', walk);
  else if (name === 'each') return enterList(block, walk);
  else report(walk, block.path, unknownBlock(name));
  return walk.scope;
}

function checkSubject({ path, params }: hbs.AST.BlockStatement, wanted: 'any' | 'list', walk: Walk): void {
  const [subject, ...more] = params;
  const name = (path as hbs.AST.PathExpression).original;
  if (!subject || more.length > 0) {
    report(walk, path, {
      message: `\`#${name}\` asks about one name.`,
      expected: `\`{{#${name} name}}\``,
    });
  }
  if (subject) checkValue(subject, wanted, walk);
}

function enterList(block: hbs.AST.BlockStatement, walk: Walk): Scope {
  checkSubject(block, 'list', walk);
  if (walk.scope.isItem) report(walk, block.path, notSupported);
  return { given: new Map(), isItem: true, outer: walk.scope };
}

function checkAngles({ path, params }: hbs.AST.BlockStatement, walk: Walk): void {
  const expected = `one or more of ${angleIds.map((id) => `"${id}"`).join(', ')}`;
  if (params.length === 0) report(walk, path, { message: '`#if-angle` asks about no angle.', expected });
  for (const param of params) {
    const id = param.type === 'StringLiteral' ? (param as hbs.AST.StringLiteral).value : null;
    if (id !== null && angleIds.includes(id)) continue;
    const meant = id === null ? null : suggest(id, angleIds);
    const fix = meant === null ? null : `"${meant}"`;
    report(walk, param, { message: `This is no angle${didYouMean(fix)}`, expected, fix });
  }
}
