import { sign } from "@cloudseal/alibaba";
import { sign as signJson } from "@cloudseal/tencent";
import { describe, expect, test } from "vitest";
import { createSimulator, type SimulatorOptions, simulatorCredentials } from "./create-simulator.js";
import { documents } from "./fixtures/documents.js";
import { rpcQueryService } from "./fixtures/rpc-query-service.js";

const [credentials] = simulatorCredentials.alibaba;

interface Body {
  TaskId: string;
  LastTask?: string;
  CanCreate: boolean;
  CollectTime: number;
  TaskInfo: { Status: string };
}

function setUp(options: SimulatorOptions = {}) {
  const simulator = createSimulator({ documents, ...options });
  const call = async (action: string, input: Record<string, string>) => {
    const headers = { "x-acs-action": action, "x-acs-version": "2018-12-03" };
    const url = `http://sas.example/?${new URLSearchParams(input)}`;
    const response = await simulator.fetch(await sign(new Request(url, { method: "POST", headers }), { credentials }));
    return (await response.json()) as Body;
  };
  const kind = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN" };
  return {
    simulator,
    call,
    generate: () => call("GenerateOnceTask", { ...kind, Param: "{}" }),
    look: async (id: string) => {
      const { TaskId, TaskInfo } = await call("GetOnceTaskResultInfo", { ...kind, TaskId: id });
      expect(TaskId).toBe(id);
      return TaskInfo.Status;
    },
  };
}

