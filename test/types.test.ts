import {
  type AssetRefreshConfig,
  createSasClient,
  type ErrorResponse,
  type GenerateOnceTaskErrorCode,
  type GenerateOnceTaskOutput,
  type GetOnceTaskResultInfoInput,
  type GetOnceTaskResultInfoOutput,
  type OnceTaskType,
  type SasClient,
  type SasClientOptions,
  type SasPaths,
  type SasRegion,
  sasService,
  WaitError,
  type WaitOptions,
} from "@cloudseal/alibaba-sas";
import {
  generateOnceTask,
  getOnceTaskResultInfo,
  isChangeAssetRefreshTaskConfigError,
  isGenerateOnceTaskError,
  waitUntilOnceTaskFinished,
} from "@cloudseal/alibaba-sas/operations";
import { type CallOptions, CloudError, createClient, type ErrorKind, type HttpClient } from "@cloudseal/core";
import {
  type AuditSummaryInfo,
  createDbssClient,
  type DbssClientOptions,
  dbssService,
  type ListAuditSummaryInfosInput,
  type ListAuditSummaryInfosOutput,
  type Paged,
  type PageOptions,
  type UpdateAuditTaskStatusInput,
} from "@cloudseal/huawei-dbss";
import { paginateListAuditSummaryInfos } from "@cloudseal/huawei-dbss/operations";
import { createTcssClient, type UpdateImageRegistryTimingScanTaskInput } from "@cloudseal/tencent-tcss";
import { isUpdateImageRegistryTimingScanTaskError } from "@cloudseal/tencent-tcss/operations";
import { describe, expect, expectTypeOf, test } from "vitest";

// What stands in these functions is checked by `npm run typecheck` and never run.
const never = (_: () => unknown) => expect(true).toBe(true);
const sas = createSasClient({ region: "cn-shanghai" });
const tcss = createTcssClient();
const dbss = createDbssClient();

