// Holds contracts to the rules and to what was released. Every finding is printed as one line; any ends with 1.
//   node check.mjs lint FILE…
//   node check.mjs breaking RELEASED APPROVALS FILE…
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { opticFindings, redoclyFindings, smartDiffFindings, spectralFindings } from './findings.mjs';

/** A released contract never changes: the checksums of all are kept beside them. */
function alteredReleases(directory) {
  const sums = JSON.parse(readFileSync(join(directory, 'checksums.json'), 'utf8'));
  const files = readdirSync(directory).filter((name) => name.endsWith('.json') && name !== 'checksums.json');
  return [...new Set([...files, ...Object.keys(sums)])]
    .filter((name) => sums[name] !== (files.includes(name) ? sha256(join(directory, name)) : 'none'))
    .map((name) => ({ tool: 'checksums', rule: 'released', file: name, where: '', message: 'a released contract changed' }));
}

function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Breaks that nobody approved, and approvals of breaks that are none. */
function unapproved(findings, approvals) {
  const isOf = ({ tool, where }) => (finding) => finding.tool === tool && finding.where === where;
  const open = findings.filter((finding) => !approvals.some((approval) => isOf(approval)(finding)));
  const idle = approvals
    .filter((approval) => !approval.reason || !findings.some(isOf(approval)))
    .map(({ tool, where }) => ({ tool, rule: 'idle-approval', file: '', where, message: 'approves nothing, or without a reason' }));
  return [...open, ...idle];
}

async function findingsOf([mode, ...args]) {
  if (mode === 'lint') return [...spectralFindings(args), ...redoclyFindings(args)];
  if (mode !== 'breaking') throw new Error(`Unknown mode ${mode}: lint or breaking`);
  const [released, approvalsFile, ...files] = args;
  const approvals = JSON.parse(readFileSync(approvalsFile, 'utf8'));
  const findings = [];
  for (const file of files) findings.push(...(await opticFindings(released, file)), ...smartDiffFindings(released, file));
  return [...alteredReleases(dirname(released)), ...unapproved(findings, approvals)];
}

const findings = await findingsOf(process.argv.slice(2));
for (const { tool, rule, file, where, message } of findings) {
  process.stdout.write(`${[tool, rule, basename(file), where, message.replace(/\s+/g, ' ')].join('\t')}\n`);
}
process.stderr.write(`${findings.length} findings\n`);
process.exitCode = findings.length > 0 ? 1 : 0;
