import { otherNames, type VariableKind, variableKinds } from './variables.ts';

/** What names mean at a place of a template. */
export interface Scope {
  /** Names that a partial is given. */
  readonly given: ReadonlyMap<string, VariableKind>;
  /** Inside `{{#each}}`, where `this` is one of a list and no variable has its name but through `../` or `@root.`. */
  readonly isItem: boolean;
  /** What `../` leads to; a partial does not see where it stands. */
  readonly outer: Scope | null;
}

export const rootScope: Scope = { given: new Map(), isItem: false, outer: null };

const kinds = new Map<string, VariableKind>([
  ...Object.entries(variableKinds),
  ...Object.entries(otherNames).map(([other, name]) => [other, variableKinds[name]] as const),
]);

const eachData = ['index', 'first', 'last'];

/** What a name stands for; null when it means nothing there. */
export function lookUp(path: hbs.AST.PathExpression, scope: Scope): VariableKind | null {
  if (path.data) return lookUpData(path, scope);
  const at = [scope, scope.outer][path.depth] ?? null;
  const [name, ...more] = path.parts.map(String);
  if (at === null || more.length > 0) return null;
  if (name === undefined || at.isItem) return at.isItem && name === undefined ? 'text' : null;
  return at.given.get(name) ?? lookUpVariable(name);
}

/** `@root.brand`, and what `{{#each}}` counts. */
function lookUpData({ parts, depth }: hbs.AST.PathExpression, scope: Scope): VariableKind | null {
  const [name = '', inner, ...more] = parts.map(String);
  if (depth > 0 || more.length > 0) return null;
  if (name === 'root') return inner === undefined ? null : lookUpVariable(inner);
  return inner === undefined && scope.isItem && eachData.includes(name) ? 'text' : null;
}

/** What a variable stands for, by any of its names; null when there is none of that name. */
export function lookUpVariable(name: string): VariableKind | null {
  return kinds.get(name) ?? null;
}
