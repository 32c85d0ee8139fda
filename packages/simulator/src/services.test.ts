import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { createSimulator, type SimulatorOptions } from "./create-simulator.js";
import { acme, acmeJobs, acmeRequest } from "./fixtures/own-vendor.js";
import { requests } from "./fixtures/requests.js";
import { restService } from "./fixtures/rest-service.js";
import { rpcJsonService } from "./fixtures/rpc-json-service.js";

test("a vendor of one's own has all that the others have", async () => {
  const simulator = createSimulator({ vendors: ["huawei", acme], documents: [restService, acmeJobs] });
  const { id } = (await (await simulator.fetch(acmeRequest("/jobs", "POST"))).json()) as { id: string };
  expect(await (await simulator.fetch(acmeRequest(`/jobs/${id}`))).json()).toEqual({ id, state: "NEW" });
  expect(simulator.state("job")).toEqual([{ id, state: "NEW", input: {} }]);
  simulator.inject("StartJob", { code: "Full" }, "503", { body: { id: "mine" } });
  const seen = [];
  for (let i = 0; i < 3; i++) seen.push(await (await simulator.fetch(acmeRequest("/jobs", "POST"))).json());
  expect(seen).toEqual([
    { code: "Full", message: "No room." },
    { code: "Broken", message: "The service failed." },
    { id: "mine" },
  ]);
  const wrong = await simulator.fetch(acmeRequest("/jobs", "POST", "wrong"));
  expect([wrong.status, await wrong.json()]).toEqual([401, { code: "BadKey", message: "The key is wrong." }]);
  expect((await simulator.fetch(await requests.huawei.request("http://simulator.example"))).status).toBe(200);
  expect(simulator.calls.map(({ vendor, status }) => `${vendor} ${status}`)).toEqual([
    ...["acme 200", "acme 200", "acme 409", "acme 503", "acme 200", "acme 401", "huawei 200"],
  ]);
  expect(JSON.stringify(simulator.calls)).not.toContain("not-real");
});

test("it may take the place of another, and has credentials of the caller's", async () => {
  const simulator = createSimulator({
    vendors: [{ ...acme, name: "huawei" }],
    documents: [restService],
    credentials: { huawei: [{ key: "mine" }] as never },
  });
  const path = "/v1/p/audit/summary/risk/task-status";
  const headers = { "x-acme-key": "mine", "content-type": "application/json" };
  const call = () =>
    simulator.fetch(`http://any.example${path}`, { method: "POST", headers, body: '{"oper_type":"execute"}' });
  expect((await call()).status).toBe(200);
});

test("documents may be files", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cloudseal-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "openapi.json");
  await writeFile(file, JSON.stringify(acmeJobs));
  for (const document of [file, pathToFileURL(file)]) {
    const simulator = createSimulator({ vendors: [acme], documents: [document] });
    expect((await simulator.fetch(acmeRequest("/jobs", "POST"))).status).toBe(200);
  }
});

const { verify: _, codes, ...half } = acme;
const wrong: [string, SimulatorOptions, RegExp][] = [
  ["no vendors", { vendors: [] }, /^vendors is an empty list: name at least one of alibaba, huawei, tencent, /],
  ["no documents", { documents: [] }, /^documents is an empty list: pass the openapi\.json of a client package, /],
  [
    "a vendor of which there is no document",
    { vendors: ["tencent"], documents: [restService] },
    /^no document of the vendor "tencent"; there are those of huawei; install a client package \(@cloudseal\/tencent-<service>\), or pass /,
  ],
  [
    "a typo",
    { vendors: ["tencnet"] },
    /^unknown vendor "tencnet"; the nearest is tencent; known: alibaba, huawei, tencent; a vendor of your own is an object/,
  ],
  [
    "a vendor twice",
    { vendors: ["tencent", "tencent"], documents: [rpcJsonService] },
    /^vendors names "tencent" twice$/,
  ],
  [
    "a document without its vendor",
    { documents: [acmeJobs] },
    /^the document jobs is of the unknown vendor "acme"; known: .*; pass the vendor too, createSimulator\({ vendors: \[ … \] }\)$/,
  ],
  [
    "half a vendor",
    { vendors: [{ ...half, codes: { missing: codes.missing } } as never] },
    /^the vendor "acme" of your own lacks verify, codes\.invalid, .*: it has all members of Vendor in @cloudseal\/simulator\/vendor$/,
  ],
  [
    "a vendor without a name",
    { vendors: [{ ...acme, name: undefined } as never] },
    /^the vendor of your own lacks name, as in x-cloudseal/,
  ],
  ["nothing as a vendor", { vendors: [null as never] }, /^the vendor of your own lacks name/],
  [
    "a document without operations",
    { vendors: [acme], documents: [{ ...acmeJobs, paths: {} }] },
    /^the document jobs of the vendor acme has no operations: its paths are empty$/,
  ],
  [
    "a list as a document",
    { documents: [[] as never] },
    /^not a service document: "x-cloudseal": { "vendor": …, "service": … } is missing/,
  ],
  [
    "a file that is not there",
    { documents: ["./no-such.json"] },
    /^the document \.\/no-such\.json cannot be read: there is no such file$/,
  ],
];
test.each(wrong)("%s is an error that says how to fix it", (_name, options, message) =>
  expect(() => createSimulator(options)).toThrow(message),
);
