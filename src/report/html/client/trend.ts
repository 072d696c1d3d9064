import type { TextData } from '../page/page-data.ts';
import { startLanguage } from './language.ts';
import { openPage } from './page.ts';
import { applyTheme, startTheme } from './theme.ts';

applyTheme();
document.addEventListener('DOMContentLoaded', () => {
  startTheme();
  startLanguage(openPage<TextData>());
});
