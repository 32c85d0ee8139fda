import ts from "typescript";
import type { Json } from "../spec-file.js";

/** A name in the place of a value. */
class Name {
  constructor(readonly text: string) {}
}

/**
 * The value of a literal, as a program that has it would get it.
 *
 * @returns names as objects of their own, which no data is equal to
 * @throws Error at anything that is no literal
 */
export function literalOf(node: ts.Expression): Json {
  if (ts.isSatisfiesExpression(node)) return literalOf(node.expression);
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isBigIntLiteral(node)) return BigInt(node.text.slice(0, -1));
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) return -literalOf(node.operand);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (ts.isIdentifier(node)) return new Name(node.text);
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(literalOf);
  if (ts.isObjectLiteralExpression(node)) return Object.fromEntries(node.properties.map(memberOf));
  throw new Error(`${ts.SyntaxKind[node.kind]} is no literal`);
}

function memberOf(member: ts.ObjectLiteralElementLike): [string, Json] {
  if (ts.isShorthandPropertyAssignment(member)) return [member.name.text, new Name(member.name.text)];
  if (!ts.isPropertyAssignment(member)) throw new Error(`${ts.SyntaxKind[member.kind]} is no member of a literal`);
  const { name } = member;
  const key = ts.isComputedPropertyName(name) ? name.expression : name;
  if (!ts.isIdentifier(key) && !ts.isStringLiteral(key)) throw new Error("a member's name is no literal");
  return [key.text, literalOf(member.initializer)];
}
