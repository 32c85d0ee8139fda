import type { Received } from "../servers/received.js";

/** Which secrets stand in what was printed, and which signatures of requests that the servers got. Does not quote them. */
export function judgeSecrets(
  printed: string,
  secrets: readonly string[],
  received: Readonly<Record<string, readonly Received[]>>,
): string[] {
  const problems: string[] = [];
  if (secrets.some((secret) => printed.includes(secret))) problems.push("a secret or token was printed");
  for (const [server, requests] of Object.entries(received)) {
    const signatures = requests.flatMap(({ authorization }) => /Signature=(\w+)/.exec(authorization)?.[1] ?? []);
    if (signatures.length < requests.length) problems.push(`the ${server} server got a request without a signature`);
    if (signatures.some((signature) => printed.includes(signature)))
      problems.push(`the signature of a request to the ${server} server was printed`);
  }
  // Else nothing was looked at.
  if (!printed.includes("***")) problems.push("nothing redacted was printed");
  return problems;
}
