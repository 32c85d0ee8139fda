import type { Json } from "../spec-file.js";
import type { Todo } from "./spec-text.js";

/** Where the operation's parts stand. */
interface Places {
  /** The operation object. */
  at: readonly string[];
  /** The schema of the body, if there is one. */
  body: readonly string[] | undefined;
  /** The fields of the result. */
  fields: readonly string[];
  parameters: readonly Json[];
  /** Whether the path was guessed. */
  guessed: boolean;
}

/** What a person has to do to an operation that was begun. */
export function operationTodos({ at, body, fields, parameters, guessed }: Places): Todo[] {
  const extension = [...at, "x-cloudseal"];
  const field = "Name: { type: string, description: What it is., examples: [a] }";
  return [
    ...(guessed ? [[at.slice(0, 2), "the path and the method of the page"] satisfies Todo] : []),
    [[...at, "summary"], "what it does, in your own words; one sentence with a full stop"],
    [[...at, "description"], "what callers must know beyond that, or take it away"],
    ...parameters.flatMap((parameter, index): Todo[] =>
      parameter.description === "TODO"
        ? [[[...at, "parameters", index, "description"], "what it is, in your own words"]]
        : [],
    ),
    body
      ? [[...body, "properties"], `${field} for each;\nrequired: [Name] above, for those that must be there`]
      : [
          [...at, "responses"],
          "above, in parameters, for each:\n- { name: Name, in: query, description: What it is., schema: { type: string }, example: a }",
        ],
    [[...at, "responses", "200", "description"], "what a success means"],
    [fields, `${field} for each;\nrequired above names those that are certain to come`],
    [[...extension, "idempotent"], "true if repeating the call does no more than making it once"],
    [[...extension, "permission"], '{ action: "shop:List", access: read, resource: "*" } if the page tells'],
    [[...extension, "page", "url"], "address of the page"],
    [[...extension, "page", "updated"], "date of its last update"],
    [[...extension, "page", "title"], "its heading"],
    [
      [...extension, "noExamples"],
      "take it away and put the page's example beside the schema, or say why the page has none;\nthen errorCodes, rateLimit and errata, as the page gives them",
    ],
  ];
}
