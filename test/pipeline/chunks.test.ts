import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/**
 * What is loaded only after a failure may not be there when it is needed: the network that made a call fail is the one that it
 * would come over. A bundle without its chunks shows what is left then.
 */
const program = `
  import { createClient } from "@cloudseal/core";
  const secret = "secret-of-acme-0123456789";
  const protocol = {
    vendor: "acme",
    check() {},
    secrets: () => [secret],
    serialiseQuery: () => "",
    sign: () => ({ authorization: secret }),
    failure: ({ status }, body) => status === 200 ? undefined : { kind: "server", code: body.code, message: "you sent " + secret },
  };
  const route = { name: "DoIt", method: "POST", path: "/", rest: "body", idempotent: true, errors: { Busy: "server" } };
  const service = { protocol, name: "rockets", servers: [], errors: { Gone: "notFound" } };
  let sent = 0;
  const answers = (...answers) => ({
    send: async () => {
      const { status, code } = answers[sent++];
      return { status, headers: { "x-echo": secret }, body: JSON.stringify({ code }) };
    },
  });
  const run = async (transport, options, call = (client) => client.doIt({})) => {
    sent = 0;
    const client = createClient(service, { doIt: route }, { endpoint: "acme.example", credentials: {}, transport, retry: { baseDelay: 0 }, ...options });
    try {
      return { value: await call(client), sent };
    } catch (error) {
      const { name, message, kind, status, code, attempts, retryable } = error;
      const leaks = [message, error.stack, JSON.stringify(error), String(error.cause)].join().includes(secret);
      return { name, message, kind, status, code, attempts, retryable, leaks, sent };
    }
  };
  const busy = { status: 503, code: "Busy" };
  console.log(JSON.stringify({
    documented: await run(answers(busy), { retry: false }),
    shared: await run(answers({ status: 400, code: "Gone" })),
    unknown: await run(answers({ status: 400, code: secret }), { retry: false }),
    repeated: await run(answers(busy, busy, { status: 200 })),
    input: await run(answers(), {}, (client) => client.doIt({ a: Number.NaN })),
    hooked: await run(answers({ status: 200 }), { onRequest: () => {} }),
    changed: await run(answers({ status: 200 }), { middleware: [() => undefined] }),
    limited: await run(answers({ status: 200 }), { rateLimit: 1000 }),
    response: await run(answers({ status: 200 }), {}, (client) => client.doIt({}).withResponse()),
  }));`;

/** Calls once well; when nothing is left to do, its chunks vanish, and it calls in vain. */
const losing = program.replace("console.log", "const all = async () => console.log").concat(`
  import { rmSync } from "node:fs";
  import { dirname } from "node:path";
  import { fileURLToPath } from "node:url";
  await run(answers({ status: 200 }), {});
  process.once("beforeExit", () => {
    rmSync(process.argv[2]);
    all();
  });`);

const folder = realpathSync(mkdtempSync(join(tmpdir(), "cloudseal-chunks-")));
afterAll(() => rmSync(folder, { recursive: true }));

type Result = Record<string, unknown>;

async function results(chunks: "there" | "missing" | "lost"): Promise<Record<string, Result>> {
  const outdir = join(folder, chunks);
  const { metafile } = await build({
    stdin: {
      contents: chunks === "lost" ? losing : program,
      resolveDir: import.meta.dirname,
      sourcefile: "program.js",
    },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    conditions: ["@cloudseal/source"],
    outdir,
    outExtension: { ".js": ".mjs" },
    metafile: true,
    external: ["openapi-fetch", "node:*"],
  });
  const [chunk = ""] = Object.entries(metafile.outputs).flatMap(([file, { entryPoint }]) =>
    entryPoint?.startsWith("packages/core/src/call/") ? file : [],
  );
  if (chunks === "missing") rmSync(chunk);
  const main = readdirSync(outdir).find((name) => name.startsWith("stdin")) as string;
  const { stdout } = await promisify(execFile)(process.execPath, [join(outdir, main), chunk]);
  return JSON.parse(stdout) as Record<string, Result>;
}

describe.each(["there", "lost"] as const)("a program whose chunks are %s after a call that succeeded", (chunks) => {
  let found: Record<string, Result>;
  beforeAll(async () => {
    found = await results(chunks);
  });

  test.each<[what: string, want: Result]>([
    ["documented", { message: "doIt of rockets: Busy: you sent *** (HTTP 503)", code: "Busy", kind: "server" }],
    ["unknown", { message: "doIt of rockets: ***: you sent *** (HTTP 400)", code: "***" }],
    ["input", { message: "doIt of rockets: input.a is NaN: pass a finite number", kind: "invalid", attempts: 0 }],
    ["repeated", { value: { code: undefined }, sent: 3 }],
    ["hooked", { value: {}, sent: 1 }],
    ["changed", { value: {}, sent: 1 }],
    ["limited", { value: {}, sent: 1 }],
    ["response", { value: { data: {}, response: { status: 200, headers: { "x-echo": "***" } } } }],
  ])("%s", (name, want) => expect(found[name]).toMatchObject(JSON.parse(JSON.stringify(want))));
});

describe("a program whose chunks cannot be loaded", () => {
  let found: Record<string, Result>;
  beforeAll(async () => {
    found = await results("missing");
  });

  test("shows no secret, and throws nothing but its own errors", () => {
    expect(JSON.stringify(found)).not.toContain("secret-of-acme");
    for (const { name = "CloudError", leaks = false } of Object.values(found))
      expect({ name, leaks }).toEqual({ name: "CloudError", leaks: false });
  });

  const message = "it failed, and what its message may show could not be loaded";

  test.each<[what: string, want: Result]>([
    ["documented", { message: `doIt of rockets: Busy: ${message} (HTTP 503)`, kind: "server", retryable: true }],
    ["shared", { code: "Gone", kind: "notFound", status: 400 }],
    ["unknown", { message: `doIt of rockets: ${message} (HTTP 400)`, kind: "server", attempts: 1 }],
    ["input", { message: `doIt of rockets: ${message}`, kind: "invalid", attempts: 0 }],
    ["repeated", { kind: "server", retryable: true, attempts: 1, sent: 1 }],
    ["hooked", { kind: "network", attempts: 0, sent: 0 }],
    ["changed", { kind: "network", attempts: 0, sent: 0 }],
    ["limited", { kind: "network", attempts: 0, sent: 0 }],
    ["response", { value: { data: {}, response: { status: 200, headers: {} } } }],
  ])("%s", (name, want) => expect(found[name]).toMatchObject(want));
});
