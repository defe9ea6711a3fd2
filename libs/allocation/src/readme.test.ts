import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AllocationError,
  type AllocationResult,
  type AllocationSpec,
  allocate,
  explain,
  parseAmount,
  printAmount,
  type Recipient,
} from './index';

const README = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');

describe('the README', () => {
  it('has a first example that runs and adds up', () => {
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(README) ?? [];
    const body = code.replace(/^import .*$/m, '');
    const api = { allocate, explain, parseAmount, printAmount };
    const example = new Function(...Object.keys(api), `${body}\nreturn result;`) as (
      ...given: unknown[]
    ) => AllocationResult;
    const result = example(...Object.values(api));
    expect(result.lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n)).toBe(95_000_000n);
    expect(result.lines.map(({ id, amount, limit }) => [id, amount, limit])).toEqual([
      ['370783', '32933908', null],
      ['370831', '18000000', 'floor'],
      ['371725', '44066092', null],
    ]);
  });

  it('shows a result with the fields and figures that allocate gives', () => {
    const [, shown = ''] = /```jsonc\n([\s\S]*?)```/.exec(README) ?? [];
    const documented = JSON.parse(shown.replaceAll(/ \/\/.*$/gm, '')) as AllocationResult;
    const spec: AllocationSpec = {
      unit: 'CNY',
      total: '100',
      factors: [{ key: 'population', weight: 1, transform: { kind: 'none' } }],
    };
    const recipients: Recipient[] = Object.entries({ a: 1, b: 1, c: 4 }).map(([id, population]) => ({
      id,
      values: { population },
    }));
    const result = allocate(spec, recipients);
    const { concentration, fingerprint, lines, ...rest } = documented;
    expect(result).toMatchObject(rest);
    expect(result.lines[0]).toEqual(lines[0]);
    expect(Object.keys(result).sort()).toEqual(Object.keys(documented).sort());
    expect(result.concentration.lorenz[0]).toEqual(concentration.lorenz[0]);
    expect(fingerprint).toContain('sha-256');
  });

  it('names every error code', () => {
    const codes = [
      'floors-exceed-pool',
      'caps-below-pool',
      'method-without-limits',
      'too-many-units',
      'wrong-sign',
      'precision-needed',
    ];
    for (const code of codes) expect(README).toContain(`\`${code}\``);
    expect(new AllocationError('too-many-units', '/spec').messageIn('zh-CN')).toContain('逐单位');
  });
});
