import { exampleInput } from "../example-input.js";
import type { OperationModel, ServiceModel } from "../operation-model.js";
import type { Json } from "../spec-file.js";
import { literal } from "./literal.js";

/**
 * `examples.gen.ts`: every documented example against the type that the client declares for it. The compiler is the test:
 * `npm run typecheck` fails at the one that does not fit.
 */
export function emitExamples({ operations, result }: ServiceModel): string {
  const types: string[] = [];
  const names = new Set<string>();
  const examples: string[] = [];
  for (const model of operations) {
    for (const [name, value] of inputs(model))
      add(`${model.methodName}Input_${name}`, `${model.name}Input`, literal(value));
    if (!model.output) continue;
    for (const [name, value] of outputs(model, result))
      add(`${model.methodName}Output_${name}`, `${model.name}Output`, literal(value));
  }
  return `import type {\n${types.map((name) => `  ${name},\n`).join("")}} from "../src/types.gen.js";\n\n${examples.join("\n")}`;

  function add(name: string, type: string, value: string): void {
    if (!types.includes(type)) types.push(type);
    // Names of examples may differ in nothing that a name of TypeScript has.
    let unique = name.replace(/\W/g, "_");
    while (names.has(unique)) unique += "_";
    names.add(unique);
    examples.push(`export const ${unique} = ${value} satisfies ${type};\n`);
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
