/** The direction of dependencies (ARCHITECTURE.md, "Boundaries"), checked by `make lint`. */
const { join } = require('node:path');

const services = ['regions', 'evaluation', 'funding', 'experience', 'identity'];

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    ...services.map((name) => ({
      name: `${name}-knows-no-other-service`,
      comment: 'Services learn of each other through events only (libs/contract).',
      severity: 'error',
      from: { path: `^services/${name}/` },
      to: { path: `^services/(?!${name}/)`, pathNot: 'node_modules' },
    })),
    {
      name: 'libs-know-no-service',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^services/' },
    },
    {
      name: 'engines-stand-alone',
      comment: 'scoring and allocation are usable without the rest.',
      severity: 'error',
      from: { path: '^libs/(scoring|allocation)/' },
      to: { path: '^(libs/(?!scoring|allocation)|services/)' },
    },
    {
      name: 'engines-do-not-know-each-other',
      severity: 'error',
      from: { path: '^libs/(scoring|allocation)/' },
      to: { path: '^libs/(?!$1/)' },
    },
    {
      name: 'rules-import-no-framework',
      comment: 'A file of rules is named like its folder’s resource; it imports neither framework nor database.',
      severity: 'error',
      from: { path: '^services/[^/]+/src/features/[^/]+/[^/]+\\.ts$', pathNot: '-(routes|service|store|read-model|schemas|entity|loader)\\.ts$|\\.test\\.ts$' },
      to: { path: 'node_modules/(fastify|@fastify|typeorm|pg|bullmq|ioredis)/' },
    },
    {
      name: 'rules-know-no-layer-above',
      severity: 'error',
      from: { path: '^services/[^/]+/src/features/[^/]+/[^/]+\\.ts$', pathNot: '-(routes|service|store|read-model|schemas|entity|loader|attachments)\\.ts$|\\.test\\.ts$' },
      to: { path: '-(routes|service|store|read-model|entity)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'stores-belong-to-their-feature',
      comment: 'A feature asks another through its service or read model, never its store.',
      severity: 'error',
      from: { path: '^services/([^/]+)/src/features/([^/]+)/' },
      to: { path: '^services/$1/src/features/[^/]+/[^/]+-(store|entity)\\.ts$', pathNot: '^services/$1/src/features/$2/' },
    },
    {
      name: 'routes-hold-no-sql',
      comment: 'Routes map in, call, map out; they know neither store nor entity.',
      severity: 'error',
      from: { path: '-routes\\.ts$', pathNot: '^libs/' },
      to: { path: '-(store|entity)\\.ts$|node_modules/(typeorm|pg)/' },
    },
    {
      name: 'below-the-routes-no-http',
      severity: 'error',
      from: { path: '^services/[^/]+/src/.*-(service|store|read-model)\\.ts$' },
      to: { path: '-routes\\.ts$|node_modules/(fastify|@fastify)/' },
    },
    {
      name: 'only-main-knows-the-modules',
      severity: 'error',
      from: { path: '^(libs|test)/', pathNot: '\\.test\\.ts$|^test/' },
      to: { path: '^services/(main|modules)\\.ts$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, 'tsconfig.check.json') },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|\\.test\\.ts$|-builders\\.ts$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
