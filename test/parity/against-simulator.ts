import { Agent } from "node:http";
import net from "node:net";
import { createSimulator } from "@cloudseal/simulator";
import { official } from "./compare.js";
import type { SimulatorReport } from "./report.js";
import type { Vendor } from "./vendor.js";
import type { Call } from "./wire.js";

/** Calls every operation of the simulator with the official SDK as it is, by the real clock. */
export async function againstSimulator(vendor: Vendor): Promise<SimulatorReport[]> {
  const simulator = createSimulator({ vendors: [vendor.name] });
  const { port, close } = await simulator.listen();
  const { credentials, secret, host = `127.0.0.1:${port}`, inputs, refusal } = vendor.simulation;
  const agent = new Agent({ keepAlive: true });
  agent.createConnection = () => net.connect(port, "127.0.0.1");
  const call = (operation: string, keys: Call["credentials"], input: Call["input"]) =>
    official(vendor, { operation, credentials: keys, host, input, headers: {} }, agent);

  const reports: SimulatorReport[] = [];
  for (const keys of credentials) {
    const answers: unknown[] = [];
    for (const [operation, input] of Object.entries(inputs)) {
      const failure = await call(operation, keys, input(answers)).then(
        (answer) => void answers.push(answer),
        (error: unknown) => error,
      );
      const seen = simulator.calls.at(-1);
      const isGood =
        failure === undefined &&
        seen?.operation === operation &&
        seen.status === 200 &&
        [seen.signature, seen.requestSchema].every((check) => check === "ok");
      reports.push({
        operation,
        credentials: keys === credentials[0] ? "permanent key" : "session",
        passed: isGood,
        outcome: isGood
          ? "200, signature ok, input ok"
          : `${failure ?? "no error"}; the simulator saw ${JSON.stringify(seen)}`,
      });
    }
  }

  const [operation, input] = Object.entries(inputs)[0] as [string, (answers: readonly unknown[]) => Call["input"]];
  const wrong = { ...credentials[0], [secret]: "not-the-secret" };
  const error = await call(operation, wrong, input([])).then(
    () => undefined,
    (error: unknown) => error,
  );
  const Expected = refusal.of();
  const code = (error as Record<string, unknown> | undefined)?.[refusal.member];
  reports.push({
    operation,
    credentials: "wrong secret",
    passed: error instanceof Expected && code === refusal.code,
    outcome: error instanceof Error ? `${error.constructor.name}, ${code}` : `no error: ${JSON.stringify(error)}`,
  });
  agent.destroy();
  await close();
  return reports;
}
