import https from "node:https";
import { sign } from "@cloudseal/alibaba";
import { createSasClient } from "@cloudseal/alibaba-sas";
import { createDbssClient } from "@cloudseal/huawei-dbss";
import { createSimulator, type Fault, type Simulator, simulatorCredentials } from "@cloudseal/simulator";
import { handlers } from "@cloudseal/simulator/msw";
import { createTcssClient } from "@cloudseal/tencent-tcss";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { timeOutOnce } from "../support/clock.js";

const server = setupServer();
let simulator: Simulator;

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => {
  simulator = createSimulator();
  server.resetHandlers(...handlers(simulator));
});
afterAll(() => server.close());

const scan = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", Param: "{}" } as const;
const [credentials] = simulatorCredentials.alibaba;
const start = () =>
  createSasClient({ region: "cn-shanghai", credentials, retry: false, maxResponseBytes: 1024 * 1024 }).generateOnceTask(
    scan,
  );

describe("a client that knows nothing of it is answered", () => {
  const calls = {
    alibaba: start,
    tencent: () =>
      createTcssClient({ credentials: simulatorCredentials.tencent[0] }).updateImageRegistryTimingScanTask({
        ScanPeriod: 1,
        Enable: true,
        ScanTime: "04:00",
      } as never),
    huawei: () =>
      createDbssClient({ region: "cn-north-4", credentials: simulatorCredentials.huawei[0] }).updateAuditTaskStatus({
        busi_type: "risk",
        oper_type: "execute",
      } as never),
  };
  test.each(Object.entries(calls))("%s", async (vendor, call) => {
    await call();
    expect(simulator.calls).toMatchObject([{ vendor, signature: "ok", requestSchema: "ok", status: 200, done: true }]);
  });
});

const faults: [Fault, object, done: boolean][] = [
  ["throttle", { kind: "throttled", code: "Throttling.User" }, false],
  ["503", { kind: "server", status: 503 }, false],
  ["html-error-page", { status: 502 }, false],
  ["refused", { kind: "network", cause: { code: "ECONNREFUSED" } }, false],
  ["reset-before-read", { kind: "network", cause: { code: "ECONNRESET" } }, false],
  ["reset-after-work", { kind: "network", cause: { code: "ECONNRESET" } }, true],
  ["reset-in-body", { kind: "network" }, true],
  ["truncated-json", { kind: "protocol" }, true],
  ["truncated-gzip", { kind: "network" }, true],
  [{ type: "huge-body", bytes: 2 * 1024 * 1024 }, { kind: "protocol" }, true],
  ["redirect", { status: 302 }, false],
  ["clock-skew", { kind: "clock" }, false],
  ["expired-token", { kind: "credentials" }, false],
];

describe("a client meets", () => {
  test.each(faults)("%j", async (fault, want, done) => {
    simulator.inject("GenerateOnceTask", fault);
    await expect(start()).rejects.toMatchObject(want);
    expect(simulator.calls).toMatchObject([{ done }]);
    expect(await start()).toHaveProperty("TaskId");
  });

  test("a reset after the work as what it is: not to be sent again", async () => {
    simulator.inject("GenerateOnceTask", "reset-after-work", "refused");
    const sas = createSasClient({ region: "cn-shanghai", credentials, retry: { baseDelay: 1 } });
    await expect(sas.generateOnceTask(scan)).rejects.toMatchObject({ kind: "network", attempts: 1 });
    expect(await sas.generateOnceTask(scan)).toHaveProperty("TaskId");
    expect(simulator.calls.map(({ fault, done }) => [fault, done])).toEqual([
      ["reset-after-work", true],
      ["refused", false],
      [undefined, true],
    ]);
  });

  test.each(["never-answers", "slow"] as const)("%s, until its time is up", async (fault) => {
    simulator.inject("GenerateOnceTask", fault);
    const sas = createSasClient({ region: "cn-shanghai", credentials, timeout: 50 });
    const call = timeOutOnce(simulator, () => sas.generateOnceTask(scan));
    await expect(call).rejects.toMatchObject({ kind: "timeout" });
  });

  test.each(["wrong-content-type", { type: "slow", interval: 0 }] as const)("%j, and takes it", async (fault) => {
    simulator.inject("GenerateOnceTask", fault);
    expect(await start()).toHaveProperty("TaskId");
  });
});

const signed = () =>
  sign(
    new Request(`https://tds.ap-southeast-1.aliyuncs.com/?${new URLSearchParams(scan)}`, {
      method: "POST",
      headers: { "x-acs-action": "GenerateOnceTask", "x-acs-version": "2018-12-03" },
    }),
    { credentials },
  );

describe("fetch", () => {
  test("is answered", async () => {
    const response = await fetch(await signed());
    expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ CanCreate: true })]);
  });

  test("fails as it does where there is no MSW when the connection is refused", async () => {
    simulator.inject("*", "refused");
    const error = await fetch(await signed()).catch((error) => error);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ECONNREFUSED" } });
  });

  test("has a body that fails when the connection is reset", async () => {
    simulator.inject("*", "reset-after-work");
    const response = await fetch(await signed());
    await expect(response.text()).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  });
});

describe("other hosts", () => {
  test("are for other handlers", async () => {
    server.use(http.get("https://other.example/", () => HttpResponse.text("other")));
    expect(await (await fetch("https://other.example/")).text()).toBe("other");
    expect(simulator.calls).toEqual([]);
  });

  test("are for nobody if there is none", async () => {
    const error = await new Promise((resolve) =>
      https.request("https://tds.aliyuncs.com.example/").on("error", resolve).end(),
    );
    expect(error).toMatchObject({ message: expect.stringContaining("onUnhandledRequest") });
    expect(simulator.calls).toEqual([]);
  });

  test("are answered for when they are named", async () => {
    server.resetHandlers(...handlers(simulator, { hosts: ["sas.{region}.internal:8443"] }));
    const sas = createSasClient({ region: "cn-shanghai", credentials, endpoint: "https://sas.a.internal:8443" });
    expect(await sas.generateOnceTask(scan)).toHaveProperty("TaskId");
  });
});
