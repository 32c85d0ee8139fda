import { ts } from "../../packages/generate/src/typescript.js";
import { canary } from "./strings.js";

const modules =
  /^(?:@cloudseal\/[a-z]+(?:\/credentials)?|@cloudseal\/[a-z]+-[a-z]+|\.\/(?:operations\/)?[A-Za-z0-9]+\.gen\.js|\.\.\/schemas\.gen\.js)$/;
const statements = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.FunctionDeclaration,
]);

/** What of a generated file came to mean something that its spec wrote as text. It shares no code with the generator's own check. */
export function injected(path: string, text: string): string[] {
  if (path.endsWith(".json")) {
    JSON.parse(text);
    return [];
  }
  if (path === "README.md") return injectedMarkdown(text);
  if (path === "OPERATIONS.md") return injectedList(text);
  if (!path.endsWith(".ts")) return [];
  const found: string[] = [];
  if (/[\u2028\u2029\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u.test(text)) found.push("invisible");
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: { messageText: unknown }[] };
  for (const { messageText } of parseDiagnostics) found.push(`syntax: ${JSON.stringify(messageText)}`);
  for (const statement of source.statements)
    if (!statements.has(statement.kind)) found.push(ts.SyntaxKind[statement.kind]);
  const visit = (node: ts.Node): void => {
    for (const comment of (node as unknown as { jsDoc?: ts.JSDoc[] }).jsDoc ?? []) found.push(...injectedTags(comment));
    // Examples have names, of which only letters come into the name of a constant.
    if (ts.isIdentifier(node) && node.text.includes(canary) && !/^\w+(?:In|Out)put_/.test(node.text))
      found.push(`the name ${node.text}`);
    if (
      ts.isCallExpression(node) &&
      !/^(?:isCloudError|createClientWithHttp|routes)$/.test(node.expression.getText(source))
    )
      found.push("a call");
    if (ts.isTemplateExpression(node) || ts.isNewExpression(node) || ts.isImportTypeNode(node))
      found.push(ts.SyntaxKind[node.kind]);
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      if (!modules.test((node.moduleSpecifier as ts.StringLiteral).text)) found.push("an import");
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((what) => `${what} in ${path}`);
}

/** Tags of the emitters, which have nothing of a spec's in their names. */
const tags = new Set(["constant", "deprecated", "description", "enum", "example", "see", "throws"]);

/** What of a comment came to mean something: tags and links that a text began. */
function injectedTags(comment: ts.JSDoc): string[] {
  const parts = [comment, ...(comment.tags ?? [])];
  return [
    ...(comment.tags ?? [])
      .filter((tag) => !tags.has(tag.tagName.text) || (tag.tagName.text === "deprecated" && tag.comment))
      .map((tag) => `the tag @${tag.tagName.text}`),
    ...parts
      .flatMap((part) => (typeof part.comment === "object" ? part.comment.filter(ts.isJSDocLink) : []))
      .filter((link) => `${link.name?.getText()} ${link.text}`.includes(canary))
      .map(() => "a link in a comment"),
  ];
}

function injectedMarkdown(text: string): string[] {
  const found: string[] = [];
  if (/[\u2028\u2029\u202a-\u202e]|(?!\n)\p{Cc}/u.test(text)) found.push("invisible in README.md");
  if ([...text.matchAll(/^```/gm)].length !== 4) found.push("a fence in README.md");
  const bare = text
    .replace(/^```[\s\S]*?^```$/gm, "")
    .replace(/\\./g, "")
    .replace(/`[^`\n]*`/g, "");
  for (const [what] of bare.matchAll(/<\/?\w+|<!--|\]\((?!https:\/\/|OPERATIONS\.md\))[^)]*\)|!\[|^#+ .*$|^~~~.*$/gm))
    if (!/^#{1,2} (?:@cloudseal\/[a-z-]+|Operations|Waiting|Pages)$/.test(what)) found.push(`${what} in README.md`);
  return found;
}

/** A list of operations has headings and tables, and no link. */
function injectedList(text: string): string[] {
  const bare = text.replace(/\\./g, "").replace(/`[^`\n]*`/g, "");
  return [...bare.matchAll(/<\/?\w+|<!--|\]\(|!\[|^#+ .*$|^~~~.*$|^```.*$|[\u2028\u2029\u202a-\u202e]/gm)]
    .map(([what]) => what)
    .filter((what) => !/^(?:# Operations of @cloudseal\/[a-z-]+|## [A-Za-z0-9]+)$/.test(what))
    .map((what) => `${what} in OPERATIONS.md`);
}
