// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
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
} from "../src/types.gen.js";

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
