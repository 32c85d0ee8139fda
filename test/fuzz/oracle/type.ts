import { describedValues, isUnsafeInteger } from "@cloudseal/openapi";
import type { Json } from "../../../packages/generate/src/read/spec-file.js";
import { ts } from "../../../packages/generate/src/typescript.js";

/** What stands in a type, at its top. */
interface Parts {
  /** Literals, of which `null` is one, and keywords such as `string`. */
  readonly values: Set<Json>;
  /** Names of other types. */
  readonly names: Set<string>;
  /** The members of an object that are named, if there are any. */
  members: readonly ts.PropertySignature[] | undefined;
  /** The type of a list's items. */
  items: ts.TypeNode | undefined;
  /** The type of a map's values. */
  mapped: ts.TypeNode | undefined;
}

/** A keyword, which no literal is equal to. */
const keyword = (name: string): symbol => Symbol.for(name);

/** A type or constant of a generated file. */
export type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.VariableDeclaration;

/** What types are read with. */
export interface Context {
  /** Names of members that discriminators change. */
  readonly tags: ReadonlySet<string>;
  /** The types that stand for objects in other schemas, by name. */
  readonly nested: ReadonlyMap<string, Declaration>;
  /** Names of those that were read. */
  readonly seen: Set<string>;
}

/** Holds a declared type against its schema. @throws Error as {@link checkType} does */
export function checkDeclared(declaration: Declaration, schema: Json, context: Context, at: string): void {
  if (ts.isInterfaceDeclaration(declaration))
    checkMembers(declaration.members.filter(ts.isPropertySignature), schema, context, at);
  else if (declaration.type) checkType(declaration.type, schema, context, at);
}

/**
 * Holds a type against the schema that it is to be the type of: references, values, kinds, and for objects and lists all
 * below. What the schema says in words that are no type, such as `allOf`, is passed over.
 *
 * @throws Error at the first part that says something else, with the way to it
 */
function checkType(node: ts.TypeNode, schema: Json, context: Context, at: string): void {
  markNested(node, context);
  const meant = meantOf(schema);
  if (!meant) return;
  const found = partsOf(node, context);
  const same =
    meant.name === undefined
      ? found.names.size === 0 && equal(found.values, meant.values, meant.loose)
      : [meant.name, `${meant.name}Input`].some((name) => equal(found.names, new Set([name])));
  if (!same) throw new Error(`the type of ${at}, ${node.getText().slice(0, 200)}`);
  if (schema.properties && found.members) checkMembers(found.members, schema, context, at);
  if (typeof schema.items === "object" && found.items) checkType(found.items, schema.items, context, `${at}[]`);
  if (typeof schema.additionalProperties === "object" && !schema.properties && found.mapped)
    checkType(found.mapped, schema.additionalProperties, context, `${at}.*`);
}

/** The types of objects that a type names are meant; what they say is checked where the schema tells. */
function markNested(node: ts.Node, context: Context): void {
  const name = ts.isTypeReferenceNode(node) ? node.typeName.getText() : "";
  const nested = context.seen.has(name) ? undefined : context.nested.get(name);
  if (nested) {
    context.seen.add(name);
    markNested(nested, context);
  }
  ts.forEachChild(node, (child) => markNested(child, context));
}

/** Holds the members of an object type against the properties of a schema. @throws Error as {@link checkType} does */
function checkMembers(
  members: readonly ts.PropertySignature[],
  { properties = {}, required = [] }: Json,
  context: Context,
  at: string,
): void {
  const { tags } = context;
  const found = new Map(members.map((member) => [(member.name as ts.Identifier | ts.StringLiteral).text, member]));
  for (const name of found.keys())
    if (!Object.hasOwn(properties, name) && !tags.has(name)) throw new Error(`${at}.${name}, which nobody meant`);
  for (const [name, schema] of Object.entries<Json>(properties)) {
    const member = found.get(name);
    if (!member?.type) throw new Error(`${at}.${name}, which is missing`);
    if (tags.has(name)) continue;
    if ((member.questionToken === undefined) !== required.includes(name))
      throw new Error(`whether ${at}.${name} may be missing`);
    checkType(member.type, schema, context, `${at}.${name}`);
  }
}