describe("what is created", () => {
  test("goes through its states as it is read", async () => {
    const { simulator, generate, look } = setUp();
    const { TaskId } = await generate();
    const seen = [await look(TaskId), await look(TaskId), await look(TaskId), await look(TaskId)];
    expect(seen).toEqual(["INIT", "START", "SUCCESS", "SUCCESS"]);
    expect(simulator.state("onceTask")).toEqual([
      { id: TaskId, state: "SUCCESS", input: { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", Param: "{}" } },
    ]);
  });

  test("has an id of its own and names the one before", async () => {
    const { generate } = setUp();
    const [first, second] = [await generate(), await generate()];
    expect(first).not.toHaveProperty("LastTask");
    expect(first.TaskId).toMatch(/^[\da-f]{32}$/);
    expect(second.LastTask).toBe(first.TaskId);
    expect(second.TaskId).not.toBe(first.TaskId);
  });

  test("is stamped with the simulator's time", async () => {
    const date = new Date();
    const { generate } = setUp({ clock: () => date });
    expect((await generate()).CollectTime).toBe(date.getTime());
  });

  test("ten run at a time: the tenth says so, an eleventh is not created until one has been read to its end", async () => {
    const { simulator, generate, look } = setUp();
    const created = [];
    for (let i = 0; i < 10; i++) created.push(await generate());
    expect(created.map(({ CanCreate }) => CanCreate)).toEqual([...Array(9).fill(true), false]);
    const tenth = created[9];

    const eleventh = await generate();
    expect(eleventh).toMatchObject({ CanCreate: false, LastTask: tenth?.TaskId });
    expect(eleventh).not.toHaveProperty("TaskId");
    expect(simulator.state("onceTask")).toHaveLength(10);

    const first = created[0]?.TaskId ?? "";
    for (let i = 0; i < 3; i++) await look(first);
    expect(await generate()).toMatchObject({ CanCreate: false, TaskId: expect.any(String), LastTask: tenth?.TaskId });
  });
});

describe("what is written", () => {
  const write = (vendor: string, status: string) => ({
    "AssetRefreshConfigs.1.Vendor": vendor,
    "AssetRefreshConfigs.1.Status": status,
  });

  test("is replaced by what has the same key", async () => {
    const { simulator, call } = setUp();
    await call("ChangeAssetRefreshTaskConfig", write("3", "1"));
    await call("ChangeAssetRefreshTaskConfig", write("4", "1"));
    await call("ChangeAssetRefreshTaskConfig", write("3", "0"));
    expect(simulator.state("assetRefreshConfig")).toEqual([
      { Vendor: 3, Status: 0 },
      { Vendor: 4, Status: 1 },
    ]);
  });

  test("is given out as a copy", async () => {
    const { simulator, call } = setUp();
    await call("ChangeAssetRefreshTaskConfig", write("3", "1"));
    const [config] = simulator.state("assetRefreshConfig") as { Vendor: number }[];
    if (config) config.Vendor = 9;
    expect(simulator.state("assetRefreshConfig")).toMatchObject([{ Vendor: 3 }]);
  });

  test("leaves the documented example as it is", async () => {
    const { generate } = setUp();
    await generate();
    expect(JSON.stringify(rpcQueryService)).toContain('"TaskId":"example"');
  });
});

describe("responses", () => {
  test("that do not fit their schema are a 500 which says where", async () => {
    const { simulator, call } = setUp();
    expect(await call("BrokenExample", {})).toEqual({
      message:
        "cloudseal-simulator: the response of BrokenExample does not fit its schema: the response.Data must be boolean",
    });
    expect(simulator.calls[0]).toMatchObject({ responseSchema: ["the response.Data must be boolean"], status: 500 });
  });

  test("carry the simulator's date, from which clients learn the time", async () => {
    const simulator = createSimulator({ documents, clock: () => new Date("2026-01-02T03:04:05.678Z") });
    const response = await simulator.fetch("http://sas.example/", { headers: { "x-acs-action": "GenerateOnceTask" } });
    expect(response.headers.get("date")).toBe("Fri, 02 Jan 2026 03:04:05 GMT");
  });

  test("to a request of no vendor are a 404 of the simulator itself", async () => {
    const { simulator } = setUp();
    const response = await simulator.fetch("http://sas.example/favicon.ico");
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("no vendor's protocol");
    expect(simulator.calls).toEqual([
      { method: "GET", target: "/favicon.ico", signature: "not checked", done: false, status: 404 },
    ]);
  });

  test("to a body larger than 10 MB are a 413", async () => {
    const { simulator } = setUp();
    const body = new Uint8Array(10 * 1024 * 1024 + 1);
    expect((await simulator.fetch("http://sas.example/", { method: "POST", body })).status).toBe(413);
  });
});

describe("options", () => {
  test("limits: false lifts the documented limits", async () => {
    const date = new Date();
    const simulator = createSimulator({ documents, clock: () => date, limits: false });
    const send = async () => {
      const request = new Request("http://tcss.example/", {
        method: "POST",
        body: '{"ScanPeriod":1,"Enable":true,"ScanTime":"04:00"}',
        headers: {
          "content-type": "application/json",
          "x-tc-action": "UpdateImageRegistryTimingScanTask",
          "x-tc-version": "2020-11-01",
        },
      });
      await simulator.fetch(await signJson(request, { credentials: simulatorCredentials.tencent[0], date }));
    };
    for (let i = 0; i < 21; i++) await send();
    expect(new Set(simulator.calls.map(({ code, signature }) => code ?? signature))).toEqual(new Set(["ok"]));
  });

  test("vendors leaves out the others", async () => {
    const { call } = setUp({ vendors: ["tencent"] });
    expect(await call("GenerateOnceTask", {})).toMatchObject({
      Response: { Error: { Code: "AuthFailure.InvalidAuthorization" } },
    });
  });

  test("credentials take the place of the fake ones", async () => {
    const { simulator, generate } = setUp({
      credentials: { alibaba: [{ accessKeyId: "mine", accessKeySecret: "s" }] },
    });
    expect(await generate()).toMatchObject({ Code: "InvalidAccessKeyId.NotFound" });
    expect(simulator.calls[0]?.signature).toBe("The access key does not exist.");
  });

  const wrong: [string, SimulatorOptions, RegExp][] = [
    ["an unknown vendor", { vendors: ["nobody"] }, /unknown vendor "nobody"; known: alibaba, huawei, tencent/],
    ["credentials of an unknown vendor", { credentials: { nobody: [] } }, /unknown vendor "nobody"/],
    ["no service document", { documents: [{ openapi: "3.1.0" }] }, /not a service document/],
    [
      "a document of an unknown vendor",
      { documents: [{ "x-cloudseal": { vendor: "nobody" } }] },
      /unknown vendor "nobody"/,
    ],
  ];
  test.each(wrong)("%s is rejected at once", (_name, options, message) => {
    expect(() => createSimulator(options)).toThrow(message);
  });
});

test("calls hold no secret", async () => {
  const simulator = createSimulator({ documents });
  const [, session] = simulatorCredentials.alibaba;
  const url = "http://sas.example/?SecurityToken=SECRET&Signature=SECRET&AccessKeyId=SECRET&RegionId=cn";
  const headers = { "x-acs-action": "GenerateOnceTask", "x-acs-version": "2018-12-03" };
  const wrong = { ...session, accessKeySecret: "SECRET" };
  const request = await sign(new Request(url, { method: "POST", headers }), { credentials: wrong });
  await simulator.fetch(request);
  const text = JSON.stringify(simulator.calls);
  expect(simulator.calls[0]?.target).toBe("/?SecurityToken=***&Signature=***&AccessKeyId=***&RegionId=cn");
  for (const secret of [
    "SECRET",
    session.accessKeySecret,
    session.securityToken ?? "",
    /Signature=(\w+)/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "",
  ])
    expect(text).not.toContain(secret);
});

test("works as a fetch with a signal", async () => {
  const { simulator } = setUp();
  await expect(simulator.fetch("http://sas.example/", { signal: AbortSignal.abort() })).rejects.toThrow("aborted");
});
