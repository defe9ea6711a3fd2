import { type FieldError, fieldError } from '@urbanpilot/platform';
import { type Division, isAbove, levelOfCode } from '../divisions/division';
import {
  codesOf,
  type DivisionChangeContent,
  endingCodes,
  isWhole,
  millionths,
  type NamedDivision,
} from './division-change';

/** A division as it is before a change. */
export interface KnownDivision extends Pick<Division, 'code' | 'name' | 'level' | 'parentCode' | 'status'> {
  /** The last day on which something of it changed; null: none is known. */
  changedOn: string | null;
}

/** What the rules must know beside the change. */
export interface DivisionFacts {
  today: string;
  /** Every division that is named, as it is. */
  divisions: ReadonlyMap<string, KnownDivision>;
  /** Divisions below those that are mapped. */
  children: readonly KnownDivision[];
  /** Divisions that another change is about which waits for its day, or had this one. */
  taken: ReadonlySet<string>;
}

type Content = DivisionChangeContent;

/** What is wrong with the divisions of a change. */
export function divisionErrors(change: Content, facts: DivisionFacts): FieldError[] {
  const first = [...dayErrors(change, facts), ...mappingErrors(change, facts), ...kindErrors(change, facts)];
  if (first.length > 0) return first;
  return [
    ...shareErrors(change),
    ...targetErrors(change, facts),
    ...namedErrors(change, facts),
    ...childErrors(change, facts),
  ];
}

function dayErrors({ effectiveOn, mappings }: Content, facts: DivisionFacts): FieldError[] {
  if (effectiveOn < `${facts.today.slice(0, 4)}-01-01`) {
    return [
      fieldError('/effectiveOn', 'thisYear', '不得早于本年 1 月 1 日', 'must not be before 1 January of this year'),
    ];
  }
  const mapped = new Set(mappings.flatMap(({ fromCode, toCode }) => [fromCode, toCode]));
  const later = [...facts.divisions.values(), ...facts.children].find(
    ({ code, parentCode, changedOn }) =>
      changedOn !== null && changedOn >= effectiveOn && (mapped.has(code) || mapped.has(parentCode ?? '')),
  );
  if (!later) return [];
  const { code, changedOn } = later;
  return [
    fieldError(
      '/effectiveOn',
      'afterLast',
      `区划 ${code} 于 ${changedOn} 已有调整，生效日期须在其后`,
      `must be after ${changedOn}, when division ${code} was changed`,
    ),
  ];
}

function mappingErrors({ mappings }: Content, { divisions, taken }: DivisionFacts): FieldError[] {
  const seen = new Set<string>();
  return mappings.flatMap(({ fromCode, toCode }, index) => {
    const at = `/mappings/${index}`;
    const division = divisions.get(fromCode);
    const pair = `${fromCode} ${toCode}`;
    if (!division) return [fieldError(`${at}/fromCode`, 'known', '没有此区划', 'there is no such division')];
    if (division.status !== 'current') {
      return [
        fieldError(
          `${at}/fromCode`,
          'current',
          '该区划已撤销，或为汇总项',
          'the division is no more, or only a heading',
        ),
      ];
    }
    if (seen.has(pair)) return [fieldError(at, 'once', '对应关系重复', 'is there twice')];
    seen.add(pair);
    const name = taken.has(fromCode) ? 'fromCode' : 'toCode';
    if (!taken.has(fromCode) && !taken.has(toCode)) return [];
    return [
      fieldError(
        `${at}/${name}`,
        'noOther',
        '该区划另有待生效或同日生效的调整',
        'another change of this division waits for its day, or has the same day',
      ),
    ];
  });
}

const KIND_WORDS: Record<Content['kind'], [string, string]> = {
  rename: ['更名只对应一个区划，代码不变', 'a rename maps one division to itself'],
  transfer: ['改划须逐一对应到新代码', 'a transfer maps each division to one new code of its own'],
  merge: ['合并须由两个以上区划对应到一个区划', 'a merge maps two divisions or more to one'],
  split: ['拆分须由一个区划对应到两个以上区划', 'a split maps one division to two or more'],
};

/** Whether the mapping has the shape of its kind. */
function kindErrors({ kind, mappings }: Content, { divisions }: DivisionFacts): FieldError[] {
  const from = new Set(mappings.map(({ fromCode }) => fromCode));
  const to = new Set(mappings.map(({ toCode }) => toCode));
  const [only] = mappings;
  const joined = new Set([...from, ...[...to].filter((code) => divisions.has(code))]);
  const fits = {
    rename: mappings.length === 1 && only?.fromCode === only?.toCode,
    transfer: from.size === mappings.length && to.size === mappings.length && ![...to].some((code) => from.has(code)),
    merge: to.size === 1 && joined.size > 1,
    split: from.size === 1 && to.size > 1,
  }[kind];
  return fits ? [] : [fieldError('/mappings', kind, ...KIND_WORDS[kind])];
}

