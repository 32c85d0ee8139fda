import { bodyOf, type Example, examplesOf, inputExamples, responsesOf, valuesOf } from "@cloudseal/openapi";
import type { Page } from "@cloudseal/page-reader";
import { type Json, otherOf, resolve, type Spec } from "../specs/load-specs.js";
import { checkError } from "./check-error.js";
import { checkRequest } from "./check-request.js";
import { checkResponse } from "./check-response.js";
import type { LoadClient } from "./client.js";

/** What one documented example or error code showed. */
export interface ExampleCheck {
  spec: Spec;
  kind: "request" | "response" | "error" | "silence";
  /** Name of the example, or the error code. */
  name: string;
  /** What was not as it should be; empty when all is well. */
  problems: string[];
}

/**
 * Every documented example and error code of an operation through its generated client.
 *
 * @param page the operation's page, if it is at hand: then the wire is held against what it shows, too
 */
export async function checkExamples(spec: Spec, load: LoadClient, page?: Page): Promise<ExampleCheck[]> {
  const client = await load(spec);
  const checks: ExampleCheck[] = [];
  const add = (kind: ExampleCheck["kind"], name: string, problems: string[]) =>
    checks.push({ spec, kind, name, problems });
  const requests = requestExamples(spec);
  for (const { name, value } of requests)
    add("request", name, await checkRequest(spec, client, value, page?.requestExamples));
  const input = requests[0]?.value ?? {};
  const responses = responseExamples(spec);
  for (const example of responses) add("response", example.name, await checkResponse(spec, client, example, input));
  const shared = spec.serviceDocument.root["x-cloudseal"]?.errorCodes ?? [];
  for (const code of [...(spec.extension.errorCodes ?? []), ...shared])
    add("error", code.code, await checkError(spec, client, code, input));
  for (const [kind, { length }] of [
    ["request", requests],
    ["response", responses],
  ] as const) {
    const reason = spec.extension.noExamples?.[kind];
    const problems = [];
    if (length === 0 && reason === undefined)
      problems.push(`there is no example of a ${kind} and no reason: say it in x-cloudseal.noExamples.${kind}`);
    if (length > 0 && reason !== undefined)
      problems.push(`x-cloudseal.noExamples.${kind} gives a reason for none, but there is one`);
    if (reason !== undefined || problems.length > 0) add("silence", kind, problems);
  }
  return checks;
}

/** The documented inputs. A body without an example leaves nothing to send. */
function requestExamples(spec: Spec): { name: string; value: Json }[] {
  const { root } = spec.document;
  // A path is nothing without its parameters: where the page gives no example, a listed value or a made-up id will do.
  const ofPath: Parameters<typeof inputExamples>[2] = ({ in: place, schema }) =>
    place === "path"
      ? (valuesOf(resolve(spec, schema).value)?.known[0] ?? "0123456789abcdef0123456789abcdef")
      : undefined;
  const body = bodyOf(root, spec, otherOf(spec));
  if (body && examplesOf(root, body.media).length === 0) return [];
  return inputExamples(root, spec, ofPath, otherOf(spec)) as { name: string; value: Json }[];
}

/** The documented bodies of a success. */
const responseExamples = (spec: Spec): (Example & { status: string; contentType: string })[] =>
  responsesOf(spec.document.root, spec, otherOf(spec))
    .filter(({ status }) => /^2/.test(status))
    .flatMap(({ status, body }) =>
      (body ? examplesOf(spec.document.root, body.media) : []).map((example) => ({
        ...example,
        status: status.replace(/X/g, "0"),
        contentType: body?.contentType ?? "",
      })),
    );
