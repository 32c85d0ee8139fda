import { defaults } from "@cloudseal/core";
import { exampleInput, exampleRegion, serviceOf } from "@cloudseal/openapi";
import type { OperationModel, PagesModel, ServiceModel, WaiterModel } from "../model/model.js";
import type { Json } from "../read/spec-file.js";
import { itemTypeOf, typesUsed } from "./routes.js";
import { duration, jsDoc, key, literal, tagged } from "./text.js";

/** `client.gen.ts`: the client of a service as people use it. */
export function emitClient(model: ServiceModel): string {
  const { document, vendor, name, typeName, operations, parameters } = model;
  const types = typesUsed(operations);
  const title = document.info.title;
  const methods = operations.flatMap(({ methodName, waiters, pages }) => [
    methodName,
    ...waiters.map((one) => one.methodName),
    ...(pages ? [pages.methodName] : []),
  ]);
  const imports = [
    "type CallOptions, type ClientOptions, createClientWithHttp, type HttpClient",
    ...(operations.some(({ pages }) => pages) ? ["type Paged", "type PageOptions"] : []),
    ...(operations.some(({ waiters }) => waiters.length > 0) ? ["type WaitOptions"] : []),
  ];
  const fills = Object.entries(parameters);
  const options = `ClientOptions<Credentials, ${typeName}Region>`;
  return `import { ${imports.join(", ")} } from "@cloudseal/core";
import type { Credentials } from "@cloudseal/${vendor}";
import type { paths } from "./paths.gen.js";
import {
${methods.map((name) => `  ${name},\n`).join("")}} from "./routes.gen.js";
import { type ${typeName}Region, ${name}Service } from "./service.gen.js";
import type {
${types.map((type) => `  ${type},\n`).join("")}} from "./types.gen.js";

${jsDoc([tagged(`Options of {@link create${typeName}Client}.`)])}${
  fills.length === 0
    ? `export type ${typeName}ClientOptions = ${options};`
    : `export interface ${typeName}ClientOptions extends ${options} {\n${fills
        .map(
          ([parameter, option]) =>
            `${jsDoc([`\`${parameter}\` of calls that give none. Default: that of the credentials.`], "  ")}  ${option}?: string | undefined;\n`,
        )
        .join("")}}`
}

${jsDoc([`A client of ${title}.`])}export interface ${typeName}Client {
${operations.flatMap(emitMethods).join("\n")}
${jsDoc(["The openapi-fetch client below the methods: the same pipeline, bodies as on the wire."], "  ")}  readonly http: HttpClient<paths>;
}

${jsDoc([
  `Makes a client of ${title}. Credentials come from the vendor's default chain unless they are given.`,
])}export function create${typeName}Client(options: ${typeName}ClientOptions = {}): ${typeName}Client {
  const routes = {
${methods.map((name) => `    ${name},\n`).join("")}  };
  return createClientWithHttp<Credentials, typeof routes, paths>(${name}Service, routes, options);
}
`;
}

const emitMethods = (operation: OperationModel): string[] => [
  emitMethod(operation),
  ...operation.waiters.map((waiter) => emitWaitMethod(operation, waiter)),
  ...(operation.pages ? [emitPageMethod(operation, operation.pages)] : []),
];

function emitMethod({ name, methodName, operation, input, output }: OperationModel): string {
  const { permission, rateLimit, page, idempotent } = operation["x-cloudseal"];
  const optional = input.required.length === 0 ? "?" : "";
  const paragraphs = [
    operation.summary,
    operation.description,
    [
      permission?.action ? `Permission: \`${permission.action}\` (${permission.access}).` : "",
      rateLimit ? `At most ${rateLimit.requests} calls per ${rateLimit.per}.` : "",
      `${idempotent ? "Safe" : "Not safe"} to repeat.`,
    ]
      .filter((text) => text !== "")
      .join(" "),
    operation.deprecated ? tagged("@deprecated") : undefined,
    tagged("@throws CloudError"),
    tagged(`@see ${page.url}`),
  ];
  return `${jsDoc(paragraphs, "  ")}  ${methodName}(input${optional}: ${name}Input, options?: CallOptions): Promise<${output ? `${name}Output` : "void"}>;
`;
}

/** The program that the README shows: the operation with the richest example, called in full. */
export function exampleCall({ vendor, name, typeName, operations, document }: ServiceModel): string {
  const examples = operations.map((operation) => ({ operation, input: exampleInput(document, operation) }));
  const [first] = examples.sort(
    (a, b) =>
      Number(b.operation.operation["x-cloudseal"].simulator?.create !== undefined) -
      Number(a.operation.operation["x-cloudseal"].simulator?.create !== undefined),
  );
  if (!first) throw new Error("a service without operations");
  const { operation, input } = first;
  const region = serviceOf(document).regionRequired ? `{ region: ${literal(exampleRegion(document))} }` : "";
  const call = `await ${name}.${operation.methodName}(${indented(input)});`;
  return `import { create${typeName}Client } from "@cloudseal/${vendor}-${name}";

const ${name} = create${typeName}Client(${region}); // credentials: the environment
${operation.output ? `const result = ${call}\nconsole.log(result);` : call}
`;
}