/**
 * What a schema means: the name of another, or values, of which the loose ones may be there or not; nothing if it has
 * words for which no type is compared.
 */
function meantOf(schema: Json): Meant | undefined {
  if (typeof schema !== "object" || schema === null) return undefined;
  const meant: Meant = { values: new Set(), loose: new Set() };
  if (typeof schema.$ref === "string") return { ...meant, name: schema.$ref.split("/").pop() };
  const known = describedValues(schema);
  if (!known && (schema.allOf || schema.anyOf || schema.oneOf)) return undefined;
  const literals: readonly Json[] = known?.known ?? schema.enum ?? ("const" in schema ? [schema.const] : []);
  if (literals.some((value) => typeof value === "object" && value !== null)) return undefined;
  for (const value of literals) meant.values.add(value);

  const bare: Json = known ? known.open : literals.length === 0 ? schema : undefined;
  if (bare && !addTypes(bare, literals, meant)) return undefined;
  if (bare?.["x-cloudseal"]?.exposeAs)
    for (const type of ["string", "number", "bigint"]) meant.loose.add(keyword(type));
  return meant;
}

interface Meant {
  name?: string;
  values: Set<Json>;
  loose: Set<Json>;
}

/** Adds the types of a bare schema; `false` if it has none. */
function addTypes(bare: Json, literals: readonly Json[], { values, loose }: Meant): boolean {
  const types: string[] = [bare.type ?? []].flat();
  for (const type of types)
    if (type === "null") values.add(null);
    else if (type !== "integer") values.add(keyword(type));
    else if (!isUnsafeInteger(bare)) values.add(keyword("number"));
    else {
      // Callers read all of them as bigint, and write numbers as well.
      for (const value of [...literals, keyword("number")]) loose.add(value);
      for (const value of literals) values.delete(value);
      values.add(keyword("bigint"));
    }
  return types.length > 0;
}

/** Whether one set is the other, but for what may be there or not. */
const equal = (found: ReadonlySet<Json>, meant: ReadonlySet<Json>, loose: ReadonlySet<Json> = new Set()): boolean =>
  [...found].every((value) => meant.has(value) || loose.has(value)) &&
  [...meant].every((value) => found.has(value) || loose.has(value));

/** @throws Error at a type that no schema has */
function partsOf(type: ts.TypeNode, context: Context): Parts {
  const parts: Parts = { values: new Set(), names: new Set(), members: undefined, items: undefined, mapped: undefined };
  addParts(type, parts, context);
  return parts;
}

function addParts(node: ts.TypeNode, parts: Parts, context: Context): void {
  const { values, names } = parts;
  if (ts.isParenthesizedTypeNode(node)) addParts(node.type, parts, context);
  else if (ts.isUnionTypeNode(node)) for (const part of node.types) addParts(part, parts, context);
  // `string & {}` is a string, and an object with more members than are named is one.
  else if (ts.isIntersectionTypeNode(node)) addParts(node.types[0] as ts.TypeNode, parts, context);
  else if (ts.isArrayTypeNode(node) || ts.isTupleTypeNode(node)) {
    values.add(keyword("array"));
    if (ts.isArrayTypeNode(node)) parts.items = node.elementType;
  } else if (ts.isTypeLiteralNode(node)) {
    values.add(keyword("object"));
    parts.members = node.members.filter(ts.isPropertySignature);
    parts.mapped = node.members.find(ts.isIndexSignatureDeclaration)?.type;
  } else if (ts.isLiteralTypeNode(node)) values.add(literalOf(node.literal));
  else if (ts.isTypeReferenceNode(node)) {
    const name = (node.typeName as ts.Identifier).text;
    const nested = context.nested.get(name);
    // openapi-typescript's object without members.
    if (name === "Record") values.add(keyword("object"));
    else if (nested && ts.isInterfaceDeclaration(nested)) {
      values.add(keyword("object"));
      parts.members = nested.members.filter(ts.isPropertySignature);
    } else if (nested?.type) addParts(nested.type as ts.TypeNode, parts, context);
    else names.add(name);
  } else values.add(keyword(ts.tokenToString(node.kind) ?? ts.SyntaxKind[node.kind]));
}

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
