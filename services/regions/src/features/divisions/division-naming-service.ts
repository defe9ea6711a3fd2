import { fieldError, ruleBroken, type UnitOfWork, unknownReference } from '@urbanpilot/platform';
import { endedDivisions, unknownDivisions } from './division-read-model';

const DIVISION = { 'zh-CN': '行政区划', en: 'division' };

/**
 * Requires that all divisions are known that are named, and that no change has ended them.
 *
 * @throws Problem `unknown-reference` for the first that is unknown, `rule-broken` for all that are no more
 */
export async function requireDivisions(
  unit: UnitOfWork,
  named: readonly { code: string; pointer: string }[],
): Promise<void> {
  const codes = named.map(({ code }) => code);
  const [unknown, ended] = await Promise.all([unknownDivisions(unit, codes), endedDivisions(unit, codes)]);
  const first = named.find(({ code }) => unknown.includes(code));
  if (first) throw unknownReference(first.pointer, DIVISION, first.code);
  const gone = named.filter(({ code }) => ended.includes(code));
  if (gone.length === 0) return;
  const error = ({ pointer }: { pointer: string }) =>
    fieldError(pointer, 'current', '该区划已撤销', 'the division is no more');
  throw ruleBroken(gone.map(error));
}
