import { otherNames, type VariableKind, type VariableName, variableKinds } from './variables.ts';

/** What names mean at a place of a template. */
export interface Scope {
  /** Names that a partial is given. */
  readonly given: ReadonlyMap<string, VariableKind>;
  /** Inside `{{#each}}`, where `this` is one of a list and no variable has its name but through `../` or `@root.`. */
  readonly isItem: boolean;
  /** What `../` leads to; a partial does not see where it stands. */
  readonly outer: Scope | null;
}

/** What a name stands for. */
export interface Meaning {
  readonly kind: VariableKind;
  /** Null for what a partial is given, and for the members of a list. */
  readonly variable: VariableName | null;
}

export const rootScope: Scope = { given: new Map(), isItem: false, outer: null };

const eachData = ['index', 'first', 'last'];
const text: Meaning = { kind: 'text', variable: null };

/** Looks a name up; null when it means nothing there. */
export function lookUp(path: hbs.AST.PathExpression, scope: Scope): Meaning | null {
  if (path.data) return lookUpData(path, scope);
  const at = [scope, scope.outer][path.depth] ?? null;
  const [name, ...more] = path.parts.map(String);
  if (at === null || more.length > 0) return null;
  if (name === undefined || at.isItem) return at.isItem && name === undefined ? text : null;
  const kind = at.given.get(name);
  return kind === undefined ? lookUpVariable(name) : { kind, variable: null };
}

/** `@root.brand`, and what `{{#each}}` counts. */
function lookUpData({ parts, depth }: hbs.AST.PathExpression, scope: Scope): Meaning | null {
  const [name = '', inner, ...more] = parts.map(String);
  if (depth > 0 || more.length > 0) return null;
  if (name === 'root') return inner === undefined ? null : lookUpVariable(inner);
  return inner === undefined && scope.isItem && eachData.includes(name) ? text : null;
}

/** What a variable stands for, by any of its names; null when there is none of that name. */
export function lookUpVariable(name: string): Meaning | null {
  const variable = Object.hasOwn(otherNames, name) ? otherNames[name] : (name as VariableName);
  if (variable === undefined || !Object.hasOwn(variableKinds, variable)) return null;
  return { kind: variableKinds[variable], variable };
}
