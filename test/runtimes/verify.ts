import type { Call } from "@cloudseal/simulator";
import type { Received } from "../support/listen.js";
import { loadProtocols, loadVendors, vendorNames } from "../support/vendors.js";
import type { Consumer } from "./consumer.js";
import { checks, longIntegers } from "./program/checks.js";
import type { Finding } from "./program/settings.js";
import type { Vendor } from "./program/vendor.js";
import type { Run } from "./runtime.js";
import type { Started } from "./servers.js";

/** What the program found, and what the servers and the reader of its output did. */
export async function verify(run: Run, consumer: Consumer, servers: Started): Promise<Outcome["checks"]> {
  const findings = parse(run.output);
  const seen: Record<string, readonly string[]> = {
    operations: problemsOfCalls(servers.calls, consumer.operations),
    integers: await problemsOfIntegers(servers.received.echo ?? []),
    redirect: servers.received.elsewhere?.length === 0 ? [] : ["its target was called"],
    secrets: await problemsOfSecrets(run.printed, consumer.secrets, servers.received),
    ends: run.problem === undefined ? [] : [run.problem],
  };
  return Object.fromEntries(
    checkNames.map((name) => {
      const own = findings.filter(({ check }) => check === name);
      if (name === "ends") return [name, run.ends || run.problem ? seen.ends : undefined];
      const missing = Object.keys(consumer.vendors).filter(
        (vendor) => !own.some((finding) => finding.vendor === vendor),
      );
      return [
        name,
        [
          ...missing.map((vendor) => `${vendor}: did not run`),
          ...own.flatMap(({ vendor, problem }) => (problem === undefined ? [] : [`${vendor}: ${problem}`])),
          ...(seen[name] ?? []),
        ],
      ];
    }),
  );
}

function parse(output: string): readonly Finding[] {
  try {
    return JSON.parse(output);
  } catch {
    return [];
  }
}

/** What came of one runtime. */
export interface Outcome {
  readonly runtime: string;
  /** `undefined` if there is none to run. */
  readonly version: string | undefined;
  readonly passed: boolean;
  /** The problems of each check; `undefined` for one that says nothing in this runtime. */
  readonly checks: Readonly<Record<string, readonly string[] | undefined>>;
}

/** The columns of the table: what the program checks, and whether its process ends by itself. */
export const checkNames: readonly string[] = [...Object.keys(checks), "ends"];

/** What the simulator found wrong with the calls, and which operations it was not asked for. */
function problemsOfCalls(calls: readonly Readonly<Call>[], operations: readonly string[]): string[] {
  const called = new Set(calls.map(({ operation }) => operation));
  const missing = operations.filter((name) => !called.has(name));
  // A call that failed has ended the rest of its vendor's.
  const rest = missing.length > 3 ? [`${missing.length - 3} more operations were not called`] : [];
  const problems = [...missing.slice(0, 3).map((name) => `${name} was not called`), ...rest];
  for (const {
    method,
    target,
    operation = `${method} ${target}`,
    signature,
    requestSchema,
    responseSchema,
    status,
  } of calls)
    for (const [what, verdict] of Object.entries({ signature, requestSchema, responseSchema: responseSchema ?? "ok" }))
      if (verdict !== "ok") problems.push(`${operation}: ${what} is ${verdict ?? "not checked"}, HTTP ${status}`);
  return problems;
}

/** Which vendors' requests did not have the long integers, digit by digit, by method and by the openapi-fetch client. */
async function problemsOfIntegers(received: readonly Received[]): Promise<string[]> {
  const texts = (await loadVendors<Vendor>("program")).map(({ onWire }) => onWire(longIntegers));
  return texts.flatMap((text, index) => {
    const count = received.filter(({ target, body }) => `${decodeURIComponent(target)} ${body}`.includes(text)).length;
    return count === 2 ? [] : [`${vendorNames[index]}: ${count} of 2 requests had ${text}`];
  });
}

/** Which secrets stand in what was printed, and which signatures of requests that the servers got. Does not quote them. */
export async function problemsOfSecrets(
  printed: string,
  secrets: readonly string[],
  received: Readonly<Record<string, readonly Received[]>>,
): Promise<string[]> {
  const protocols = await loadProtocols();
  const problems: string[] = [];
  if (secrets.some((secret) => printed.includes(secret))) problems.push("a secret or token was printed");
  for (const [server, requests] of Object.entries(received)) {
    const signaturesOf = ({ headers }: Received) =>
      protocols.flatMap(({ signatureIn }) => signatureIn?.({ ...headers } as Record<string, string>) ?? []);
    if (requests.some((request) => signaturesOf(request).length === 0))
      problems.push(`the ${server} server got a request without a signature`);
    if (requests.flatMap(signaturesOf).some((signature) => printed.includes(signature)))
      problems.push(`the signature of a request to the ${server} server was printed`);
  }
  // Else nothing was looked at.
  if (!printed.includes("***")) problems.push("nothing redacted was printed");
  return problems;
}
