import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sign } from "@cloudseal/tencent";
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from "vitest";
import { bundled } from "./fixtures/bundled.js";
import { documents } from "./fixtures/documents.js";
import { acme, acmeJobs } from "./fixtures/own-vendor.js";
import { runCli } from "./run-cli.js";

const source = fileURLToPath(new URL("./cli.ts", import.meta.url));
const fromSource = ["--conditions=@cloudseal/source", "--import", import.meta.resolve("tsx"), source];
/** The same as one file. */
const cli = bundled({ file: source }, afterAll);
const running = new Set<ChildProcess>();
let folder: string;
let files: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cloudseal-"));
  files = documents.map((_, index) => join(folder, `${index}.json`));
  await Promise.all(files.map((file, index) => writeFile(file, JSON.stringify(documents[index]))));
});
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
});
afterAll(() => rm(folder, { recursive: true }));

const start = async (...args: string[]) => startNode(await cli, ...args);

function startNode(...args: string[]) {
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  const output = { stdout: "", stderr: "" };
  child.stderr?.on("data", (chunk) => (output.stderr += chunk));
  child.stdout?.on("data", (chunk) => {
    output.stdout += chunk;
    child.emit("output");
  });
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code, ...output });
    }),
  );
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(output.stdout);
        if (match) resolve(match);
      };
      child.on("output", look);
      child.on("close", () => reject(new Error(`no ${pattern} in ${JSON.stringify(output)}`)));
      look();
    });
  return { child, ended, until };
}

const all = () => files.flatMap((file) => ["--document", file]);

const call = async (url: string) => {
  const request = new Request(url, {
    method: "POST",
    body: '{"ScanPeriod":1,"Enable":true,"ScanTime":"04:00"}',
    headers: {
      "content-type": "application/json",
      "x-tc-action": "UpdateImageRegistryTimingScanTask",
      "x-tc-version": "2020-11-01",
    },
  });
  const credentials = { secretId: "SIMULATOR-SECRET-ID", secretKey: "simulator-secret-key-not-real" };
  return fetch(await sign(request, { credentials, service: "tcss" }));
};

test("runs until it is interrupted, and prints its operations and every call", async () => {
  const { child, ended, until } = await start("--vendor", "tencent", ...all());
  const [, url = ""] = await until(/listens on (\S+)/);
  expect((await call(url)).status).toBe(200);
  await until(/200 {2}tencent/);
  child.kill("SIGINT");
  const { code, stdout, stderr } = await ended;
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout.split("\n")).toEqual([
    `cloudseal-simulator listens on ${url}`,
    "",
    "tencent",
    "  UpdateImageRegistryTimingScanTask",
    "  export TENCENTCLOUD_SECRET_ID=SIMULATOR-SECRET-ID",
    "  export TENCENTCLOUD_SECRET_KEY=simulator-secret-key-not-real",
    "",
    "200  tencent UpdateImageRegistryTimingScanTask  POST /",
    "",
  ]);
});

test("prints how many operations a whole service has, so that address and keys stay in sight", async () => {
  const operationOf = (index: number) => ({
    operationId: `Read${index}`,
    responses: { 200: { description: "there" } },
  });
  const paths = Object.fromEntries(
    Array.from({ length: 21 }, (_, index) => [`/Read${index}`, { post: operationOf(index) }]),
  );
  const document = { openapi: "3.1.0", paths, "x-cloudseal": { vendor: "tencent", service: "many" } };
  await writeFile(join(folder, "many.json"), JSON.stringify(document));
  const { until } = await start("--vendor", "tencent", "--document", join(folder, "many.json"));
  await until(/listens on \S+\n\ntencent\n {2}21 operations\n {2}export /);
});

test("--fault makes calls fail, one after the other", async () => {
  const operation = "UpdateImageRegistryTimingScanTask";
  const { until } = await start(...all(), "--fault", `${operation}=throttle,503`, "--fault", "*=refused");
  const [, url = ""] = await until(/listens on (\S+)/);
  await expect(call(url)).rejects.toThrow("fetch failed");
  expect([(await call(url)).status, (await call(url)).status, (await call(url)).status]).toEqual([200, 503, 200]);
  await until(
    /200 RequestLimitExceeded {2}tencent .*fault throttle\n503 ServiceUnavailable .*fault 503\n200 {2}tencent/,
  );
});

test("--inject, --state and --vendor take errors, a state and a vendor from outside", async () => {
  const own = await bundled({ file: fileURLToPath(new URL("./fixtures/own-vendor.ts", import.meta.url)) });
  const inFolder = (name: string, text: string) => writeFile(join(folder, name), text);
  await inFolder("vendor.mjs", `export { acme as default } from ${JSON.stringify(own)};`);
  await inFolder("jobs.json", JSON.stringify(acmeJobs));
  await inFolder("state.json", '{"job":[{"id":"1","state":"DONE"}]}');
  await inFolder("body.json", '{"body":{"id":"mine"}}');
  const { until } = await start(
    ...["--vendor", join(folder, "vendor.mjs"), "--document", join(folder, "jobs.json")],
    ...["--state", join(folder, "state.json"), "--inject", `StartJob=Full*2,@${join(folder, "body.json")}`],
    ...["--fault", "StartJob=503", "--inject", "StartJob=Full"],
  );
  const [, url = ""] = await until(
    /listens on (\S+)\n\nacme\n {2}StartJob\n {2}ShowJob\n {2}ShowLog\n {2}export ACME_KEY=/,
  );
  const headers = { "x-acme-key": acme.credentials[0]?.key ?? "" };
  const call = async (path: string, method: string) => {
    const response = await fetch(url + path, { method, headers });
    return [response.status, await response.json()];
  };
  expect(await call("/jobs/1", "GET")).toEqual([200, { id: "1", state: "DONE" }]);
  const full = [409, { code: "Full", message: "No room." }];
  const seen = [];
  for (let i = 0; i < 5; i++) seen.push(await call("/jobs", "POST"));
  expect(seen).toEqual([
    full,
    full,
    [200, { id: "mine" }],
    [503, { code: "Broken", message: "The service failed." }],
    full,
  ]);
  await until(/409 Full {2}acme StartJob {2}POST \/jobs {2}injected\n/);
});

