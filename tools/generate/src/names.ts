/** `GenerateOnceTask` to `generateOnceTask`; a leading run of capitals is one word (`URLCheck` to `urlCheck`). */
export const camelCase = (name: string): string =>
  name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (start) => start.toLowerCase());

/** `sas` to `Sas`. */
export const pascalCase = (name: string): string =>
  name.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());

/** Names of operations and of schemas that become types. */
export const typeName = /^[A-Z][A-Za-z0-9]*$/;

/** Names of parameters and members. */
export const memberName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

/** Words that no constant of a module may be called. */
export const keywords = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** Names that mean something else to TypeScript or JavaScript. */
export const reserved = new Set([
  "__proto__",
  "constructor",
  "prototype",
  "Array",
  "Boolean",
  "CallOptions",
  "ClientOptions",
  "CloudError",
  "Credentials",
  "Date",
  "Error",
  "Function",
  "HttpClient",
  "Map",
  "Number",
  "NonNullable",
  "Object",
  "PageOptions",
  "Paged",
  "Pager",
  "Pick",
  "Promise",
  "Record",
  "Set",
  "String",
  "Symbol",
  "TypedRoute",
  "WaitError",
  "WaitOptions",
  "Waiter",
]);
