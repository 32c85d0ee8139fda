import { type Example, examplesOf, inputExamples, successOf } from "@cloudseal/openapi";
import type { Conversion } from "../model/conversions.js";
import type { OperationModel, ServiceModel } from "../model/model.js";
import type { Json } from "../read/spec-file.js";
import { importsOf, literal, width } from "./text.js";

/**
 * `test/examples/<Operation>.gen.ts`: its documented examples against the types that the built client declares for them;
 * nothing without examples. The compiler is the test: `npm run typecheck` fails at the one that does not fit.
 */
export function emitExamples(model: OperationModel, service: ServiceModel): string {
  const examples = exampleConstants(model, service);
  const types = [...new Set(examples.map(({ type }) => `type ${type}`))];
  const constants = examples.map(({ name, type, value }) => {
    const start = `export const ${name} =`;
    const end = ` satisfies ${type};`;
    const source = literal(value, "", start.length + 1 + end.length);
    const fits = source.includes("\n") || start.length + 1 + source.length + end.length <= width;
    return `${start}${fits ? " " : "\n  "}${source}${end}\n`;
  });
  return [importsOf({ [service.npmName]: types }), ...constants].join("\n");
}

/** An example as a constant. */
export interface ExampleConstant {
  name: string;
  type: string;
  value: Json;
}

/** Every documented example of an operation. */
export function exampleConstants(model: OperationModel, { document, result }: ServiceModel): ExampleConstant[] {
  const names = new Set<string>();
  const constants = (direction: "Input" | "Output", examples: readonly Example[]) =>
    examples.map(({ name: wanted, value }): ExampleConstant => {
      // Names of examples may differ in nothing that a name of TypeScript has.
      let name = `${model.methodName}${direction}_${wanted}`.replace(/\W/g, "_");
      while (names.has(name)) name += "_";
      names.add(name);
      return { name, type: `${model.name}${direction}`, value };
    });
  return [
    ...constants(
      "Input",
      inputExamples(document, model).filter(({ value }) => isWhole(model, value)),
    ),
    ...(model.output ? constants("Output", outputExamples(document, model, result)) : []),
  ];
}

/** Whether an example has all that must be given: those of parameters one by one need not. */
const isWhole = ({ input }: OperationModel, value: Json): boolean =>
  input.required.every((name: string) => Object.hasOwn(value, name));

/** The documented results, in the types that the client gives. */
function outputExamples(document: Json, model: OperationModel, result: string | undefined): Example[] {
  const success = successOf(document, model);
  return examplesOf(document, success?.body?.media).map(({ name, value }) => {
    const body: Json = structuredClone(value);
    for (const [path, type] of model.convert) convertAt(body, path, type);
    return { name, value: result === undefined ? body : body[result] };
  });
}

function convertAt(holder: Json, [step, ...path]: Conversion[0], type: Conversion[1]): void {
  if (typeof holder !== "object" || holder === null || step === undefined) return;
  for (const key of Object.keys(holder)) {
    if (step !== "*" && (typeof step === "string" ? key !== step : step.includes(key))) continue;
    if (path.length > 0) convertAt(holder[key], path, type);
    else if (typeof holder[key] === "number")
      holder[key] = type === "string" ? String(holder[key]) : BigInt(holder[key]);
  }
}