describe("inputs", () => {
  test("what is required is required", () =>
    never(() => {
      sas.generateOnceTask({ TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", Param: "{}" });
      // @ts-expect-error Param is missing
      sas.generateOnceTask({ TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN" });
      // @ts-expect-error nothing is given
      sas.generateOnceTask();
      // @ts-expect-error ScanTime is missing
      tcss.updateImageRegistryTimingScanTask({ ScanPeriod: 1, Enable: true });
    }));

  test("where nothing is required the input may be left out", () =>
    never(() => {
      sas.changeAssetRefreshTaskConfig();
      sas.changeAssetRefreshTaskConfig({});
      sas.changeAssetRefreshTaskConfig({ AssetRefreshConfigs: [{}] }, { timeout: 1 });
    }));

  test("a misspelt name is an error", () =>
    never(() => {
      // @ts-expect-error Regionid
      sas.changeAssetRefreshTaskConfig({ Regionid: "cn-hangzhou" });
      // @ts-expect-error vendor
      sas.changeAssetRefreshTaskConfig({ AssetRefreshConfigs: [{ vendor: 3 }] });
      // @ts-expect-error ImageDigests
      tcss.updateImageRegistryTimingScanTask({ ScanPeriod: 1, Enable: true, ScanTime: "", ImageDigests: [] });
    }));

  test("a value of another type is an error", () =>
    never(() => {
      // @ts-expect-error Param is a text
      sas.generateOnceTask({ TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", Param: {} });
      // @ts-expect-error Enable is a truth value
      tcss.updateImageRegistryTimingScanTask({ ScanPeriod: 1, Enable: "true", ScanTime: "" });
      // @ts-expect-error Force is a text
      tcss.updateImageRegistryTimingScanTask({ ScanPeriod: 1, Enable: true, ScanTime: "", Images: [{ Force: true }] });
    }));

  test("the project may be left out, the client has it", () =>
    never(() => {
      dbss.updateAuditTaskStatus({ busi_type: "risk", oper_type: "execute" });
      dbss.updateAuditTaskStatus({ project_id: "p", busi_type: "audit", oper_type: "switch", code: "on" });
      // @ts-expect-error busi_type is missing
      dbss.updateAuditTaskStatus({ oper_type: "execute" });
    }));
});

describe("value lists", () => {
  test("an open one takes any text, and suggests those that are known", () => {
    expectTypeOf<"IMAGE_SCAN">().toExtend<OnceTaskType>();
    expectTypeOf<"NEW_KIND">().toExtend<OnceTaskType>();
    expectTypeOf<string>().toExtend<OnceTaskType>();
    expectTypeOf<number>().not.toExtend<OnceTaskType>();
    // As a plain string it would suggest nothing.
    expectTypeOf<OnceTaskType>().not.toEqualTypeOf<string>();
    expectTypeOf<SasRegion>().not.toEqualTypeOf<string>();
  });

  test("an open one of numbers takes any number", () => {
    expectTypeOf<3>().toExtend<AssetRefreshConfig["Vendor"]>();
    expectTypeOf<99>().toExtend<AssetRefreshConfig["Vendor"]>();
    expectTypeOf<"3">().not.toExtend<AssetRefreshConfig["Vendor"]>();
  });

  test("a closed one takes only what it lists", () => {
    expectTypeOf<UpdateAuditTaskStatusInput["busi_type"]>().toEqualTypeOf<"risk" | "audit">();
    never(() =>
      // @ts-expect-error no such busi_type
      dbss.updateAuditTaskStatus({ busi_type: "other", oper_type: "execute" }),
    );
  });
});

describe("integers", () => {
  test("64 bits go in as number or bigint", () => {
    expectTypeOf<AssetRefreshConfig["TargetId"]>().toEqualTypeOf<number | bigint | undefined>();
    expectTypeOf<UpdateImageRegistryTimingScanTaskInput["ScanPeriod"]>().toEqualTypeOf<number | bigint>();
    expectTypeOf<UpdateImageRegistryTimingScanTaskInput["Id"]>().toEqualTypeOf<(number | bigint)[] | undefined>();
    expectTypeOf<bigint>().toExtend<UpdateImageRegistryTimingScanTaskInput["ScanScope"]>();
  });

  test("times in milliseconds are numbers, both ways", () => {
    expectTypeOf<GenerateOnceTaskOutput["CollectTime"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<UpdateAuditTaskStatusInput["query_begin_time"]>().toEqualTypeOf<number | undefined>();
  });
});

describe("results", () => {
  test("are unwrapped", () => {
    expectTypeOf(tcss.updateImageRegistryTimingScanTask).returns.resolves.toEqualTypeOf<{ RequestId: string }>();
    expectTypeOf(dbss.updateAuditTaskStatus).returns.resolves.toEqualTypeOf<void>();
    expectTypeOf(sas.generateOnceTask).returns.resolves.toEqualTypeOf<GenerateOnceTaskOutput>();
  });

  test("may lack all that the service may leave out", () => {
    expectTypeOf<GenerateOnceTaskOutput["TaskId"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<GetOnceTaskResultInfoOutput["TaskId"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<GenerateOnceTaskOutput["RequestId"]>().toEqualTypeOf<string>();
  });

  test("an object of any members has any", () =>
    expectTypeOf<ErrorResponse["AccessDeniedDetail"]>().toEqualTypeOf<{ [key: string]: unknown } | undefined>());
});

describe("errors", () => {
  test("a guard narrows the code to those that are documented", () => {
    const error: unknown = new CloudError({
      vendor: "alibaba",
      service: "sas",
      operation: "GenerateOnceTask",
      kind: "permission",
      message: "m",
      code: "NoPermission",
    });
    expect(isGenerateOnceTaskError(error)).toBe(true);
    expect(isChangeAssetRefreshTaskConfigError(error)).toBe(false);
    if (isGenerateOnceTaskError(error)) {
      expectTypeOf(error.code).toEqualTypeOf<GenerateOnceTaskErrorCode>();
      expectTypeOf(error.code).toEqualTypeOf<
        "NoPermission" | "TaskRepeat" | "AssetsCollectionFrequencyLimit" | "ServerError"
      >();
      expectTypeOf(error.kind).toEqualTypeOf<ErrorKind>();
      // @ts-expect-error not a documented code
      expect(error.code === "Throttling").toBe(false);
    }
    if (isUpdateImageRegistryTimingScanTaskError(error))
      expectTypeOf(error.code).toEqualTypeOf<"InvalidParameter" | "ResourceNotFound">();
  });

  test("without a guard a code is any text or none", () => {
    expectTypeOf<CloudError["code"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<CloudError["status"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<CloudError>().toExtend<Error>();
  });
});

describe("options", () => {
  test("credentials have the vendor's own names", () =>
    never(() => {
      createSasClient({ credentials: { accessKeyId: "i", accessKeySecret: "s", securityToken: "t" } });
      createSasClient({ credentials: async () => ({ accessKeyId: "i", accessKeySecret: "s" }) });
      createTcssClient({ credentials: { secretId: "i", secretKey: "s", token: "t" } });
      createDbssClient({ credentials: { ak: "i", sk: "s", securityToken: "t", projectId: "p" } });
      createDbssClient({ credentials: { authToken: "t", projectId: "p" } });
      // @ts-expect-error the secret is missing
      createSasClient({ credentials: { accessKeyId: "i" } });
      // @ts-expect-error those of another vendor
      createTcssClient({ credentials: { ak: "i", sk: "s" } });
      // @ts-expect-error a token needs its project
      createDbssClient({ credentials: { authToken: "t" } });
      // @ts-expect-error a key or a token, not both
      createDbssClient({ credentials: { ak: "i", sk: "s", authToken: "t", projectId: "p" } });
    }));

  test("a client of one vendor only has a project", () => {
    expectTypeOf<DbssClientOptions>().toHaveProperty("projectId");
    expectTypeOf<SasClientOptions>().not.toHaveProperty("projectId");
  });

  test("a misspelt option is an error", () =>
    never(() => {
      createSasClient({ region: "cn-shanghai", timeout: 1, endpoint: "host.example" });
      // @ts-expect-error timeOut
      createSasClient({ timeOut: 1 });
      // @ts-expect-error a transport is an object
      createSasClient({ transport: fetch });
    }));

  test("every call takes signal, timeout, attemptTimeout, idempotent, retry and headers", () => {
    expectTypeOf<keyof CallOptions>().toEqualTypeOf<
      "signal" | "timeout" | "attemptTimeout" | "idempotent" | "headers" | "retry"
    >();
    never(() => {
      const signal = new AbortController().signal;
      dbss.updateAuditTaskStatus(
        { busi_type: "risk", oper_type: "execute" },
        { signal, timeout: 1, headers: { a: "b" } },
      );
      // @ts-expect-error a header is a text
      sas.changeAssetRefreshTaskConfig({}, { headers: { a: 1 } });
    });
  });

  test("undefined is as good as left out", () =>
    never(() =>
      createSasClient({ region: undefined, credentials: undefined, timeout: undefined, endpoint: undefined }),
    ));
});

test("a client has methods for operations, waiters and pagers, and none for what else stands beside them", () => {
  type Methods = "generateOnceTask" | "waitUntilOnceTaskFinished" | "paginateDescribeOnceTask" | "http";
  expectTypeOf<Methods>().toExtend<keyof SasClient>();
  expectTypeOf<Extract<keyof SasClient, `is${string}` | `${string}Http`>>().toEqualTypeOf<never>();
  expect(Object.keys(sas).filter((name) => /^is[A-Z]/.test(name))).toEqual([]);
});

test("a client of one operation has that operation only", () => {
  const one = createClient(sasService, { getOnceTaskResultInfo }, { region: "cn-shanghai" });
  expectTypeOf<keyof typeof one>().toEqualTypeOf<"getOnceTaskResultInfo">();
  expectTypeOf(one.getOnceTaskResultInfo).parameters.toEqualTypeOf<
    [input: GetOnceTaskResultInfoInput, options?: CallOptions | undefined]
  >();
  expectTypeOf(one.getOnceTaskResultInfo).returns.resolves.toEqualTypeOf<GetOnceTaskResultInfoOutput>();
  const two = createClient(sasService, { start: generateOnceTask });
  expectTypeOf(two.start).returns.resolves.toEqualTypeOf<GenerateOnceTaskOutput>();
});

describe("methods that wait", () => {
  const task = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", TaskId: "t" };

  test("take the input of the operation and give its result", () => {
    expectTypeOf(sas.waitUntilOnceTaskFinished).parameters.toEqualTypeOf<
      [input: GetOnceTaskResultInfoInput, options?: WaitOptions<GetOnceTaskResultInfoOutput> | undefined]
    >();
    expectTypeOf(sas.waitUntilOnceTaskFinished).returns.resolves.toEqualTypeOf<GetOnceTaskResultInfoOutput>();
    never(() => {
      // @ts-expect-error TaskId is missing
      sas.waitUntilOnceTaskFinished({ TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN" });
      // @ts-expect-error intervall
      sas.waitUntilOnceTaskFinished(task, { intervall: 1 });
    });
  });

  test("tell their progress with the operation's result", () =>
    never(() =>
      sas.waitUntilOnceTaskFinished(task, {
        signal: new AbortController().signal,
        timeout: 60_000,
        retry: false,
        headers: { a: "b" },
        onProgress: ({ poll, state, output, error, elapsed, delay }) => {
          expectTypeOf(output).toEqualTypeOf<GetOnceTaskResultInfoOutput | undefined>();
          expectTypeOf(state).toEqualTypeOf<string | number | boolean | undefined>();
          expectTypeOf(error).toEqualTypeOf<CloudError | undefined>();
          expectTypeOf([poll, elapsed, delay]).toEqualTypeOf<number[]>();
        },
      }),
    ));

  test("need no page and no size, also where the operation requires them, and the rest of what it does", () => {
    never(() => {
      sas.paginateDescribeAccesskeyLeakList({ Status: "pending" });
      sas.paginateDescribeAccesskeyLeakList({ Status: "pending", CurrentPage: 2, PageSize: 50 });
      // @ts-expect-error what an operation requires of both
      sas.describeAccesskeyLeakList({ Status: "pending" });
      // @ts-expect-error no page is a text here
      sas.paginateDescribeAccesskeyLeakList({ CurrentPage: "2" });
      sas.paginateListOssBucketScanInfo();
      // @ts-expect-error what else it requires
      dbss.paginateListAuditSqlsNew({});
    });
  });

  test("are there in a client of few operations too, by any name", () => {
    const one = createClient(sasService, { waitForTask: waitUntilOnceTaskFinished });
    expectTypeOf<keyof typeof one>().toEqualTypeOf<"waitForTask">();
    expectTypeOf(one.waitForTask).toEqualTypeOf(sas.waitUntilOnceTaskFinished);
  });

  test("throw errors with what was seen last", () => {
    const error = {} as unknown;
    if (error instanceof WaitError) expectTypeOf(error.kind).toEqualTypeOf<ErrorKind>();
    expectTypeOf<WaitError>().toExtend<CloudError>();
    expectTypeOf<WaitError<GetOnceTaskResultInfoOutput>["output"]>().toEqualTypeOf<
      GetOnceTaskResultInfoOutput | undefined
    >();
    expectTypeOf<CloudError>().not.toExtend<WaitError>();
  });
});

describe("methods that walk through pages", () => {
  test("take the input of the operation and give its items, or its results", () => {
    expectTypeOf(dbss.paginateListAuditSummaryInfos).parameters.toEqualTypeOf<
      [input?: ListAuditSummaryInfosInput | undefined, options?: PageOptions | undefined]
    >();
    expectTypeOf(dbss.paginateListAuditSummaryInfos).returns.toEqualTypeOf<
      Paged<AuditSummaryInfo, ListAuditSummaryInfosOutput>
    >();
    never(async () => {
      for await (const { instance_id } of dbss.paginateListAuditSummaryInfos())
        expectTypeOf(instance_id).toEqualTypeOf<bigint | undefined>();
      for await (const { total } of dbss.paginateListAuditSummaryInfos({ limit: "5" }).byPage())
        expectTypeOf(total).toEqualTypeOf<number | undefined>();
      for await (const name of tcss.paginateDescribeImageRegistryNamespaceList())
        expectTypeOf(name).toEqualTypeOf<string>();
      // @ts-expect-error limit is a text
      dbss.paginateListAuditSummaryInfos({ limit: 5 });
      // @ts-expect-error maximumPages
      dbss.paginateListAuditSummaryInfos({}, { maximumPages: 5 });
    });
  });

  test("need no page and no size, also where the operation requires them, and the rest of what it does", () => {
    never(() => {
      sas.paginateDescribeAccesskeyLeakList({ Status: "pending" });
      sas.paginateDescribeAccesskeyLeakList({ Status: "pending", CurrentPage: 2, PageSize: 50 });
      // @ts-expect-error what an operation requires of both
      sas.describeAccesskeyLeakList({ Status: "pending" });
      // @ts-expect-error no page is a text here
      sas.paginateDescribeAccesskeyLeakList({ CurrentPage: "2" });
      sas.paginateListOssBucketScanInfo();
      // @ts-expect-error what else it requires
      dbss.paginateListAuditSqlsNew({});
    });
  });

  test("are there in a client of few operations too, by any name", () => {
    const one = createClient(dbssService, { all: paginateListAuditSummaryInfos });
    expectTypeOf<keyof typeof one>().toEqualTypeOf<"all">();
    expectTypeOf(one.all).toEqualTypeOf(dbss.paginateListAuditSummaryInfos);
  });
});

test("a schedule that was read can be changed and written back", () =>
  never(async () => {
    const { Enable, ScanTime, ScanPeriod, ScanType, Id, Images, ScanScope } =
      await tcss.describeImageRegistryTimingScanTask();
    // Members that are not set are left out of what is written.
    await tcss.updateImageRegistryTimingScanTask({
      Enable: !Enable,
      ScanTime,
      ScanPeriod,
      ...(ScanType && { ScanType }),
      ...(Id && { Id }),
      ...(Images && { Images }),
      ...(ScanScope !== undefined && { ScanScope }),
    });
  }));

describe("client.http", () => {
  test("knows paths, places and types", () =>
    never(async () => {
      const query = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", TaskId: "t" };
      const { data, error } = await sas.http.POST("/GetOnceTaskResultInfo", { params: { query } });
      expectTypeOf(data?.TotalCount).toEqualTypeOf<number | undefined>();
      expectTypeOf(error).toEqualTypeOf<ErrorResponse | undefined>();
      if (data === undefined) expectTypeOf(error).toEqualTypeOf<ErrorResponse>();
      // @ts-expect-error no such path
      await sas.http.POST("/GetOnceTask", { params: { query } });
      // @ts-expect-error no GET there
      await sas.http.GET("/GetOnceTaskResultInfo", { params: { query } });
      // @ts-expect-error TaskId is missing
      await sas.http.POST("/GetOnceTaskResultInfo", { params: { query: { TaskType: "T", TaskName: "T" } } });
      // @ts-expect-error the input is in the query
      await sas.http.POST("/GenerateOnceTask", { body: {} });
    }));

  test("has bodies as on the wire", () =>
    never(async () => {
      const body = { ScanPeriod: 1, Enable: true, ScanTime: "04:00:00" };
      const { data } = await tcss.http.POST("/UpdateImageRegistryTimingScanTask", { body });
      expectTypeOf(data?.Response.RequestId).toEqualTypeOf<string | undefined>();
    }));

  test("has the same types by the name of the method", () =>
    never(async () => {
      const query = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", TaskId: "t" };
      const { data } = await sas.http.request("post", "/GetOnceTaskResultInfo", { params: { query } });
      expectTypeOf(data).toEqualTypeOf<GetOnceTaskResultInfoOutput | undefined>();
      // As a plain string it would suggest nothing.
      expectTypeOf(data?.TaskInfo?.Status).not.toEqualTypeOf<string | undefined>();
    }));

  test("has numbers of open value lists, and 64 bits as bigint", () => {
    type Paths = {
      "/Get": {
        get: { responses: { 200: { content: { "application/json": { Kind?: 1 | 2 | (number & {}); Id?: bigint } } } } };
      };
    };
    never(async () => {
      const { data } = await ({} as HttpClient<Paths>).GET("/Get");
      expectTypeOf(data?.Kind).toEqualTypeOf<1 | 2 | (number & {}) | undefined>();
      expectTypeOf(data?.Kind ?? 0).toExtend<number>();
      expectTypeOf(data?.Id).toEqualTypeOf<bigint | undefined>();
    });
  });

  test("takes bodies exactly as documented", () => {
    type Post = typeof tcss.http.POST<"/UpdateImageRegistryTimingScanTask">;
    type Options = Exclude<Parameters<Post>[1], undefined>;
    expectTypeOf<Options["body"]>().toEqualTypeOf<UpdateImageRegistryTimingScanTaskInput>();
    never(async () => {
      const path = "/UpdateImageRegistryTimingScanTask";
      const body = { ScanPeriod: 1n, Enable: true, ScanTime: "", ScanType: ["CVE", "OTHER"], ScanScope: 99 };
      await tcss.http.POST(path, { body });
      // @ts-expect-error a body is required
      await tcss.http.POST(path);
      // @ts-expect-error ScanScope is a number
      await tcss.http.POST(path, { body: { ...body, ScanScope: "1" } });
      // @ts-expect-error ImageDigests
      await tcss.http.POST(path, { body: { ScanPeriod: 1, Enable: true, ScanTime: "", ImageDigests: [] } });
    });
  });

  test("has the options of openapi-fetch, and any that a middleware may want", () =>
    never(async () => {
      await sas.http.POST("/ChangeAssetRefreshTaskConfig");
      await sas.http.POST("/ChangeAssetRefreshTaskConfig", { timeout: 1, signal: new AbortController().signal });
      const { data, response } = await sas.http.POST("/ChangeAssetRefreshTaskConfig", { parseAs: "text" });
      expectTypeOf(data).toEqualTypeOf<string | undefined>();
      expectTypeOf(response).toEqualTypeOf<Response>();
      sas.http.use({ onRequest: ({ request }) => request });
      // @ts-expect-error a signal is an AbortSignal
      await sas.http.POST("/ChangeAssetRefreshTaskConfig", { signal: 1 });
    }));

  test("has no data where there is no body", () =>
    never(async () => {
      const path = "/v1/{project_id}/audit/summary/{busi_type}/task-status";
      const params = { path: { busi_type: "risk" as const } };
      const { data } = await dbss.http.POST(path, { params, body: { oper_type: "new", code: "on" } });
      expectTypeOf(data).toEqualTypeOf<undefined>();
    }));

  test("keeps open value lists what they are, in answers and in bodies", () =>
    never(async () => {
      const query = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", TaskId: "t" };
      const { data } = await sas.http.POST("/GetOnceTaskResultInfo", { params: { query } });
      type Body = SasPaths["/GetOnceTaskResultInfo"]["post"]["responses"][200]["content"]["application/json"];
      expectTypeOf(data).toEqualTypeOf<Body | undefined>();
      const text: string | undefined = data?.TaskInfo?.Status;
      expectTypeOf(text).toEqualTypeOf<string | undefined>();
      await tcss.http.POST("/UpdateImageRegistryTimingScanTask", {
        body: {
          ScanPeriod: 1,
          Enable: true,
          ScanTime: "04:00",
          ScanScope: 1,
          RegistryType: ["tcr", "other"],
          Id: [1n, 2],
        },
      });
      await tcss.http.POST("/UpdateImageRegistryTimingScanTask", {
        // @ts-expect-error a text is no scope
        body: { ScanPeriod: 1, Enable: true, ScanTime: "04:00", ScanScope: "1" },
      });
    }));

  test("may leave out the project", () =>
    never(async () => {
      const path = "/v1/{project_id}/audit/summary/{busi_type}/task-status";
      const body = { oper_type: "switch", code: "on" };
      await dbss.http.POST(path, { params: { path: { busi_type: "risk" } }, body });
      await dbss.http.POST(path, { params: { path: { project_id: "p", busi_type: "risk" } }, body });
      // @ts-expect-error busi_type is missing
      await dbss.http.POST(path, { params: { path: {} }, body });
    }));
});
