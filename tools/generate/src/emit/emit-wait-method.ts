import { defaults } from "@cloudseal/core";
import type { OperationModel } from "../operation-model.js";
import type { Json } from "../spec-file.js";
import type { WaiterModel } from "../waiter-model.js";
import { jsDoc, tagged } from "./comment.js";
import { duration } from "./quantity.js";

/** The declaration of a method that waits. */
export function emitWaitMethod(
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

const either = (values: Json[]): string => values.map((value) => `\`${value}\``).join(" or ");
