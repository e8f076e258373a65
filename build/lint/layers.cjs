/**
 * Who may import whom, by room (README, "The rooms"). A test breaks each rule once on purpose.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
const ours = '^(db|electron|renderer|build|tests)/';
const outside = (names) => `(^|/)node_modules/(${names})(/|$)`;

/** A rule of the form "files here import nothing of ours but …". */
const only = (name, comment, from, allowed, { of = {}, to = {} } = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, ...of },
  to: { path: ours, pathNot: allowed, ...to },
});

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    only('domain-imports-nothing-of-ours', 'db/domain is pure', '^db/domain/', '^db/domain/'),
    never(
      'domain-needs-no-library',
      'db/domain imports date-fns, zod and libphonenumber-js only',
      { path: '^db/domain/' },
      {
        dependencyTypesNot: ['local', 'localmodule', 'type-only'],
        pathNot: outside('date-fns|@date-fns/tz|zod|libphonenumber-js'),
      },
    ),
    never(
      'db-knows-no-electron',
      'the database knows neither windows nor processes',
      { path: '^db/' },
      { path: `^(electron|renderer)/|^electron$|${outside('electron')}` },
    ),
    never(
      'sql-lives-in-queries',
      'only queries, connection, migrations and the example touch SQLite',
      { path: '^(electron|renderer)/' },
      { path: `^better-sqlite3$|${outside('better-sqlite3|drizzle-orm')}` },
    ),
    only(
      'contract-knows-the-domain-only',
      'the contract is words, not work',
      '^electron/contract/',
      '^(electron/contract|db/domain)/',
    ),
    only(
      'preload-knows-the-contract-only',
      'the preload is built from the contract and the wire',
      '^electron/preload',
      '^electron/(contract/|ipc/(wire|connection))',
    ),
    only(
      'handlers-are-thin',
      'a handler joins contract, queries and domain',
      '^electron/handlers/',
      '^(electron/(handlers|contract)/|electron/ipc/context|db/(queries|domain)/)',
      { of: { pathNot: '^electron/handlers/tasks/' }, to: { dependencyTypesNot: ['type-only'] } },
    ),
    only(
      'task-handlers-know-the-platform',
      'a task joins contract and platform',
      '^electron/handlers/tasks/',
      '^electron/(handlers/tasks|contract|platform)/|^electron/ipc/wire',
    ),
    never(
      'windows-stay-in-the-main-process',
      'the database process loads no Electron module',
      { path: '^electron/(database|ipc/(dispatch|failure|context)|handlers/[^/]+$)' },
      { path: `^electron$|${outside('electron')}` },
    ),
    never(
      'renderer-is-sandboxed',
      'the renderer has no Node, no Electron, no SQLite',
      { path: '^renderer/' },
      { path: `^electron$|^node:|${outside('electron|better-sqlite3')}` },
    ),
    never(
      'renderer-has-no-node',
      'the renderer has no Node',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    never(
      'renderer-knows-the-domain-and-the-contract',
      'of the other rooms the renderer sees the domain and the contract',
      { path: '^renderer/' },
      { path: '^(electron|db|build)/', pathNot: '^(db/domain|electron/contract)/' },
    ),
    never(
      'renderer-takes-types-of-the-contract',
      'the contract reaches the renderer as types, and as calls through window.api',
      { path: '^renderer/' },
      { path: '^electron/contract/', dependencyTypesNot: ['type-only'] },
    ),
    only('ui-knows-nothing', 'the kit knows no domain and no texts', '^renderer/ui/', '^renderer/ui/'),
    only(
      'i18n-knows-words',
      'texts know the words they translate',
      '^renderer/i18n/',
      '^(renderer/i18n|db/domain|electron/contract)/',
    ),
    only(
      'shared-knows-ui-and-texts',
      'shared is below the features',
      '^renderer/shared/',
      '^(renderer/(shared|ui|i18n)|db/domain|electron/contract)/',
    ),
    {
      name: 'features-stand-alone',
      comment: 'a feature never imports another feature, nor the app that joins them',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: ours, pathNot: '^(renderer/(features/$1|shared|ui|i18n)|db/domain|electron/contract)/' },
    },
    only(
      'documents-stand-alone',
      'documents are built from shared, ui and texts',
      '^renderer/(documents|imports)/',
      '^(renderer/(documents|imports|shared|ui|i18n)|db/domain|electron/contract)/',
    ),
    never(
      'nothing-imports-tests',
      'the program knows nothing of its tests',
      { pathNot: '^tests/' },
      { path: '^tests/' },
    ),
    never(
      'no-circles',
      'modules that need each other are one module',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    never(
      'nothing-unresolved',
      'every import leads somewhere',
      { path: ours },
      // Types alone, from @types: there is no such package to run.
      { couldNotResolve: true, pathNot: '^topojson-specification$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
