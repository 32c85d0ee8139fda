import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createSimulator, simulatorCredentials } from "@cloudseal/simulator";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type worker from "../../examples/worker.js";
import type { Env } from "../../examples/worker.js";
import { root } from "../support/repository.js";

const simulator = createSimulator();
let folder: string;
let bundled: typeof worker;
let inputs: string[];
let env: Env;
let close: () => Promise<void>;

beforeAll(async () => {
  const server = await simulator.listen();
  close = () => server.close();
  const { secretId, secretKey } = simulatorCredentials.tencent[0] as { secretId: string; secretKey: string };
  env = { TENCENT_SECRET_ID: secretId, TENCENT_SECRET_KEY: secretKey, ENDPOINT: server.url };
  folder = await mkdtemp(join(tmpdir(), "cloudseal-worker-"));
  const outfile = join(folder, "worker.mjs");
  // As the bundler of a worker does it: nothing of Node comes along.
  const { metafile } = await build({
    entryPoints: [join(root, "examples/worker.ts")],
    absWorkingDir: root,
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    conditions: ["@cloudseal/source", "workerd", "worker", "browser"],
    mainFields: ["browser", "module", "main"],
    metafile: true,
    logLevel: "error",
  });
  inputs = Object.keys(metafile.inputs);
  bundled = (await import(pathToFileURL(outfile).href)).default;
});
beforeEach(() => simulator.reset());
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true });
});

const get = async (path: string) => {
  const response = await bundled.fetch(new Request(`https://worker.example${path}`), env);
  return { status: response.status, text: await response.text() };
};

test("the bundle of the worker has nothing of Node", () => {
  expect(inputs).toContain("examples/worker.ts");
  expect(inputs.filter((path) => /^node:|\.node\.ts$|transport\/(node|pool|exchange)\.ts$/.test(path))).toEqual([]);
});

test("lists the namespaces of the image registries", async () => {
  expect(await get("/namespaces")).toEqual({ status: 200, text: expect.stringMatching(/^(\S+\n)+$/) });
  expect(simulator.calls.map(({ operation, signature, status }) => [operation, signature, status])).toEqual([
    ["DescribeImageRegistryNamespaceList", "ok", 200],
  ]);
});

test("says what failed, and no more", async () => {
  simulator.inject("DescribeImageRegistryNamespaceList", { type: "503", times: 10 });
  const { status, text } = await get("/namespaces");
  expect({ status, body: JSON.parse(text) }).toMatchObject({ status: 502, body: { kind: "server" } });
  expect(text).not.toContain(env.TENCENT_SECRET_ID);
});

test("knows no other path", async () => expect(await get("/")).toEqual({ status: 404, text: "not found\n" }));