test("a request of nobody's is told of the packages whose vendors are not known", async () => {
  const place = join(folder, "node_modules", "@cloudseal", "nobody-one");
  await mkdir(place, { recursive: true });
  await writeFile(join(place, "openapi.json"), '{"x-cloudseal":{"vendor":"nobody"}}');
  // Those that are known it finds from its own place.
  const { until } = startNode(...fromSource);
  const [, url = ""] = await until(/listens on (\S+)/);
  const { message } = (await (await fetch(url)).json()) as { message: string };
  expect(message).toContain(
    "; not known: @cloudseal/nobody-one of the vendor nobody: pass the vendor, createSimulator(",
  );
});

test("--json prints one object a line", async () => {
  const { child, ended, until } = await start("--json", ...all());
  const [, url = ""] = await until(/"url":"([^"]+)"/);
  await call(url);
  await until(/"signature"/);
  child.kill("SIGTERM");
  const { code, stdout } = await ended;
  const [first, second] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(first).toMatchObject({
    url,
    port: Number(new URL(url).port),
    vendors: { alibaba: { operations: expect.arrayContaining(["GenerateOnceTask"]) }, tencent: {}, huawei: {} },
  });
  expect(second).toMatchObject({
    vendor: "tencent",
    signature: "ok",
    requestSchema: "ok",
    responseSchema: "ok",
    status: 200,
  });
});

const wrong: [string, string[], RegExp][] = [
  ["an unknown option", ["--nope"], /--nope/],
  ["a port that is no number", ["--port", "x"], /--port takes a number from 0 to 65535, not "x"/],
  ["a port out of range", ["--port", "65536"], /--port takes/],
  [
    "a file that is not there",
    ["--document", "/nowhere.json"],
    /the document \/nowhere.json cannot be read: there is no such file/,
  ],
  ["a fault of nothing", ["--fault", "throttle"], /--fault takes OPERATION=FAULT,FAULT .* not "throttle"/],
  ["an unknown fault", ["--fault", "*=no-such"], /unknown fault "no-such"; known: 500, /],
  ["a fault of an unknown operation", ["--fault", "NoSuch=500"], /no operation "NoSuch" to fail; known: \*, /],
  [
    "an unknown code",
    ["--inject", "ShowAuditStatistics=No"],
    /ShowAuditStatistics documents no error codes, so that "No" is none/,
  ],
  ["an injection of nothing", ["--inject", "A"], /--inject takes OPERATION=CODE,CODE .* not "A"/],
  ["an injection that is no file", ["--inject", "A=@/nowhere.json"], /--inject \/nowhere.json cannot be read as JSON/],
  ["a state that is no file", ["--state", "/nowhere.json"], /--state \/nowhere.json cannot be read as JSON/],
  [
    "a state of nothing",
    ["--state", fileURLToPath(new URL("../package.json", import.meta.url))],
    /no resource "name"; known: /,
  ],
  ["a vendor that is no file", ["--vendor", "./nowhere.js"], /--vendor .\/nowhere.js cannot be imported: /],
  [
    "a module that is no vendor",
    ["--vendor", import.meta.filename.replace("cli.test", "memory-size")],
    /has no default export, .*; it exports sizeOf/,
  ],
  ["an unknown vendor", ["--vendor", "nobody"], /unknown vendor "nobody"; known: /],
];

/** Runs the command in this process, which saves the second that a process of its own takes to start. */
async function run(...args: string[]) {
  const output = { stdout: "", stderr: "" };
  const into = (name: keyof typeof output) => ({ write: (text: string) => (output[name] += text) });
  const code = await runCli(args, { stdout: into("stdout"), stderr: into("stderr") });
  return { code, ...output };
}

test("what is wrong ends the process with exit code 2", async () =>
  expect(await (await start("--nope")).ended).toEqual({ ...(await run("--nope")), code: 2 }));

test.each(wrong)("%s ends with one line, a hint and exit code 2", async (_name, args, message) => {
  const { code, stdout, stderr } = await run(...args, ...all());
  expect([code, stdout]).toEqual([2, ""]);
  const lines = stderr.trim().split("\n");
  expect(lines).toEqual([expect.stringMatching(message), "See cloudseal-simulator --help."]);
});

test("a port in use ends with exit code 1", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const { code, stderr } = await run("--port", `${port}`, ...all());
  expect([code, stderr]).toEqual([
    1,
    `cloudseal-simulator: port ${port} of 127.0.0.1 is in use; choose another, or 0\n`,
  ]);
});

test("--help and --version", async () => {
  const [help, version] = await Promise.all([run("--help"), run("--version")]);
  expect([help.code, version.code]).toEqual([0, 0]);
  expect(help.stdout).toContain("--vendor V");
  expect(help.stdout).toContain("reset-after-work");
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+/);
});
