import { exampleInput } from "../example-input.js";
import type { OperationModel, ServiceModel } from "../operation-model.js";
import type { Json } from "../spec-file.js";
import { literal } from "./literal.js";

/**
 * `examples.gen.ts`: every documented example against the type that the client declares for it. The compiler is the test:
 * `npm run typecheck` fails at the one that does not fit.
 */
export function emitExamples(model: ServiceModel): string {
  const examples = exampleConstants(model);
  const types = [...new Set(examples.map(({ type }) => type))];
  return `import type {\n${types.map((name) => `  ${name},\n`).join("")}} from "../src/types.gen.js";\n\n${examples
    .map(({ name, type, value }) => `export const ${name} = ${literal(value)} satisfies ${type};\n`)
    .join("\n")}`;
}

/** An example as a constant. */
export interface ExampleConstant {
  name: string;
  type: string;
  value: Json;
}

/** Every documented example of a service. */
export function exampleConstants({ operations, result }: ServiceModel): ExampleConstant[] {
  const names = new Set<string>();
  const examples: ExampleConstant[] = [];
  for (const model of operations) {
    for (const [name, value] of inputs(model)) add(`${model.methodName}Input_${name}`, `${model.name}Input`, value);
    if (!model.output) continue;
    for (const [name, value] of outputs(model, result))
      add(`${model.methodName}Output_${name}`, `${model.name}Output`, value);
  }
  return examples;

  function add(wanted: string, type: string, value: Json): void {
    // Names of examples may differ in nothing that a name of TypeScript has.
    let name = wanted.replace(/\W/g, "_");
    while (names.has(name)) name += "_";
    names.add(name);
    examples.push({ name, type, value });
  }
}

/** The documented inputs, flat: the examples of the parameters with each example of the body. */
function inputs({ operation }: OperationModel): [name: string, value: Json][] {
  const parameters = exampleInput(operation);
  const bodies = Object.entries<Json>(operation.requestBody?.content["application/json"].examples ?? {});
  if (bodies.length > 0) return bodies.map(([name, { value }]) => [name, { ...parameters, ...value }]);
  return Object.keys(parameters).length > 0 ? [["parameters", parameters]] : [];
}

/** The documented results, in the types that the client gives. */
function outputs({ operation, convert }: OperationModel, result: string | undefined): [name: string, value: Json][] {
  const examples = operation.responses["200"].content?.["application/json"]?.examples ?? {};
  return Object.entries<Json>(examples).map(([name, { value }]) => {
    const body = structuredClone(value);
    for (const [path, type] of convert) convertAt(body, path, type);
    return [name, result === undefined ? body : body[result]];
  });
}

function convertAt(holder: Json, [name, ...path]: readonly string[], type: "bigint" | "string"): void {
  if (typeof holder !== "object" || holder === null || name === undefined) return;
  for (const key of name === "*" ? Object.keys(holder) : Object.hasOwn(holder, name) ? [name] : []) {
    if (path.length > 0) convertAt(holder[key], path, type);
    else if (typeof holder[key] === "number")
      holder[key] = type === "string" ? String(holder[key]) : BigInt(holder[key]);
  }
}
