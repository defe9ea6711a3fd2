import { ScoringError } from '../errors/scoring-error';
import type { Indicator } from '../model/indicator';
import { isLeaf } from '../model/is-leaf';
import type { ScoringModel } from '../model/scoring-model';
import type { GroupNode } from '../model/tree-node';
import { findProblem } from '../schema/find-problem';
import { MODEL_SCHEMA } from '../schema/model-schema';

/** Names that would reach into the prototype of a plain object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype', '']);

/** Refuses a code that cannot be a key. */
export function requireUsableCode(code: string, path: string): void {
  if (FORBIDDEN.has(code)) throw new ScoringError('CODE_FORBIDDEN', path, { code });
}

/**
 * Checks a model against its schema, then what the schema cannot say: codes unique, leaves known, ranges in order.
 * @throws ScoringError with the path of the offending part
 */
export function validateModel(model: ScoringModel): void {
  const problem = findProblem(model, MODEL_SCHEMA, MODEL_SCHEMA, 'model');
  if (problem) throw new ScoringError('MODEL_INVALID', problem.path, { problem: problem.problem });
  const codes = new Set<string>();
  for (const [i, indicator] of model.indicators.entries()) {
    claim(indicator.code, `model.indicators[${i}].code`, codes);
    checkIndicator(indicator, model);
  }
  const known = new Set(codes);
  checkNode(model.root, known, codes, new Set());
  checkRange(model.range, 'model.range');
  const decimals = model.decimals ?? 2;
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 10)) {
    throw new ScoringError('OUT_OF_RANGE', 'model.decimals', { value: decimals, min: 0, max: 10 });
  }
  checkAdjustments(model);
  checkReferences(model, codes);
}

function claim(code: string, path: string, codes: Set<string>): void {
  requireUsableCode(code, path);
  if (codes.has(code)) throw new ScoringError('CODE_DUPLICATE', path, { code });
  codes.add(code);
}

function checkRange(range: readonly [number, number] | undefined, path: string): void {
  if (range && !(range[0] < range[1] && Number.isFinite(range[1] - range[0])))
    throw new ScoringError('RANGE_REVERSED', path, { low: range[0], high: range[1] });
}

function checkIndicator(indicator: Indicator, model: ScoringModel): void {
  const path = `model.indicators[${indicator.code}]`;
  checkRange(indicator.normalise?.range, `${path}.normalise.range`);
  for (const [i, veto] of (indicator.vetoes ?? []).entries()) {
    if (veto.effect === 'grade' && !model.grading?.grades.some((grade) => grade.name === veto.grade)) {
      throw new ScoringError('GRADE_UNKNOWN', `${path}.vetoes[${i}].grade`, { grade: veto.grade ?? '' });
    }
    if (veto.effect === 'cap' && veto.score === undefined) {
      throw new ScoringError('MODEL_INVALID', `${path}.vetoes[${i}].score`, { problem: 'cap without score' });
    }
  }
}

function checkNode(node: GroupNode, known: ReadonlySet<string>, codes: Set<string>, used: Set<string>): void {
  const path = `model.nodes[${node.code}]`;
  claim(node.code, path, codes);
  if (node.children.length === 0) throw new ScoringError('NODE_EMPTY', `${path}.children`, { code: node.code });
  const coverage = node.coverage ?? 0;
  if (!(coverage >= 0 && coverage <= 1))
    throw new ScoringError('OUT_OF_RANGE', `${path}.coverage`, { value: coverage, min: 0, max: 1 });
  for (const child of node.children) {
    if (!isLeaf(child)) {
      checkNode(child, known, codes, used);
      continue;
    }
    const code = child.indicator;
    if (!known.has(code)) throw new ScoringError('INDICATOR_UNKNOWN', `${path}.children[${code}]`, { code });
    if (used.has(code)) throw new ScoringError('INDICATOR_TWICE_IN_TREE', `${path}.children[${code}]`, { code });
    used.add(code);
  }
}

function checkAdjustments(model: ScoringModel): void {
  const adjustments = model.adjustments;
  if (!adjustments) return;
  const codes = new Set<string>();
  for (const item of adjustments.items) {
    const path = `model.adjustments.items[${item.code}]`;
    claim(item.code, path, codes);
    if (!((item.perUnit ?? 1) > 0))
      throw new ScoringError('VALUE_NOT_POSITIVE', `${path}.perUnit`, { value: item.perUnit ?? 1, where: item.code });
  }
  checkRange(adjustments.limit, 'model.adjustments.limit');
}

function checkReferences(model: ScoringModel, codes: ReadonlySet<string>): void {
  for (const [i, code] of (model.ranking?.tieBreakers ?? []).entries()) {
    if (!codes.has(code)) throw new ScoringError('NODE_UNKNOWN', `model.ranking.tieBreakers[${i}]`, { code });
  }
  if (model.grading?.grades.length === 0) {
    throw new ScoringError('MODEL_INVALID', 'model.grading.grades', { problem: 'grades = []' });
  }
}
