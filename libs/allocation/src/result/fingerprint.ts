import { createHash } from 'node:crypto';
import type { AllocationSpec } from '../spec/allocation-spec';
import type { Participant } from '../spec/participants';
import { ENGINE } from './engine';

/**
 * JSON with object keys in order of code units, no white space, `undefined` left out: one text for one value. Numbers
 * are printed as ECMAScript prints them, as RFC 8785 asks.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry ?? null)).join(',')}]`;
  const object = value as Record<string, unknown>;
  let text = '{';
  // Code-unit order is what sort() without a comparison does.
  for (const key of Object.keys(object).sort()) {
    const entry = object[key];
    if (entry !== undefined) text += `${text === '{' ? '' : ','}${quote(key)}:${canonicalJson(entry)}`;
  }
  return `${text}}`;
}

/** Letters, digits and the like need no escaping, and nearly all texts hold nothing else. */
const PLAIN = /^[\w .:\u4e00-\u9fff-]*$/;
const quote = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

/** Hashing many short texts costs more in calls than in hashing, so they are gathered first. */
const CHUNK = 1 << 16;

/** SHA-256 (hex) of engine, specification and recipients. Participants come in order of id, so the order given is no part. */
export function fingerprintOf(spec: AllocationSpec, participants: readonly Participant[]): string {
  const hash = createHash('sha256');
  let gathered = `{"engine":${canonicalJson(ENGINE)},"recipients":[`;
  participants.forEach(({ recipient }, index) => {
    gathered += `${index === 0 ? '' : ','}${canonicalJson(recipient)}`;
    if (gathered.length < CHUNK) return;
    hash.update(gathered);
    gathered = '';
  });
  return hash.update(`${gathered}],"spec":${canonicalJson(spec)}}`).digest('hex');
}
