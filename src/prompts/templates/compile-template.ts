import Handlebars from 'handlebars';
import type { ParsedTemplate } from './parse-template.ts';
import type { Span } from './template-source.ts';
import { blockHelpers, helperNames, textHelpers } from './text-helpers.ts';
import type { Value } from './variables.ts';

/** Where a value is wanted and there is none. */
export class EmptyValue extends Error {
  override readonly name = 'EmptyValue';
  readonly file: string;
  readonly span: Span;

  constructor({ source, ...span }: HelperPlace) {
    super('Expected a value, got nothing.');
    this.file = source;
    this.span = span;
  }
}

interface HelperPlace extends Span {
  readonly source: string;
}

interface HelperOptions extends Handlebars.HelperOptions {
  readonly loc: HelperPlace;
}

/** What a compiled template is filled with. */
export interface Filling {
  readonly values: Readonly<Record<string, Value>>;
  readonly angle: string;
}

/** Writes one prompt. Throws EmptyValue and nothing else, for a template that was checked. */
export type WriteTemplate = (filling: Filling) => string;

/** Around every bare `{{name}}`; it cannot be written in a template. */
const outputHelper = 'the value of';

/**
 * Compiles a checked template. Text is put in as it is: nothing is escaped, and nothing of it is taken for a template.
 *
 * @param partials those that it includes, and those that these include
 */
export function compileTemplate(
  template: ParsedTemplate,
  partials: ReadonlyMap<string, ParsedTemplate>,
): WriteTemplate {
  const engine = Handlebars.create();
  registerHelpers(engine);
  for (const [name, partial] of partials) engine.registerPartial(name, compile(engine, partial));
  const write = compile(engine, template);
  return ({ values, angle }) => write(values, { data: { asked: angle } });
}

function compile(engine: typeof Handlebars, { program }: ParsedTemplate) {
  const guarded = structuredClone(program);
  new OutputGuard().accept(guarded);
  const knownHelpers = Object.fromEntries([...helperNames, outputHelper].map((name) => [name, true]));
  return engine.compile(guarded, {
    strict: true,
    noEscape: true,
    preventIndent: true,
    knownHelpers,
    knownHelpersOnly: true,
  });
}

/** Turns `{{name}}` into a call of a helper, which is told its place. */
class OutputGuard extends Handlebars.Visitor {
  override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
    const name = statement.path as hbs.AST.PathExpression;
    if (statement.params.length > 0) return;
    statement.params = [name];
    statement.path = { ...name, original: outputHelper, parts: [outputHelper], depth: 0, data: false };
  }
}

function registerHelpers(engine: typeof Handlebars): void {
  for (const name of Object.keys(engine.helpers)) {
    if (!blockHelpers.some((known) => known === name)) engine.unregisterHelper(name);
  }
  engine.registerHelper(outputHelper, guarded(String));
  for (const [name, { write }] of Object.entries(textHelpers)) engine.registerHelper(name, guarded(write));
  engine.registerHelper('if-angle', function (this: unknown, ...args: unknown[]) {
    const options = args.pop() as HelperOptions;
    return args.includes(options.data.asked) ? options.fn(this) : options.inverse(this);
  });
}

/** A helper that is not called with nothing; what it puts between others may be a blank, or no letter at all. */
function guarded(write: (first: Value, second?: Value) => string) {
  return (...args: unknown[]) => {
    const { loc } = args.pop() as HelperOptions;
    const [first = null, second] = args as Value[];
    if (isEmpty(first) || second === null) throw new EmptyValue(loc);
    return second === undefined ? write(first) : write(first, second);
  };
}

function isEmpty(value: Value): boolean {
  return value === null || String(value).trim() === '';
}
