import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { templateFile } from '../template-folder.ts';
import { makeWords } from '../words.ts';
import { compilePage, listTemplates, readTemplate } from './templates.ts';
import type { ViewModel } from './view-model.ts';

describe('templates', () => {
  test.each(listTemplates())('%s writes text only through escaping braces', (name) => {
    const raw = readTemplate(name).match(/\{\{\{[^}]*\}\}\}|\{\{&[^}]*\}\}/g) ?? [];
    expect(raw).toEqual(name === 'page' ? ['{{{assets.css}}}'] : []);
  });

  test.each(listTemplates())('%s has no inline style, handler or script', (name) => {
    expect(readTemplate(name)).not.toMatch(/\sstyle=|\son\w+=|<script|javascript:/i);
  });

  test.each(listTemplates())('%s quotes every attribute', (name) => {
    expect(readTemplate(name)).not.toMatch(/=\{\{/);
  });

  test('throws for a name that the view does not have', () => {
    const empty = {} as ViewModel;
    expect(() => compilePage(makeWords('en'))(empty)).toThrow(/not defined/);
  });

  test('the folder holds templates, styles and strings only', () => {
    const others = readdirSync(templateFile('.')).filter((file) => !/\.(hbs|css|json)$/.test(file));
    expect(others).toEqual([]);
  });
});
