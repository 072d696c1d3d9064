import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { templateFile } from '../template-folder.ts';
import type { Paired } from './languages/pair-views.ts';
import { openPhraseBook } from './languages/phrase-book.ts';
import type { ViewModel } from './page/view-model.ts';
import { listTemplates, readTemplate } from './precompile-templates.ts';
import { readPrecompiled } from './read-precompiled.ts';
import { compileTemplates } from './templates.ts';

/** What the project wrote itself. */
const rawSlots: Readonly<Record<string, readonly string[]>> = {
  page: ['{{{assets.css}}}', '{{{assets.script}}}'],
  trend: ['{{{assets.css}}}', '{{{assets.script}}}'],
};

describe('templates', () => {
  test.each(listTemplates())('%s writes text only through escaping braces', (name) => {
    const raw = readTemplate(name).match(/\{\{\{[^}]*\}\}\}|\{\{&[^}]*\}\}/g) ?? [];
    expect(raw).toEqual(rawSlots[name] ?? []);
  });

  test.each(listTemplates())('%s has no inline style, handler or script of its own', (name) => {
    const slots = /<script[^>]*>(\{\{\{assets\.script\}\}\}|<!-- data -->)?<\/script>/g;
    expect(readTemplate(name).replace(slots, '')).not.toMatch(/\sstyle=|\son\w+=|<script|javascript:/i);
  });

  test.each(listTemplates())('%s quotes every attribute', (name) => {
    expect(readTemplate(name)).not.toMatch(/=\{\{/);
  });

  test.each(listTemplates())('%s marks every text of an attribute beside it', (name) => {
    const texts = readTemplate(name).matchAll(/\s(alt|aria-label|placeholder|title)="\{\{(.*?)\}\}"/g);
    for (const [, attribute, text = ''] of texts) {
      expect(text).toMatch(/^plain /);
      expect(readTemplate(name)).toContain(`data-t-${attribute}="{{${text.replace(/^plain/, 'ref')}}}"`);
    }
  });

  test('are all built', () => {
    expect(Object.keys(readPrecompiled())).toEqual(listTemplates());
  });

  test('throws for a name that the view does not have', () => {
    const empty = {} as Paired<ViewModel>;
    expect(() => compileTemplates(openPhraseBook('en')).page(empty)).toThrow(/not defined|got undefined/);
  });

  test('the folder holds templates, styles and strings only', () => {
    const others = readdirSync(templateFile('.')).filter((file) => !/\.(hbs|css|json)$/.test(file));
    expect(others).toEqual([]);
  });
});
