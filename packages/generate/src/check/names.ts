/** `sas` to `Sas`. */
export const pascalCase = (name: string): string =>
  name.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());

/** Names of operations and of schemas that become types. */
export const typeName = /^[A-Z][A-Za-z0-9]*$/;

/** What the names of an operation's types have behind the operation's. */
export const operationTypes = ["Input", "Output", "ErrorCode", "Http"];

/** What the names of a service's types have behind the service's. */
export const serviceTypes = ["Client", "ClientOptions", "Paths", "Region"];

/** Names of parameters and members, such as `SourceIp`, `tag.key` and `24h`. */
export const memberName = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** Whether every object has a member of that name, so that a lookup finds it where nobody put it. */
export const everyObjectHas = (name: string): boolean => name in Object.prototype;

/** Words that no constant of a module may be called. */
export const keywords = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null NaN Infinity package private protected " +
    "public return static super switch this throw true try typeof undefined var globalThis void while with yield"
  ).split(" "),
);

/** Names that mean something else to TypeScript or JavaScript. */
export const reserved = new Set([
  "__proto__",
  "constructor",
  "prototype",
  "Array",
  "Binary",
  "Boolean",
  "ByAction",
  "ByPath",
  "CallAny",
  "CallOptions",
  "Client",
  "ClientOptions",
  "CloudError",
  "Credentials",
  "Date",
  "Error",
  "ErrorGuard",
  "Exclude",
  "Extract",
  "Function",
  "HttpClient",
  "Map",
  "Number",
  "NonNullable",
  "Object",
  "PageOptions",
  "Paged",
  "Pager",
  "Omit",
  "Partial",
  "PathsOf",
  "Pick",
  "Promise",
  "Readonly",
  "ReadonlyArray",
  "Record",
  "Required",
  "Service",
  "Set",
  "String",
  "Symbol",
  "TypedRoute",
  "WaitError",
  "WaitOptions",
  "Waiter",
  "WithRequired",
]);
