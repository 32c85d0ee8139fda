// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  CancelOnceTaskInput,
  CancelOnceTaskOutput,
  ChangeAssetRefreshTaskConfigInput,
  ChangeAssetRefreshTaskConfigOutput,
  DescribeOnceTaskInput,
  DescribeOnceTaskOutput,
  GenerateOnceTaskInput,
  GenerateOnceTaskOutput,
  GetLastOnceTaskInfoInput,
  GetLastOnceTaskInfoOutput,
  GetOnceTaskResultInfoInput,
  GetOnceTaskResultInfoOutput,
  ListAssetRefreshTaskConfigInput,
  ListAssetRefreshTaskConfigOutput,
  ListUnfinishedOnceTaskInput,
  ListUnfinishedOnceTaskOutput,
} from "../src/types.gen.js";

export const cancelOnceTaskInput_parameters = { TaskId: "ec9c0d88f36cc27765a98c554ee2****" } satisfies CancelOnceTaskInput;

export const cancelOnceTaskOutput_cancelled = { RequestId: "D03DD0FD-6041-5107-AC00-383E28F1****" } satisfies CancelOnceTaskOutput;

export const changeAssetRefreshTaskConfigInput_parameters = { AssetRefreshConfigs: [{ Vendor: 3, SchedulePeriod: 360, Status: 1, RefreshConfigType: 2, TargetId: 2308 }], RegionId: "cn-hangzhou" } satisfies ChangeAssetRefreshTaskConfigInput;

export const changeAssetRefreshTaskConfigOutput_changed = { RequestId: "BE120DAB-F4E7-4C53-ADC3-A97578ABF384", Data: true, Message: "successful" } satisfies ChangeAssetRefreshTaskConfigOutput;

export const describeOnceTaskInput_parameters = { TaskType: "CLIENT_PROBLEM_CHECK", TaskId: "d7b2acf8d362742123e4a84e1bf8****", StartTimeQuery: 1651737301000, EndTimeQuery: 1651766520000, CurrentPage: 1, PageSize: 20, RootTaskId: "bb5d657479bba5e1d308b6c9e85c9174", Source: "console" } satisfies DescribeOnceTaskInput;

export const describeOnceTaskOutput_listed = { RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F", PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 100, Count: 2 }, TaskManageResponseList: [{ TaskType: "CLIENT_PROBLEM_CHECK", TaskName: "CLIENT_PROBLEM_CHECK", TaskId: "e900f528f5a6229bb640ca27cb44c98e", TaskStatus: 1, TaskStatusText: "INIT", Progress: "10%", SuccessCount: 7, FailCount: 2, TaskStartTime: 1649732012000, TaskEndTime: 1650267989000, ResultInfo: "successful", DetailData: "[{\"dispatchType\":\"manual\",\"causeMsg\":[],\"causeCode\":[],\"resCode\":[\"1003\"],\"problemType\":\"offline\",\"uuid\":\"inet-eae04867-002f-423d-af00-c72cd629****\"}]" }] } satisfies DescribeOnceTaskOutput;

export const generateOnceTaskInput_parameters = { TaskType: "CLIENT_PROBLEM_CHECK", TaskName: "CLIENT_PROBLEM_CHECK", Param: "{\"mode\":1,\"problemType\":\"offline\",\"uuids\":\"inet-795dcad1-360f-49d2-b01e-b7da7f1c****\"}", Source: "Manual" } satisfies GenerateOnceTaskInput;

export const generateOnceTaskOutput_started = { RequestId: "8BB6B8FA-39E8-5654-A309-8EED13B1****", CanCreate: true, LastTask: "38730bb078f4a1461d4ed283994c****\n", CollectTime: 1670307567000, TotalCount: 100, TaskId: "38730bb078f4a1461d4ed283994c****", FinishCount: 61 } satisfies GenerateOnceTaskOutput;

export const getLastOnceTaskInfoInput_parameters = { TaskType: "ASSETS_COLLECTION", TaskName: "ASSETS_COLLECTION", Source: "console_batch" } satisfies GetLastOnceTaskInfoInput;

export const getLastOnceTaskInfoOutput_ended = { CollectTime: 1671184531000, RequestId: "BE120DAB-F4E7-4C53-ADC3-A97578AB****", TotalCount: 44, TaskId: "3f65e1f1bb13118891a889d569a3****", FinishCount: 67, TaskInfo: { Status: "SUCCESS", Progress: 69, Result: "SUCCESS" } } satisfies GetLastOnceTaskInfoOutput;

export const getOnceTaskResultInfoInput_parameters = { TaskType: "ASSETS_COLLECTION", TaskName: "ASSETS_COLLECTION", TaskId: "9dfa3a7eb9547781632785b49003****" } satisfies GetOnceTaskResultInfoInput;

export const getOnceTaskResultInfoOutput_running = { CollectTime: 1671184531000, RequestId: "CE500770-42D3-442E-9DDD-156E0F9F****", TotalCount: 44, TaskId: "0", FinishCount: 47, TaskInfo: { Status: "START" } } satisfies GetOnceTaskResultInfoOutput;

export const listAssetRefreshTaskConfigInput_parameters = { RefreshConfigType: 2, RegionId: "cn-hangzhou", TargetId: 2295 } satisfies ListAssetRefreshTaskConfigInput;

export const listAssetRefreshTaskConfigOutput_listed = { AssetRefreshConfig: [{ Vendor: 3, SchedulePeriod: 360, Status: 1, RefreshConfigType: 1 }], RequestId: "D65AADFC-1D20-5A6A-8F6A-9FA53C0DC1F8" } satisfies ListAssetRefreshTaskConfigOutput;

export const listUnfinishedOnceTaskInput_parameters = { TaskType: "IMAGE_SCAN", Target: "4fe8e1cd-3c37-4851-b9de-124da32c****" } satisfies ListUnfinishedOnceTaskInput;

export const listUnfinishedOnceTaskOutput_listed = { RequestId: "F5CF78A7-30AA-59DB-847F-13EE3AE7****", OnceTasks: [{ Status: 1, StatusText: "SUCCESS", Progress: 75, RealRunTime: 1670307567000, TaskName: "IMAGE_SCAN", Finish: 1, TotalCount: 30, EndTime: 1670307567000, TaskType: "IMAGE_SCAN", StartTime: 1640102400000, ResultInfo: "TASK_NOT_SUPPORT_REGION", Target: "238cf050a7270dd6940602e70f1e5a11eeaf4e02035f445b7f613ff5e064****", TaskId: "9fb50f2af8bb67c9fdb684194c83****", FinishCount: 67, TargetType: "IMAGE", TaskImageInfo: { AppName: "ack-jenkins-****", ClusterId: "a765ba1435e7f9446065370e9a41****", ClusterName: "ACK-test-****", Digest: "default_digest", Image: "***s.com/sas_test/baseli***", NodeInstanceId: "i-0xi5mxvtmfw9****", NodeIp: "172.18.XXX.XXX", NodeName: "pztest****", Pod: "expoit-law-****", RegionId: "cn-hangzhou", RepoId: "crr-r88w2vryp8m****", RepoName: "testyyy", RepoNamespace: "bitn***", RepoRegionId: "cn-hangzhou", Tag: "v1.20-002-a2*****" } }] } satisfies ListUnfinishedOnceTaskOutput;
