import { createSasClient } from "@cloudseal/alibaba-sas";
import { fetchTransport } from "@cloudseal/core";
import { createSimulator, simulatorCredentials } from "@cloudseal/simulator";
import { describe, expect, test } from "vitest";
import { failureOf } from "./services.js";

const scan = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN" };
const check = { TaskType: "CLIENT_PROBLEM_CHECK", TaskName: "CLIENT_PROBLEM_CHECK" };

function setUp() {
  const simulator = createSimulator();
  const sas = createSasClient({
    region: "cn-shanghai",
    endpoint: "http://simulator.example",
    transport: fetchTransport(simulator.fetch as typeof fetch),
    credentials: simulatorCredentials.alibaba[0],
  });
  const start = async (kind: typeof scan, Source?: string) =>
    (await sas.generateOnceTask({ ...kind, Param: "{}", ...(Source && { Source }) })).TaskId ?? "";
  const unfinished = async (TaskType: string) =>
    ((await sas.listUnfinishedOnceTask({ TaskType })).OnceTasks ?? []).map(({ TaskId }) => TaskId);
  return { sas, start, unfinished };
}

test("settings that were changed are listed, without the access key that they are about", async () => {
  const { sas } = setUp();
  const hosts = { Vendor: 3, SchedulePeriod: 60, Status: 1, RefreshConfigType: 0 } as const;
  const key = { Vendor: 3, SchedulePeriod: 1440, Status: 0, RefreshConfigType: 2 } as const;
  const TargetId = 9_223_372_036_854_775_807n;
  await sas.changeAssetRefreshTaskConfig({ AssetRefreshConfigs: [hosts, { ...key, TargetId }] });
  const list = async (input: object) => (await sas.listAssetRefreshTaskConfig(input)).AssetRefreshConfig;
  expect(await list({})).toEqual([hosts, key]);
  expect(await list({ RefreshConfigType: 2, TargetId })).toEqual([key]);
  expect(await list({ RefreshConfigType: 2, TargetId: 1 })).toEqual([]);
});

describe("the last task of a kind", () => {
  test("is the one that was started last, and goes through its states", async () => {
    const { sas, start } = setUp();
    await start(scan);
    const last = await start(scan, "nightly");
    await start(check);
    const seen = [];
    for (let i = 0; i < 3; i++) seen.push(await sas.getLastOnceTaskInfo(scan));
    expect(seen.map(({ TaskId }) => TaskId)).toEqual([last, last, last]);
    expect(seen.map(({ TaskInfo }) => TaskInfo)).toEqual([
      { Status: "INIT", Progress: 0 },
      { Status: "START", Progress: 50 },
      { Status: "SUCCESS", Progress: 100, Result: "SUCCESS" },
    ]);
  });

  test("need not be there", async () => {
    const { sas, start } = setUp();
    await start(scan, "nightly");
    const { TaskId, TaskInfo } = await sas.getLastOnceTaskInfo({ ...scan, Source: "by hand" });
    expect({ TaskId, TaskInfo }).toEqual({ TaskId: undefined, TaskInfo: { Result: "TASK_NOT_EXISTS" } });
  });
});

describe("tasks are listed", () => {
  test("by kind, by id and by root task, each with its state", async () => {
    const { sas, start } = setUp();
    const [first, second] = [await start(check), await start(scan)];
    for (let i = 0; i < 3; i++) await sas.getOnceTaskResultInfo({ ...check, TaskId: first });
    const list = async (input: object) =>
      (await sas.describeOnceTask(input)).TaskManageResponseList?.map((task) => [task.TaskId, task.TaskStatusText]);
    expect(await list({ TaskType: check.TaskType })).toEqual([[first, "SUCCESS"]]);
    expect(await list({ RootTaskId: second })).toEqual([[second, "INIT"]]);
    expect(await list({ TaskType: check.TaskType, TaskId: second })).toEqual([]);
  });

  test("page by page, or all of them one after another", async () => {
    const { sas, start } = setUp();
    const started = [];
    for (let i = 0; i < 5; i++) started.push(await start(check));
    const { PageInfo } = await sas.describeOnceTask({ TaskType: check.TaskType, CurrentPage: 3, PageSize: 2 });
    expect(PageInfo).toEqual({ CurrentPage: 3, PageSize: 2, TotalCount: 5, Count: 1 });
    const seen = [];
    for await (const { TaskId } of sas.paginateDescribeOnceTask({ TaskType: check.TaskType, PageSize: 2 }))
      seen.push(TaskId);
    expect(seen).toEqual(started);
  });
});

test("a cancelled task has ended: it is listed as unfinished no more, and its place is free", async () => {
  const { sas, start, unfinished } = setUp();
  const started = [];
  for (let i = 0; i < 10; i++) started.push(await start(scan));
  const [first = "", ...others] = started;
  expect(await start(scan)).toBe("");
  await sas.cancelOnceTask({ TaskId: first });
  expect(await unfinished("IMAGE_SCAN")).toEqual(others);
  expect(await unfinished("ASSETS_COLLECTION")).toEqual([]);
  expect((await sas.getOnceTaskResultInfo({ ...scan, TaskId: first })).TaskInfo?.Status).toBe("TIMEOUT");
  expect(await start(scan)).not.toBe("");
  expect(await failureOf(sas.cancelOnceTask({ TaskId: "unknown" }))).toMatchObject({ kind: "notFound" });
});
