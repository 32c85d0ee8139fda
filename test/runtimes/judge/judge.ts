import type { Consumer } from "../consumer/consumer.js";
import type { Finding } from "../program/finding.js";
import type { Run } from "../runtimes/runtime.js";
import type { Started } from "../servers/start-servers.js";
import { checkNames } from "./check-names.js";
import { judgeCalls } from "./judge-calls.js";
import { judgeIntegers } from "./judge-integers.js";
import { judgeSecrets } from "./judge-secrets.js";
import type { Outcome } from "./outcome.js";

/** What the program found, and what the servers and the reader of its output did. */
export function judge(run: Run, consumer: Consumer, servers: Started): Outcome["checks"] {
  const findings = parse(run.output);
  const seen: Record<string, readonly string[]> = {
    operations: judgeCalls(servers.calls, consumer.operations),
    integers: judgeIntegers(servers.received.echo ?? []),
    redirect: servers.received.elsewhere?.length === 0 ? [] : ["its target was called"],
    secrets: judgeSecrets(run.printed, consumer.secrets, servers.received),
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
