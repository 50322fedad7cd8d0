// The direction of imports between the rooms of src/ (docs/architecture.md). A room may import rooms that stand
// before it, and only through their door, index.ts; threads (worker/) enter by jobs.ts, which loads less.
const ranks = [
  ['support'],
  ['conda'],
  ['archive', 'manifest', 'recipe'],
  ['channel'],
  ['solve'],
  ['environment'],
  ['scripting', 'packaging', 'sources'],
  ['backends'],
  ['build'],
  ['testing', 'workspace', 'publish'],
  ['cli', 'action', 'worker'],
];

const rules = [];
ranks.forEach((rooms, rank) => {
  for (const room of rooms) {
    const allowed = ranks
      .slice(0, rank)
      .flat()
      .filter((name) => !(room === 'conda' && name === 'support'));
    const group = [room, ...allowed].join('|');
    rules.push({
      name: `${room}-imports-only-rooms-before-it`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${group})/` },
    });
    rules.push({
      name: `${room}-is-entered-by-its-door`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${room}|worker)/` },
      to: { path: `^src/${room}/`, pathNot: `^src/${room}/index\\.ts$` },
    });
    rules.push({
      name: `threads-enter-${room}-by-its-doors`,
      severity: 'error',
      from: { path: '^src/worker/', pathNot: `^src/${room}/` },
      to: { path: `^src/${room}/`, pathNot: `^src/${room}/(index|jobs)\\.ts$` },
    });
  }
});

module.exports = {
  forbidden: [
    ...rules,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-action-imports-the-toolkit',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/action/' },
      to: { path: 'node_modules/@actions/', pathNot: 'node_modules/@actions/exec/' },
    },
    {
      name: 'only-scripting-and-action-import-exec',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(action|scripting)/' },
      to: { path: 'node_modules/@actions/exec/' },
    },
    {
      name: 'zstd-only-in-archive',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/archive/' },
      to: { path: 'node_modules/(@mongodb-js/zstd|yauzl|yazl|tar)/' },
    },
    {
      name: 'no-development-dependency-at-run-time',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'], pathNot: 'node_modules/@types/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js'],
    },
  },
};