function shareErrors({ kind, mappings }: Content): FieldError[] {
  const errors = mappings.flatMap(({ share }, index) => {
    const at = `/mappings/${index}/share`;
    if (kind !== 'split') {
      if (share === undefined || isWhole([share])) return [];
      return [fieldError(at, 'splitOnly', '只有拆分可定份额', 'only a split has shares')];
    }
    if (share === undefined) return [fieldError(at, 'needed', '拆分须定份额', 'a split needs shares')];
    return millionths(share) > 0n ? [] : [fieldError(at, 'positive', '须大于 0', 'must be more than 0')];
  });
  if (errors.length > 0 || kind !== 'split' || isWhole(mappings.map(({ share }) => share))) return errors;
  return [fieldError('/mappings', 'sharesSum', '份额之和须为 1', 'the shares must be 1 together')];
}

/** The codes that a change makes or goes on with. */
function targetErrors({ kind, mappings, divisions: named }: Content, { divisions }: DivisionFacts): FieldError[] {
  return mappings.flatMap(({ fromCode, toCode }, index) => {
    const at = `/mappings/${index}/toCode`;
    const known = divisions.get(toCode);
    if (levelOfCode(toCode) !== divisions.get(fromCode)?.level) {
      return [fieldError(at, 'level', '须与原区划同级', 'must be of the same level')];
    }
    if (known && known.status !== 'current') {
      return [fieldError(at, 'unused', '该代码已用过并撤销', 'the code was used, and is no more')];
    }
    if (known && kind === 'transfer') return [fieldError(at, 'new', '该代码已在使用', 'the code is in use')];
    if (known || named.some(({ code, name }) => code === toCode && name !== undefined)) return [];
    return [
      fieldError('/divisions', 'complete', `须给出新区划 ${toCode} 的名称`, `the new division ${toCode} needs a name`),
    ];
  });
}

/** New divisions, names and parents: each is of the mapping, says something, and lies in a division above it that goes on. */
function namedErrors(change: Content, { divisions }: DivisionFacts): FieldError[] {
  const to = new Set(change.mappings.map(({ toCode }) => toCode));
  const ending = new Set(endingCodes(change));
  const errors = change.divisions.flatMap((named, index) => {
    const at = `/divisions/${index}`;
    if (!to.has(named.code)) return [fieldError(`${at}/code`, 'mapped', '不在对应关系中', 'is not in the mapping')];
    if (change.divisions.findIndex(({ code }) => code === named.code) !== index) {
      return [fieldError(`${at}/code`, 'once', '重复', 'is there twice')];
    }
    return named.parentCode === undefined ? [] : parentErrors(`${at}/parentCode`, named, divisions, to, ending);
  });
  const [renamed] = change.divisions;
  if (errors.length > 0 || change.kind !== 'rename') return errors;
  const before = divisions.get(codesOf(change)[0] ?? '');
  if (renamed?.name !== undefined && renamed.name !== before?.name) return [];
  return [fieldError('/divisions', 'renamed', '须给出新名称', 'another name is needed')];
}

function parentErrors(
  at: string,
  { code, parentCode = '' }: NamedDivision,
  divisions: DivisionFacts['divisions'],
  to: ReadonlySet<string>,
  ending: ReadonlySet<string>,
): FieldError[] {
  if (parentCode === code || ending.has(parentCode)) {
    return [fieldError(at, 'cycle', '上级不能是本身或被撤销的区划', 'must be neither itself nor a division that ends')];
  }
  if (!to.has(parentCode) && divisions.get(parentCode)?.status === undefined) {
    return [fieldError(at, 'known', '没有此区划', 'there is no such division')];
  }
  if (divisions.get(parentCode)?.status === 'former') {
    return [fieldError(at, 'current', '该区划已撤销', 'the division is no more')];
  }
  const [upper, lower] = [levelOfCode(parentCode), levelOfCode(code)];
  if (upper && lower && isAbove(upper, lower)) return [];
  return [fieldError(at, 'level', '上级须高于本级', 'must be of a higher level')];
}

/** Where the divisions below one that is split belong must be said, if it ends. */
function childErrors(change: Content, { children }: DivisionFacts): FieldError[] {
  const to = new Set(change.mappings.map(({ toCode }) => toCode));
  const errors = change.children.flatMap(({ code, parentCode }, index) => {
    const at = `/children/${index}`;
    if (change.children.findIndex((child) => child.code === code) !== index) {
      return [fieldError(`${at}/code`, 'once', '重复', 'is there twice')];
    }
    if (!children.some((child) => child.code === code)) {
      return [fieldError(`${at}/code`, 'below', '不是原区划的下级', 'does not lie in a division that is changed')];
    }
    return to.has(parentCode)
      ? []
      : [fieldError(`${at}/parentCode`, 'mapped', '不在对应关系中', 'is not in the mapping')];
  });
  if (errors.length > 0 || change.kind !== 'split') return errors;
  const ending = new Set(endingCodes(change));
  const missing = children
    .filter(({ code, parentCode }) => ending.has(parentCode ?? '') && !change.children.some((one) => one.code === code))
    .map(({ code }) => code);
  if (missing.length === 0) return [];
  const some = missing.slice(0, 10).join(', ');
  return [
    fieldError('/children', 'complete', `须说明下级区划的归属：${some}`, `where these belong must be said: ${some}`),
  ];
}
