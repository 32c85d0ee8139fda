import { createSasClient } from "@cloudseal/alibaba-sas";
import { CloudError, fetchTransport } from "@cloudseal/core";
import { createDbssClient } from "@cloudseal/huawei-dbss";
import { createSimulator, type Simulator } from "@cloudseal/simulator";
import { createTcssClient } from "@cloudseal/tencent-tcss";
import { describe, expect, onTestFinished, test } from "vitest";
import { failureOf, type Options, serviceOf, services } from "./services.js";

/** Both ways to the simulator: in this process, and over loopback. */
const ways = [
  {
    way: "in process",
    reach: async (simulator: Simulator): Promise<Options> => ({
      endpoint: "http://simulator.example",
      transport: fetchTransport(simulator.fetch as typeof fetch),
    }),
  },
  {
    way: "over loopback",
    reach: async (simulator: Simulator): Promise<Options> => {
      const { url, close } = await simulator.listen();
      onTestFinished(close);
      return { endpoint: url };
    },
  },
];

const cases = ways.flatMap((way) => services.map((service) => ({ ...way, ...service })));
const authentic = { signature: "ok", requestSchema: "ok", responseSchema: "ok", status: 200 };

describe.each(cases)("$vendor $way", (service) => {
  const { reach, vendor, operation, permanent, session, secret, token, call, http, failures } = service;
  const setUp = async () => {
    const simulator = createSimulator();
    const options = await reach(simulator);
    const more = (await service.prepare?.({ ...options, credentials: permanent })) ?? {};
    return { simulator, options, more };
  };

  test.each([
    { key: "permanent", credentials: permanent },
    { key: "temporary", credentials: session },
    { key: "provided", credentials: async () => permanent },
  ])("a call with a $key key is authentic and answered", async ({ credentials }) => {
    const { simulator, options, more } = await setUp();
    await call({ ...options, credentials }, {}, more);
    expect(simulator.calls.at(-1)).toMatchObject({ vendor, ...authentic });
  });

  test("a wrong secret is a credentials error with the vendor's code and the id of the request", async () => {
    const { simulator, options, more } = await setUp();
    const error = await failureOf(call({ ...options, credentials: { ...permanent, [secret]: "wrong" } }, {}, more));
    expect(error).toBeInstanceOf(CloudError);
    expect(error).toMatchObject({ vendor, operation, kind: "credentials", retryable: false, attempts: 1 });
    expect(error.code).toBe(simulator.calls.at(-1)?.code);
    expect(error.requestId).toMatch(/^[\w-]{32,36}$/);
  });

  test("a wrong session token is a credentials error", async () => {
    const { options, more } = await setUp();
    const error = await failureOf(call({ ...options, credentials: { ...session, [token]: "wrong" } }, {}, more));
    expect(error).toMatchObject({ kind: "credentials" });
  });

  test("a clock that is off is a clock error", async () => {
    const { options, more } = await setUp();
    const clock = () => new Date(Date.now() - 3_600_000);
    const error = await failureOf(call({ ...options, clock, credentials: permanent }, {}, more));
    expect(error).toMatchObject({ kind: "clock" });
  });

  test("further headers of a call are sent, and do not break the signature", async () => {
    const { simulator, options, more } = await setUp();
    await call({ ...options, credentials: permanent }, { headers: { "X-Trace": " t-1 ", "x-acs-extra": "1" } }, more);
    expect(simulator.calls.at(-1)).toMatchObject(authentic);
  });

  test("the openapi-fetch client is signed alike", async () => {
    const { simulator, options } = await setUp();
    const { response } = await http({ ...options, credentials: permanent });
    expect(simulator.calls.at(-1)).toMatchObject({
      vendor,
      operation: expect.stringContaining(operation),
      signature: "ok",
    });
    expect(response.status).toBe(simulator.calls.at(-1)?.status);
  });

  test("the openapi-fetch client gives a refusal as error", async () => {
    const { options } = await setUp();
    const { data, error, response } = await http({ ...options, credentials: { ...permanent, [secret]: "wrong" } });
    expect(data).toBe(undefined);
    expect(JSON.stringify(error)).toContain(`"${failures.wrongSignature}"`);
    expect(response.ok).toBe(false);
  });
});

describe.each(ways)("every operation $way", ({ reach }) => {
  const setUp = async () => {
    const simulator = createSimulator();
    const options = await reach(simulator);
    const as = (vendor: string) => ({ ...options, credentials: serviceOf(vendor).permanent }) as object;
    return {
      simulator,
      sas: createSasClient({ region: "ap-southeast-1", ...as("alibaba") }),
      tcss: createTcssClient(as("tencent")),
      dbss: createDbssClient({ region: "ap-southeast-1", ...as("huawei") }),
    };
  };

  test("a task goes through its states", async () => {
    const { sas } = await setUp();
    const kind = { TaskType: "VUL_CHECK_TASK", TaskName: "VUL_CHECK_TASK" };
    const { TaskId = "" } = await sas.generateOnceTask({ ...kind, Param: '{"mode":1}' });
    const states = [];
    for (let i = 0; i < 3; i++) states.push((await sas.getOnceTaskResultInfo({ ...kind, TaskId })).TaskInfo?.Status);
    expect(states).toEqual(["INIT", "START", "SUCCESS"]);
  });

  test("settings are written, exact integers included", async () => {
    const { simulator, sas } = await setUp();
    const TargetId = 9_223_372_036_854_775_807n;
    const answer = await sas.changeAssetRefreshTaskConfig({
      AssetRefreshConfigs: [{ Vendor: 3, SchedulePeriod: 360, Status: 1, RefreshConfigType: 2, TargetId }],
      RegionId: "cn-hangzhou",
    });
    expect(answer).toMatchObject({ Data: true });
    expect(simulator.calls[0]).toMatchObject(authentic);
    expect(
      JSON.stringify(simulator.state("assetRefreshConfig"), (_, v) => (typeof v === "bigint" ? `${v}n` : v)),
    ).toContain("9223372036854775807n");
  });

  test("a schedule is written, exact integers included", async () => {
    const { simulator, tcss } = await setUp();
    const answer = await tcss.updateImageRegistryTimingScanTask({
      ScanPeriod: 7n,
      Enable: true,
      ScanTime: "18:10",
      Id: [1, 18_446_744_073_709_551_615n],
      Namespace: ["ünï", 'quo"te\\'],
    });
    expect(Object.keys(answer)).toEqual(["RequestId"]);
    expect(simulator.calls[0]).toMatchObject(authentic);
  });

  test("a switch is switched; the result is nothing", async () => {
    const { simulator, dbss } = await setUp();
    expect(await dbss.updateAuditTaskStatus({ busi_type: "audit", oper_type: "execute" })).toBe(undefined);
    expect(simulator.calls[0]).toMatchObject({ signature: "ok", requestSchema: "ok", status: 200 });
  });

  test("what the service refuses is an invalid input", async () => {
    const { tcss } = await setUp();
    const error = await failureOf(
      tcss.updateImageRegistryTimingScanTask({ ScanPeriod: 1, Enable: true, ScanTime: "04:00", Unknown: 1 } as never),
    );
    expect(error).toMatchObject({ kind: "invalid", status: 200, code: "UnknownParameter" });
  });
});