/** A literal over several lines where one would be long. */
function indented(value: Json, indent = ""): string {
  const flat = literal(value);
  if (typeof value !== "object" || value === null || (indent !== "" && flat.length + indent.length <= 100)) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => `${inner}${indented(item, inner)},\n`).join("")}${indent}]`;
  const lines = Object.entries(value).map(([name, member]) => `${inner}${key(name)}: ${indented(member, inner)},\n`);
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}${indent}}`;
}

/** The declaration of a method that walks through pages. */
function emitPageMethod(model: OperationModel, pages: PagesModel): string {
  const { name, methodName: called, operation, input } = model;
  const { methodName, position, counts, first, size, defaultSize, items, total } = pages;
  const { permission, rateLimit, page } = operation["x-cloudseal"];
  const end = total ? `\`${total.join(".")}\` is reached` : "one is not full";
  const where = counts === "items" ? "the number of items before the first page" : "the number of the first page";
  const paragraphs = [
    `Walk through \`${items.join(".")}\` of all pages: \`for await (const item of ${methodName}(…))\`.`,
    `Each page is a call of ${called}, made when it is needed, until ${end} or one is empty. \`${position}\`, ${where}, is ${first} and \`${size}\` ${defaultSize} unless you say otherwise. \`byPage()\` gives the answers instead of their items.`,
    [
      permission?.action ? `Permission: \`${permission.action}\` (${permission.access}).` : "",
      rateLimit ? `At most ${rateLimit.requests} calls per ${rateLimit.per}.` : "",
    ]
      .filter((text) => text !== "")
      .join(" ") || undefined,
    operation.deprecated ? tagged("@deprecated") : undefined,
    tagged(
      `@throws CloudError at the iteration: what a call throws, or with \`kind\` \`protocol\` when the server gives a page twice or more pages than \`options.maxPages\` (${defaults.maxPages} unless you say otherwise)`,
    ),
    tagged(`@see ${page.url}`),
  ];
  const optional = input.required.length === 0 ? "?" : "";
  return `${jsDoc(paragraphs, "  ")}  ${methodName}(input${optional}: ${name}Input, options?: PageOptions): Paged<${itemTypeOf(model, pages)}, ${name}Output>;
`;
}

/** The declaration of a method that waits. */
function emitWaitMethod(
  { name: operationName, methodName: called, operation, input, output }: OperationModel,
  { name, methodName, path, success, failure = [], retry = [], delay }: WaiterModel,
): string {
  const { permission, page } = operation["x-cloudseal"];
  const { min, max } = delay;
  const pace =
    min === max
      ? `then every ${min === 1 ? "second" : `${min} seconds`}`
      : `then after ${min === 1 ? "1 second" : `${min} seconds`}, later after up to ${max} seconds`;
  const paragraphs = [
    `Wait for ${name}: call ${called} until \`${path.join(".")}\` is ${either(success)}, and return that answer.`,
    [
      failure.length > 0 ? `${either(failure)} fails the wait.` : "",
      `${retry.length > 0 ? `${either(retry)}, or any value that is not known yet,` : "Any other value"} lets it go on.`,
      `The first call is made at once, ${pace}.`,
    ]
      .filter((text) => text !== "")
      .join(" "),
    permission?.action ? `Permission: \`${permission.action}\` (${permission.access}).` : undefined,
    operation.deprecated ? tagged("@deprecated") : undefined,
    tagged(
      `@throws WaitError with \`state\` and \`output\` as seen last: its \`kind\` is ${failure.length > 0 ? "`failed` after such a value, " : ""}\`timeout\` when \`options.timeout\` is over (${duration(defaults.waitTimeout)} unless you say otherwise), \`aborted\` by \`options.signal\``,
    ),
    tagged("@throws CloudError when a call fails and repeating it would not help"),
    tagged(`@see ${page.url}`),
  ];
  const optional = input.required.length === 0 ? "?" : "";
  const result = output ? `${operationName}Output` : "void";
  return `${jsDoc(paragraphs, "  ")}  ${methodName}(input${optional}: ${operationName}Input, options?: WaitOptions<${result}>): Promise<${result}>;
`;
}

const either = (values: readonly unknown[]): string => values.map((value) => `\`${value}\``).join(" or ");
