import { exampleInput } from "../example-input.js";
import type { OperationModel, ServiceModel } from "../operation-model.js";
import type { Json } from "../spec-file.js";
import { jsDoc, tagged } from "./comment.js";
import { emitPageMethod } from "./emit-page-method.js";
import { emitWaitMethod } from "./emit-wait-method.js";
import { key, literal } from "./literal.js";
import { typesUsed } from "./types-used.js";

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
export function exampleCall({ vendor, name, typeName, operations, regions, document }: ServiceModel): string {
  const examples = operations.map((operation) => ({ operation, input: exampleInput(operation.operation) }));
  const [first] = examples.sort(
    (a, b) =>
      Number(b.operation.operation["x-cloudseal"].simulator?.create !== undefined) -
      Number(a.operation.operation["x-cloudseal"].simulator?.create !== undefined),
  );
  if (!first) throw new Error("a service without operations");
  const { operation, input } = first;
  const region =
    document["x-cloudseal"].region === "required"
      ? `{ region: ${literal(regions.includes("cn-shanghai") ? "cn-shanghai" : regions.includes("ap-southeast-1") ? "ap-southeast-1" : regions[0])} }`
      : "";
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
