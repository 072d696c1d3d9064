import { didYouMean, suggest } from '../../cases/check/suggest.ts';
import { lookUpVariable, type Scope } from './scope.ts';
import type { TemplateFault } from './template-source.ts';
import { blockHelpers, helperNames, type TextHelper } from './text-helpers.ts';
import { variableKinds } from './variables.ts';

const names = Object.keys(variableKinds);
const lists = names.filter((name) => lookUpVariable(name) === 'list');

/** A name that means nothing where it stands. */
export function unknownName(name: string, { isItem }: Scope): TemplateFault {
  if (isItem && lookUpVariable(name)) {
    const fix = `../${name}`;
    const message = `Inside \`{{#each}}\` this is written \`${fix}\`.`;
    return { message, expected: '`this`, or a name after `../`', found: `\`${name}\``, fix };
  }
  const last = name.split(/[./]/).at(-1) ?? '';
  const meant = suggest(name, names) ?? suggest(last, names);
  return {
    message: `There is no name \`${name}\` in prompts${didYouMean(meant)}`,
    expected: `one of ${names.join(', ')}`,
    found: `\`${name}\``,
    fix: meant,
  };
}

export function unknownHelper(name: string): TemplateFault {
  const isBlock = blockHelpers.some((block) => block === name);
  const meant = suggest(name, helperNames);
  const message = isBlock
    ? `\`${name}\` stands around a part of the template.`
    : `There is no helper \`${name}\`${didYouMean(meant)}`;
  const example = `{{#${name} ...}}...{{/${name}}}`;
  return {
    message,
    expected: isBlock
      ? `\`${example}\``
      : `\`{{name}}\` alone, or one of ${helperNames.join(', ')} before it`,
    found: `\`${name}\``,
    fix: isBlock ? example : meant,
  };
}

export function unknownBlock(name: string): TemplateFault {
  const meant = suggest(name, blockHelpers);
  const isName = lookUpVariable(name) !== null;
  return {
    message: `There is no block \`#${name}\`${didYouMean(isName ? `#if ${name}` : meant && `#${meant}`)}`,
    expected: `one of ${blockHelpers.map((block) => `#${block}`).join(', ')}`,
    found: `\`#${name}\``,
    fix: isName ? `{{#if ${name}}}...{{/if}}` : null,
  };
}

export function wrongCount(name: string, { example }: TextHelper): TemplateFault {
  return { message: `\`${name}\` is given too much or too little.`, expected: `\`${example}\`` };
}

export function listForText(name: string): TemplateFault {
  const fix = `{{join ${name} ", "}}`;
  return { message: `\`${name}\` is a list.`, expected: `one text, such as \`${fix}\``, fix };
}

export function textForList(words: string): TemplateFault {
  return { message: `${words} is no list.`, expected: `a list: ${lists.join(' or ')}` };
}

export const notSupported: TemplateFault = {
  message: 'This part of Handlebars is not used in prompts.',
  expected: 'names, texts in quotes, helpers, `{{#if}}`, `{{#each}}` and `{{> partial}}`',
};
