import type { Input } from "./input.js";
import type { Operation } from "./operation.js";
import { maxProblems, type Problem, shortened } from "./schema/context.js";
import { unknownMembers } from "./schema/unknown-members.js";
import type { Validate } from "./schema/validate.js";

/** Where an input departs from the operation's schemas, in its first places. */
export function checkInput(operation: Operation, input: Input, rejectsUnknown: boolean, validate: Validate): Problem[] {
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
    if (rejectsUnknown)
      for (const name of unknownMembers(document, body.schema, input.body, maxProblems))
        problems.push({ kind: "unknown", message: `${shortened(name)} is not known` });
  }
  return problems.slice(0, maxProblems);
}
