import { compareValues, type JSONValue, type Value } from "convex/values";
import type { Document } from "../store/row";
import { fieldAt } from "../values/keys";
import { decodeOptional } from "../values/values";

/** A `.filter(q => ...)` as `convex/server` serializes it: one operator over its operands, or a plain value. */
export type FilterExpression = JSONValue;

/** Whether a document passes. */
export function passes(document: Document, filter: FilterExpression): boolean {
  return evaluate(document, filter) === true;
}

function evaluate(document: Document, expression: FilterExpression): Value | undefined {
  if (typeof expression !== "object" || expression === null || Array.isArray(expression)) return expression;
  const [operator = "", operand = null] = Object.entries(expression)[0] ?? [];
  if (operator === "$field" && typeof operand === "string") return fieldAt(document, operand);
  if (operator === "$literal") return decodeOptional(operand);
  const operands = (Array.isArray(operand) ? operand : [operand]).map((each) => evaluate(document, each));
  const [left, right] = operands;
  const compared = COMPARISONS[operator];
  if (compared) return compared(compareValues(left, right));
  switch (operator) {
    case "$and":
      return operands.every((each) => each === true);
    case "$or":
      return operands.some((each) => each === true);
    case "$not":
      return left !== true;
    default:
      return calculate(operator, left, right);
  }
}

function calculate(operator: string, left: Value | undefined, right: Value | undefined): Value {
  const { float64, int64 } = ARITHMETIC[operator] ?? {};
  // Negation has one operand.
  const other = operator === "$neg" ? left : right;
  if (float64 && typeof left === "number" && typeof other === "number") return float64(left, other);
  if (int64 && typeof left === "bigint" && typeof other === "bigint") return int64(left, other);
  throw new Error(`A filter cannot apply ${operator} to ${typeof left} and ${typeof right}.`);
}

/** What a comparison says, of how the left stands to the right: below zero, zero or above. */
const COMPARISONS: Record<string, (order: number) => boolean> = {
  $eq: (order) => order === 0,
  $neq: (order) => order !== 0,
  $lt: (order) => order < 0,
  $lte: (order) => order <= 0,
  $gt: (order) => order > 0,
  $gte: (order) => order >= 0,
};

interface Arithmetic {
  float64: (left: number, right: number) => number;
  int64: (left: bigint, right: bigint) => bigint;
}

const ARITHMETIC: Record<string, Arithmetic> = {
  $add: { float64: (a, b) => a + b, int64: (a, b) => a + b },
  $sub: { float64: (a, b) => a - b, int64: (a, b) => a - b },
  $mul: { float64: (a, b) => a * b, int64: (a, b) => a * b },
  $div: { float64: (a, b) => a / b, int64: (a, b) => a / b },
  $mod: { float64: (a, b) => a % b, int64: (a, b) => a % b },
  $neg: { float64: (a) => -a, int64: (a) => -a },
};
