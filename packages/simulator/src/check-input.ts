import type { Input } from "./input.js";
import type { Operation } from "./operation.js";
import type { Validate } from "./schema/create-validator.js";
import type { Problem } from "./schema/problem.js";
import { unknownMembers } from "./schema/unknown-members.js";

/** Where an input departs from the operation's schemas. */
export function checkInput(operation: Operation, input: Input, refusesUnknown: boolean, validate: Validate): Problem[] {
  const { document, parameters, body } = operation;
  const problems = parameters.flatMap(({ name, in: place, required, pointer }): Problem[] => {
    const value = input[place][name];
    if (value !== undefined) return validate(document, pointer, value, name);
    return required ? [{ kind: "missing", message: `${name} is missing` }] : [];
  });
  if (body && input.body === undefined && body.required)
    problems.push({ kind: "missing", message: "the body is missing" });
  if (body && input.body !== undefined) {
    problems.push(...validate(document, body.pointer, input.body, ""));
    if (refusesUnknown)
      for (const name of unknownMembers(document, body.schema, input.body))
        problems.push({ kind: "unknown", message: `${name} is not known` });
  }
  return problems;
}
