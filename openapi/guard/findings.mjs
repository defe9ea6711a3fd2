import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import utilities from '@useoptic/openapi-utilities';
import rulesetsBase from '@useoptic/rulesets-base';
import standardRulesets from '@useoptic/standard-rulesets';
import { apiCompare } from 'api-smart-diff';

const HERE = dirname(fileURLToPath(import.meta.url));
const OFFLINE = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** @typedef {{ tool: string, rule: string, file: string, where: string, message: string }} Finding */

/** Output of a tool of this package; a tool that could not run at all is an error. */
function run(tool, args) {
  const bin = join(HERE, 'node_modules/.bin', tool);
  const { status, stdout, stderr } = spawnSync(bin, args, { encoding: 'utf8', env: OFFLINE, maxBuffer: 1 << 28 });
  if (status !== 0 && status !== 1) throw new Error(`${tool} ended with ${status}: ${stderr.slice(0, 4000)}`);
  try {
    // Redocly writes one document per file, one after the other.
    return stdout.split(/(?<=^\})(?=\{$)/m).map((text) => JSON.parse(text));
  } catch {
    throw new Error(`${tool} answered no JSON: ${(stdout + stderr).slice(0, 4000)}`);
  }
}

/** What Spectral finds in contracts, by our rules and its own. @returns {Finding[]} */
export function spectralFindings(files) {
  const [results] = run('spectral', ['lint', ...files, '--ruleset', join(HERE, 'spectral.cjs'), '--format', 'json', '--quiet']);
  return results.map(({ code, path, message, source }) => ({
    tool: 'spectral',
    rule: String(code),
    file: source,
    where: `/${path.join('/')}`,
    message,
  }));
}

/** What Redocly finds in contracts. @returns {Finding[]} */
export function redoclyFindings(files) {
  const config = ['--config', join(HERE, 'redocly.yaml')];
  const problems = run('redocly', ['lint', ...files, ...config, '--format', 'json', '--max-problems', '10000']).flatMap(
    (report) => report.problems,
  );
  return problems.map(({ ruleId, message, location: [{ source, pointer } = {}] }) => ({
    tool: 'redocly',
    rule: ruleId,
    file: source?.ref ?? '',
    where: pointer ?? '',
    message,
  }));
}

/** Breaking changes that Optic finds from a released contract to a file. @returns {Promise<Finding[]>} */
export async function opticFindings(released, file) {
  const [before, after] = changedParts(released, file).map((jsonLike) => ({ jsonLike, sourcemap: null }));
  const ruleset = new standardRulesets.BreakingChangesRuleset({});
  const runner = new rulesetsBase.RuleRunner([ruleset]);
  const { results } = await utilities.compareSpecs(before, after, runner, {});
  return results
    .filter(({ passed }) => !passed)
    .map(({ name, where, error }) => ({ tool: 'optic', rule: name, file, where, message: error ?? '' }));
}

/** Breaking changes that api-smart-diff finds from a released contract to a file. @returns {Finding[]} */
export function smartDiffFindings(released, file) {
  const { diffs } = apiCompare(...changedParts(released, file));
  return diffs
    .filter(({ type }) => type === 'breaking')
    .map(({ path, action, description }) => ({
      tool: 'api-smart-diff',
      rule: action,
      file,
      where: `/${path.join('/')}`,
      message: description ?? '',
    }));
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Both contracts without the paths that are the same in both: comparing those takes most of a minute. */
function changedParts(released, file) {
  const documents = [released, file].map((name) => inlined(read(name)));
  const [before, after] = documents.map(({ paths }) => paths);
  const same = new Set(Object.keys(before).filter((path) => textOf(before[path]) === textOf(after[path])));
  return documents.map(({ paths, components: { securitySchemes }, ...rest }) => ({
    ...rest,
    components: { securitySchemes },
    paths: Object.fromEntries(Object.entries(paths).filter(([path]) => !same.has(path))),
  }));
}

/** What of a path can break a caller: all but its descriptions. */
function textOf(path) {
  return JSON.stringify(path, (key, value) => (key === 'description' && typeof value === 'string' ? undefined : value));
}

/** The document with its references replaced by what they refer to; our contract has no circles. */
function inlined(document) {
  const replace = (value) => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== 'object' || value === null) return value;
    if (typeof value.$ref === 'string') return replace(resolve(document, value.$ref));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replace(inner)]));
  };
  return replace(document);
}

function resolve(document, reference) {
  return reference
    .slice(2)
    .split('/')
    .reduce((value, step) => value[step], document);
}
