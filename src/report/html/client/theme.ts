import { findElement } from './find-element.ts';
import { keep, recall } from './kept-settings.ts';

/** Before the page is drawn: a theme that comes late would flash. Any other value follows the system. */
export function applyTheme(theme = recall('theme')): void {
  document.documentElement.dataset['theme'] = theme === 'light' || theme === 'dark' ? theme : '';
}

export function startTheme(): void {
  const choice = findElement('set-theme', HTMLSelectElement);
  choice.value = document.documentElement.dataset['theme'] ?? '';
  choice.addEventListener('change', () => {
    keep('theme', choice.value);
    applyTheme(choice.value);
  });
}
