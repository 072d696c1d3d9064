import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWords } from '../read-words.ts';
import { templateFile } from '../template-folder.ts';
import { compileTemplates, listTemplates, readTemplate } from './templates.ts';
import type { ViewModel } from './view-model.ts';

describe('templates', () => {
  test.each(listTemplates())('%s writes text only through escaping braces', (name) => {
    const raw = readTemplate(name).match(/\{\{\{[^}]*\}\}\}|\{\{&[^}]*\}\}/g) ?? [];
    expect(raw).toEqual(name === 'page' ? ['{{{assets.css}}}', '{{{assets.script}}}', '{{{pageData}}}'] : []);
  });

  test.each(listTemplates())('%s has no inline style, handler or script of its own', (name) => {
    const slots = /<script[^>]*>(\{\{\{(assets\.script|pageData)\}\}\})?<\/script>/g;
    const template = name === 'page' ? readTemplate(name).replace(slots, '') : readTemplate(name);
    expect(template).not.toMatch(/\sstyle=|\son\w+=|<script|javascript:/i);
  });

  test.each(listTemplates())('%s quotes every attribute', (name) => {
    expect(readTemplate(name)).not.toMatch(/=\{\{/);
  });

  test('throws for a name that the view does not have', () => {
    const empty = {} as ViewModel;
    expect(() => compileTemplates(readWords('en')).page(empty)).toThrow(/not defined/);
  });

  test('the folder holds templates, styles and strings only', () => {
    const others = readdirSync(templateFile('.')).filter((file) => !/\.(hbs|css|json)$/.test(file));
    expect(others).toEqual([]);
  });
});
