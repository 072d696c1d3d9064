import { openPage, type Page } from './page.ts';

/** What the page can do beyond being read, in the order it starts. Each finds its own elements, and none needs another. */
const modules: readonly ((page: Page) => void)[] = [];

document.addEventListener('DOMContentLoaded', () => {
  const page = openPage();
  for (const start of modules) start(page);
});
