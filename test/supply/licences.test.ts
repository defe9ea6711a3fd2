import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Package {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  link?: boolean;
  optional?: boolean;
  resolved?: string;
  integrity?: string;
}

const PERMISSIVE = new Set([
  'MIT',
  'MIT-0',
  'Zlib',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'PostgreSQL',
]);

const root = resolve(__dirname, '../..');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Package>;
};

/** Whether one of the alternatives, or all of what is joined, is permissive. */
function isPermissive(license: string): boolean {
  const words = license.replace(/[()]/g, '');
  if (words.includes(' OR ')) return words.split(' OR ').some(isPermissive);
  return words.split(' AND ').every((one) => PERMISSIVE.has(one));
}

/** Packages of other platforms are written into the lockfile without a licence; they have that of the one beside them. */
function licenceOf(path: string, all: Record<string, Package>): string {
  const own = all[path]?.license;
  if (own) return own;
  const family = path.replace(/-(android|darwin|freebsd|linux|win32).*$/, '');
  const sibling = Object.entries(all).find(([other, { license }]) => license && other.startsWith(family));
  return sibling?.[1].license ?? 'none';
}

function refused(all: Record<string, Package>): string[] {
  return Object.entries(all)
    .filter(([path, { dev, devOptional, link }]) => path.startsWith('node_modules/') && !dev && !devOptional && !link)
    .map(([path]) => `${path}: ${licenceOf(path, all)}`)
    .filter((line) => !isPermissive(line.split(': ')[1] ?? ''));
}

describe('S3: what the program ships', () => {
  it('is under permissive licences alone', () => expect(refused(packages)).toEqual([]));

  it.each(['GPL-3.0-only', '(GPL-2.0 AND MIT)', 'SSPL-1.0', undefined])('is refused under %s', (license) => {
    expect(refused({ ...packages, 'node_modules/planted': { version: '1.0.0', license } })).toHaveLength(1);
  });

  it('is named with exact versions, and with a digest where it was fetched', () => {
    const declared = JSON.parse(readFileSync(join(root, 'libs/platform/package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const version of Object.values(declared.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+/);
    for (const { resolved, integrity } of Object.values(packages)) {
      if (resolved?.startsWith('http')) expect(integrity).toMatch(/^sha(1|256|384|512)-/);
    }
  });
});
