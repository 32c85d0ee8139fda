import { ts } from "../typescript.js";
import { isIndexed, membersOfUnion, withIndex } from "./index-signature.js";
import { key, scalar, visible, width, wrap } from "./text.js";

/** A type as the source of a generated file, and what it needs there. */
export interface Declaration {
  name: string;
  text: string;
  /** Names of the other types in it. */
  refs: ReadonlySet<string>;
}

/**
 * An exported declaration of a type that openapi-typescript has made, with its comment, as a formatter would print it.
 *
 * @param member its name, its type and its comment
 * @param quoteNumbers whether a member's name that is a number is a string, as `keyof` has all others
 */
export function declare(name: string, member: ts.TypeElement, type: ts.TypeNode, quoteNumbers = true): Declaration {
  const printer = new TypePrinter(quoteNumbers);
  if (ts.isIntersectionTypeNode(type)) type = withIndex(type);
  const comment = printer.comment(member, "");
  const isInterface = ts.isTypeLiteralNode(type);
  const start = isInterface ? `export interface ${name} ` : `export type ${name} = `;
  // openapi-typescript's type of an object without known members, which nothing fits.
  const source = isEmptyRecord(type) ? "{}" : printer.type(type, "", start.length + 1);
  const text = `${comment}${source.startsWith("\n") ? start.trimEnd() : start}${source}${isInterface ? "" : ";"}\n`;
  return { name, text, refs: printer.refs };
}

const isEmptyRecord = (type: ts.TypeNode): boolean =>
  ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) && type.typeName.text === "Record";

export const nameOf = (member: ts.TypeElement): string =>
  (member.name as ts.Identifier | ts.StringLiteral | ts.NumericLiteral | undefined)?.text ?? "";

class TypePrinter {
  readonly refs = new Set<string>();

  constructor(readonly quoteNumbers: boolean) {}

  /** A type after `used` columns beside the indent; it begins with a line break if it does not begin on that line. */
  type(node: ts.TypeNode, indent: string, used: number): string {
    if (ts.isTypeLiteralNode(node)) return this.#members(node, indent);
    if (isIndexed(node)) return this.type(withIndex(node), indent, used);
    const flat = this.#flat(node);
    if (this.#fits(node, indent, used)) return flat;
    if (ts.isUnionTypeNode(node)) return this.#union(node, `${indent}  `);
    if (ts.isArrayTypeNode(node)) return `${this.type(node.elementType, indent, used + 2)}[]`;
    if (ts.isParenthesizedTypeNode(node)) {
      const inner = this.type(node.type, indent, used + 2);
      return inner.startsWith("\n") ? `(${inner}\n${indent})` : `(${inner})`;
    }
    if (ts.isIntersectionTypeNode(node)) return node.types.map((part) => this.type(part, indent, used)).join(" & ");
    if (ts.isTypeReferenceNode(node) && node.typeArguments) {
      const inner = `${indent}  `;
      const args = node.typeArguments.map((argument) => {
        const source =
          ts.isUnionTypeNode(argument) && !this.#fits(argument, inner, 1) ? this.#union(argument, inner) : "";
        return source.trimStart() || this.type(argument, inner, 1);
      });
      return `${(node.typeName as ts.Identifier).text}<\n${inner}${args.join(`,\n${inner}`)}\n${indent}>`;
    }
    return flat;
  }

  #fits(node: ts.TypeNode, indent: string, used: number): boolean {
    const flat = this.#flat(node);
    return !flat.includes("\n") && indent.length + used + flat.length <= width;
  }

  #union(node: ts.UnionTypeNode, indent: string): string {
    const types = membersOfUnion(node);
    const objects = types.filter(ts.isTypeLiteralNode);
    // Formatters leave `{ … } | null` in one piece.
    if (objects.length === 1 && types.every((part) => objects.includes(part as never) || this.#flat(part) === "null"))
      return types.map((part) => this.type(part, indent.slice(2), 0)).join(" | ");
    return types.map((part) => `\n${indent}| ${this.type(part, `${indent}  `, 0)}`).join("");
  }

  #members({ members }: ts.TypeLiteralNode, indent: string): string {
    const inner = `${indent}  `;
    return members.length === 0
      ? "{}"
      : `{\n${members.map((member) => this.comment(member, inner) + this.#member(member, inner)).join("")}${indent}}`;
  }

