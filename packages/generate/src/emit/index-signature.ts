import { ts } from "../typescript.js";

/**
 * Whether a type is an object with more members than it names, as openapi-typescript has it:
 * `{ a: number } & { [key: string]: string }`, which no literal fits.
 */
export const isIndexed = (node: ts.TypeNode): node is ts.IntersectionTypeNode =>
  ts.isIntersectionTypeNode(node) && partsOf(node).length > 1 && partsOf(node).some(isIndex);

/**
 * The same object as literals fit it: `{ a: number; [key: string]: string | number }`. What members of any name may have
 * includes what the named ones have, and `undefined` where one may be missing.
 */
export function withIndex(node: ts.IntersectionTypeNode): ts.TypeNode {
  if (!isIndexed(node)) return node;
  const parts = partsOf(node);
  const literals = parts.filter(ts.isTypeLiteralNode);
  const members = literals.flatMap((literal) => [...literal.members]);
  const named = members.filter(ts.isPropertySignature);
  const others = parts.filter((part) => !ts.isTypeLiteralNode(part));
  const types = distinct([
    ...members.filter(ts.isIndexSignatureDeclaration).map(({ type }) => type),
    ...named.flatMap(({ type, questionToken }) => [...(type ? [type] : []), ...(questionToken ? [undefinedType] : [])]),
    ...others.map(valuesOf),
  ]);
  const { factory } = ts;
  const key = factory.createParameterDeclaration(undefined, undefined, "key", undefined, stringType);
  const index = factory.createIndexSignature(undefined, [key], types);
  const literal = factory.createTypeLiteralNode([...named, index]);
  return others.length === 0 ? literal : factory.createIntersectionTypeNode([...others, literal]);
}

/** The members of a union, with those of unions in it; any other type is alone. */
export function membersOfUnion(node: ts.TypeNode): ts.TypeNode[] {
  const inner = ts.isParenthesizedTypeNode(node) ? node.type : node;
  return ts.isUnionTypeNode(inner) ? inner.types.flatMap(membersOfUnion) : [node];
}

const stringType = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
const undefinedType = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
const unknownType = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);

/** The parts of an intersection, with those of intersections in it. */
function partsOf(node: ts.TypeNode): ts.TypeNode[] {
  const inner = ts.isParenthesizedTypeNode(node) ? node.type : node;
  return ts.isIntersectionTypeNode(inner) ? inner.types.flatMap(partsOf) : [node];
}

const isIndex = (node: ts.TypeNode): boolean =>
  ts.isTypeLiteralNode(node) && node.members.length > 0 && node.members.every(ts.isIndexSignatureDeclaration);

/** What the members of a named type have; nobody knows of another type. */
const valuesOf = (node: ts.TypeNode): ts.TypeNode =>
  ts.isIndexedAccessTypeNode(node) || ts.isTypeReferenceNode(node)
    ? ts.factory.createIndexedAccessTypeNode(node, ts.factory.createTypeOperatorNode(ts.SyntaxKind.KeyOfKeyword, node))
    : unknownType;

const printer = ts.createPrinter();
const nowhere = ts.createSourceFile("", "", ts.ScriptTarget.ESNext);

/** The union of some types, each once. */
function distinct(types: readonly ts.TypeNode[]): ts.TypeNode {
  const all = types.flatMap(membersOfUnion);
  if (all.some(({ kind }) => kind === ts.SyntaxKind.UnknownKeyword)) return unknownType;
  const byText = new Map(all.map((type) => [printer.printNode(ts.EmitHint.Unspecified, type, nowhere), type]));
  const [only, ...more] = byText.values();
  return only && more.length === 0 ? only : ts.factory.createUnionTypeNode([...byText.values()]);
}
