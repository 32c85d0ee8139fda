import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import { createSimulator } from "../create-simulator.js";
import { documents } from "../fixtures/documents.js";
import { sendRaw } from "../fixtures/send-raw.js";

interface Vector {
  id: string;
  vendor: string;
  algorithm: string;
  input: { credentials: object; timestamp: string };
  output: { method: string; target: string; headers: Record<string, string>; body?: string; bodyBase64?: string };
  docConformant: boolean;
  documentedSignature?: string;
}
type Wire = { method: string; target: string; headers: Record<string, string>; body: Buffer };

const folder = new URL("../../../../test/vendors/", import.meta.url);
const files = readdirSync(folder).map((vendor) => new URL(`${vendor}/vectors.json`, folder));
const vectors = files
  .filter((file) => existsSync(file))
  .flatMap((file) => (JSON.parse(readFileSync(file, "utf8")) as { vectors: Vector[] }).vectors);
const algorithms = new Set(["ACS3-HMAC-SHA256", "TC3-HMAC-SHA256", "SDK-HMAC-SHA256"]);
const recorded = vectors.filter(({ algorithm }) => algorithms.has(algorithm));

/** Headers of the recording's own connection. */
const ofConnection = /^(connection|content-length|transfer-encoding|accept-encoding)$/;

function wireOf({ output }: Vector): Wire {
  const headers = Object.fromEntries(Object.entries(output.headers).filter(([name]) => !ofConnection.test(name)));
  const body =
    output.bodyBase64 === undefined ? Buffer.from(output.body ?? "") : Buffer.from(output.bodyBase64, "base64");
  return { method: output.method, target: output.target, headers, body };
}

/** Gives what a simulator that knows the vector's key, at the vector's time, says of the signature of its first request. */
async function verifierOf({ vendor, input }: Vector): Promise<(wire: Wire) => Promise<string | undefined>> {
  const simulator = createSimulator({
    documents,
    credentials: { [vendor]: [input.credentials] },
    clock: () => new Date(input.timestamp),
  });
  const server = await simulator.listen();
  onTestFinished(() => server.close());
  return async (wire) => {
    simulator.reset();
    await sendRaw(server.port, wire);
    return simulator.calls[0]?.signature;
  };
}

const withHeader = (wire: Wire, name: string, value: string): Wire => ({
  ...wire,
  headers: { ...wire.headers, [name]: value },
});
const nextDigit = (digit: string) => ((Number.parseInt(digit, 16) + 1) % 16).toString(16);

/** The request with one byte changed, at every place that the signature covers. */
function changed(wire: Wire): [string, Wire][] {
  const { authorization = "", host = "" } = wire.headers;
  const signed = /SignedHeaders=([^,]*)/.exec(authorization)?.[1]?.split(";") ?? [];
  const dates = ["x-acs-date", "x-sdk-date", "x-tc-timestamp"].filter((name) => name in wire.headers);
  return [
    ["signature", withHeader(wire, "authorization", authorization.replace(/.$/, nextDigit))],
    ["host", withHeader(wire, "host", `x${host.slice(1)}`)],
    ["method", { ...wire, method: wire.method === "POST" ? "PUT" : "POST" }],
    ["target", { ...wire, target: `${wire.target}${wire.target.includes("?") ? "x" : "?x"}` }],
    ["body", { ...wire, body: Buffer.concat([wire.body, Buffer.from(" ")]) }],
    ...dates.map((name): [string, Wire] => [
      name,
      withHeader(
        wire,
        name,
        wire.headers[name]?.replace(
          /\d(Z?)$/,
          (digit) => `${nextDigit(digit[0] as string).replace(/\D/, "0")}${digit.slice(1)}`,
        ) as string,
      ),
    ]),
    ...signed
      .filter((name) => name.startsWith("x-") && !dates.includes(name))
      .map((name): [string, Wire] => [name, withHeader(wire, name, `${wire.headers[name]}x`)]),
  ];
}

describe("what the official SDKs sent verifies, and not when one byte of it is changed", () => {
  test("there are vectors of each algorithm", () => {
    expect(new Set(recorded.map(({ algorithm }) => algorithm))).toEqual(algorithms);
    expect(recorded.length).toBeGreaterThan(100);
  });

  test.each(recorded.filter(({ docConformant }) => docConformant).map((vector) => [vector.id, vector] as const))(
    "%s",
    async (_id, vector) => {
      const wire = wireOf(vector);
      const signatureOf = await verifierOf(vector);
      expect(await signatureOf(wire)).toBe("ok");
      for (const [place, other] of changed(wire)) expect(await signatureOf(other), `${place} changed`).not.toBe("ok");
      // It was none of what came before that made it not so.
      expect(await signatureOf(wire)).toBe("ok");
    },
  );
});

describe("where an SDK departs from the documented algorithm, the documented signature counts", () => {
  test.each(recorded.filter(({ docConformant }) => !docConformant).map((vector) => [vector.id, vector] as const))(
    "%s",
    async (_id, vector) => {
      const wire = wireOf(vector);
      const signatureOf = await verifierOf(vector);
      const { authorization = "" } = wire.headers;
      const documented = authorization.replace(/Signature=.*/, `Signature=${vector.documentedSignature}`);
      expect(await signatureOf(withHeader(wire, "authorization", documented))).toBe("ok");
      if (documented !== authorization) expect(await signatureOf(wire)).not.toBe("ok");
    },
  );
});