  #member(member: ts.TypeElement, indent: string): string {
    if (!ts.isPropertySignature(member) && !ts.isIndexSignatureDeclaration(member))
      throw new Error(`a type has ${ts.SyntaxKind[member.kind]}`);
    const quoted = this.quoteNumbers || !ts.isNumericLiteral(member.name ?? member);
    const name = ts.isIndexSignatureDeclaration(member)
      ? "[key: string]"
      : `${quoted ? key(nameOf(member)) : nameOf(member)}${member.questionToken ? "?" : ""}`;
    const type = this.type(member.type as ts.TypeNode, indent, name.length + 3);
    return `${indent}${name}:${type.startsWith("\n") ? "" : " "}${type};\n`;
  }

  /** A type without line breaks, but for objects in it. */
  #flat(node: ts.TypeNode): string {
    const all = (nodes: readonly ts.TypeNode[], separator: string) =>
      nodes.map((one) => this.#flat(one)).join(separator);
    if (ts.isUnionTypeNode(node)) return all(membersOfUnion(node), " | ");
    if (isIndexed(node)) return this.#flat(withIndex(node));
    if (ts.isIntersectionTypeNode(node)) return all(node.types, " & ");
    if (ts.isTypeOperatorNode(node)) return `keyof ${this.#flat(node.type)}`;
    if (ts.isParenthesizedTypeNode(node)) return `(${this.#flat(node.type)})`;
    if (ts.isArrayTypeNode(node)) return `${this.#flat(node.elementType)}[]`;
    if (ts.isTupleTypeNode(node)) return `[${all(node.elements, ", ")}]`;
    if (ts.isTypeLiteralNode(node)) return this.#members(node, "");
    if (ts.isLiteralTypeNode(node)) return this.#literal(node.literal);
    if (ts.isIndexedAccessTypeNode(node)) return this.#access(node);
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
      const name = node.typeName.text;
      if (name !== "components") this.refs.add(name);
      return node.typeArguments ? `${name}<${all(node.typeArguments, ", ")}>` : name;
    }
    // So openapi-typescript writes strings.
    if (ts.isIdentifier(node)) return scalar(JSON.parse(node.text));
    const word = ts.tokenToString(node.kind);
    if (word === undefined) throw new Error(`a type has ${ts.SyntaxKind[node.kind]}`);
    return word;
  }

  #literal(literal: ts.LiteralTypeNode["literal"]): string {
    if (ts.isStringLiteral(literal)) return scalar(literal.text);
    if (ts.isNumericLiteral(literal)) return literal.text;
    if (ts.isPrefixUnaryExpression(literal)) return `-${(literal.operand as ts.NumericLiteral).text}`;
    return ts.tokenToString(literal.kind) ?? "";
  }

  /** A named schema by its name; a part of one as it stands. */
  #access({ objectType, indexType }: ts.IndexedAccessTypeNode): string {
    const access = `${this.#flat(objectType)}[${this.#flat(indexType)}]`;
    const [, name] = /^components\["schemas"\]\["(\w+)"\]$/.exec(access) ?? [];
    if (name === undefined) return access;
    this.refs.add(name);
    return name;
  }

  /** The comment that openapi-typescript has put before a node, wrapped. */
  comment(node: ts.Node, indent: string): string {
    const [comment] = ts.getSyntheticLeadingComments(node) ?? [];
    if (!comment) return "";
    const lines = visible(comment.text)
      .replace(/^\*|\s+$/g, "")
      .split("\n")
      .map((line) => line.replace(/^ \*(?: {5}| )?| $/g, ""))
      .filter((line, index) => index > 0 || line !== "");
    const [only = "", ...more] = lines.map((line) => line.trimEnd());
    const one = `${indent}/** ${only.trim()} */\n`;
    if (more.length === 0 && one.length <= width + 1) return one;
    const wrapped = [only, ...more].flatMap((line) => wrap(line, width - indent.length - 3));
    return `${indent}/**\n${wrapped.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
  }
}
