import type { Page } from "@cloudseal/page-reader";
import type { Json, Spec } from "../specs/load-specs.js";
import { checkError } from "./check-error.js";
import { checkRequest } from "./check-request.js";
import { checkResponse } from "./check-response.js";
import type { LoadClient } from "./client.js";
import { requestExamples, responseExamples } from "./documented-examples.js";

/**
 * Every documented example and error code of an operation through its generated client.
 *
 * @param page the operation's page, if it is at hand: then the wire is held against what it shows, too
 */
export async function checkExamples(spec: Spec, load: LoadClient, page?: Page): Promise<ExampleCheck[]> {
  const client = await load(spec);
  const checks: ExampleCheck[] = [];
  const requests = requestExamples(spec);
  for (const example of requests)
    checks.push({
      spec,
      kind: "request",
      name: example.name,
      problems: await checkRequest(spec, client, example, page?.requestExamples),
    });
  const input = requests[0]?.value ?? {};
  const answers = responseExamples(spec);
  for (const example of answers)
    checks.push({
      spec,
      kind: "response",
      name: example.name,
      problems: await checkResponse(spec, client, example, input),
    });
  const codes: Json[] = [
    ...(spec.extension.errorCodes ?? []),
    ...(spec.serviceDocument.root["x-cloudseal"]?.errorCodes ?? []),
  ];
  for (const code of codes)
    checks.push({ spec, kind: "error", name: code.code, problems: await checkError(spec, client, code, input) });
  for (const [kind, examples] of [
    ["request", requests],
    ["response", answers],
  ] as const) {
    const reason = spec.extension.noExamples?.[kind];
    const problems = [];
    if (examples.length === 0 && reason === undefined)
      problems.push(`there is no example of a ${kind} and no reason: say it in x-cloudseal.noExamples.${kind}`);
    if (examples.length > 0 && reason !== undefined)
      problems.push(`x-cloudseal.noExamples.${kind} gives a reason for none, but there is one`);
    if (reason !== undefined || problems.length > 0) checks.push({ spec, kind: "silence", name: kind, problems });
  }
  return checks;
}

/** What one documented example or error code showed. */
export interface ExampleCheck {
  spec: Spec;
  kind: "request" | "response" | "error" | "silence";
  /** Name of the example, or the error code. */
  name: string;
  /** What was not as it should be; empty when all is well. */
  problems: string[];
}
