// Packs an engine for publishing: JavaScript minified, declarations that its types reach, README, CHANGELOG, schema.
// node .ci/pack-library.cjs scoring .reports/packages     (after a build; prints the tarball's path)
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { minifySync } = require('@swc/core');

const [name, out] = process.argv.slice(2);
const library = path.join(__dirname, '../libs', name);

/** Declarations that are reached from the entry by import or re-export. */
function declarationsOf(entry, reached = new Set()) {
  if (reached.has(entry)) return reached;
  reached.add(entry);
  const text = fs.readFileSync(entry, 'utf8');
  for (const [, target] of text.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g)) {
    declarationsOf(`${path.join(path.dirname(entry), target.replace(/\.js$/, ''))}.d.ts`, reached);
  }
  return reached;
}

function write(stage, file, text) {
  const target = path.join(stage, path.relative(library, file));
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text, { mode: fs.statSync(file).mode });
}

const run = (command, args, cwd) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const [{ files }] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], library));
const declarations = declarationsOf(path.join(library, 'dist/index.d.ts'));
const stage = fs.mkdtempSync(path.join(os.tmpdir(), `pack-${name}-`));
try {
  for (const file of files.map((entry) => path.join(library, entry.path))) {
    const text = fs.readFileSync(file, 'utf8');
    // The entry stays as compiled: Node.js reads its named exports from the text.
    if (file.endsWith('.js') && path.basename(file) !== 'index.js') write(stage, file, minifySync(text, { compress: { passes: 3, toplevel: true }, mangle: { toplevel: true }, module: false }).code);
    else if (!file.endsWith('.d.ts') || declarations.has(file)) write(stage, file, text);
  }
  fs.mkdirSync(out, { recursive: true });
  const tarball = run('npm', ['pack', '--ignore-scripts', '--pack-destination', path.resolve(out)], stage).trim();
  process.stdout.write(`${path.join(out, tarball)}\n`);
} finally {
  fs.rmSync(stage, { recursive: true, force: true });
}
