// npm writes into the lockfile only those optional platform packages that its registry shows it, and `npm ci` then refuses
// the file on a registry that shows others. This adds the missing ones from the exact versions their parents ask for.
// Run it after a change of dependencies: node .ci/complete-lockfile.cjs [FILE]
const fs = require('node:fs');

const SYSTEMS = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'openharmony'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'arm'];

function platformOf(name) {
  const words = name.split(/[-/]/);
  return { os: SYSTEMS.find((os) => words.includes(os)), cpu: PROCESSORS.find((cpu) => words.includes(cpu)) };
}

function missingEntries(packages) {
  const missing = {};
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const key = `node_modules/${name}`;
      const { os, cpu } = platformOf(name);
      if (packages[key] || packages[`${path}/${key}`] || !/^\d/.test(version) || !os || !cpu) continue;
      const musl = name.includes('musl') ? { libc: ['musl'] } : {};
      missing[key] = { version, cpu: [cpu], ...(entry.dev && { dev: true }), ...musl, optional: true, os: [os] };
    }
  }
  return missing;
}

const [file = 'package-lock.json'] = process.argv.slice(2);
const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
const missing = missingEntries(lock.packages);
const entries = Object.entries({ ...lock.packages, ...missing });
lock.packages = Object.fromEntries(entries.sort(([a], [b]) => (a === '' ? -1 : b === '' ? 1 : a.localeCompare(b, 'en'))));
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${Object.keys(missing).length} platform packages added\n`);
