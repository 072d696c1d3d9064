/** What renders precompiled templates. The package types it as a part of the whole only. */
declare module 'handlebars/runtime.js' {
  import type Handlebars from 'handlebars';

  const runtime: Omit<typeof Handlebars, 'compile' | 'precompile' | 'parse'>;
  export = runtime;
}
