import { type Example, examplesOf, inputExamples, responsesOf } from "@cloudseal/openapi";
import type { OperationModel, ServiceModel } from "../model/model.js";
import type { Json } from "../read/spec-file.js";
import { literal } from "./text.js";

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
export function exampleConstants({ document, operations, result }: ServiceModel): ExampleConstant[] {
  const names = new Set<string>();
  const examples: ExampleConstant[] = [];
  for (const model of operations) {
    for (const { name, value } of inputExamples(document, model))
      add(`${model.methodName}Input_${name}`, `${model.name}Input`, value);
    if (!model.output) continue;
    for (const { name, value } of outputExamples(document, model, result))
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

/** The documented results, in the types that the client gives. */
function outputExamples(document: Json, model: OperationModel, result: string | undefined): Example[] {
  const success = responsesOf(document, model).find(({ status }) => status === "200");
  return examplesOf(document, success?.body?.media).map(({ name, value }) => {
    const body: Json = structuredClone(value);
    for (const [path, type] of model.convert) convertAt(body, path, type);
    return { name, value: result === undefined ? body : body[result] };
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
