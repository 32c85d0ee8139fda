// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute, type Waiter, wait } from "@cloudseal/core";
import type {
  CancelOnceTaskInput,
  CancelOnceTaskOutput,
  ChangeAssetRefreshTaskConfigInput,
  ChangeAssetRefreshTaskConfigOutput,
  DescribeOnceTaskInput,
  DescribeOnceTaskOutput,
  OnceTask,
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
} from "./types.gen.js";

/** What the wire needs of CancelOnceTask. */
export const cancelOnceTask: TypedRoute<CancelOnceTaskInput, CancelOnceTaskOutput> = {
  name: "CancelOnceTask",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CancelOnceTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** What the wire needs of ChangeAssetRefreshTaskConfig. */
export const changeAssetRefreshTaskConfig: TypedRoute<ChangeAssetRefreshTaskConfigInput, ChangeAssetRefreshTaskConfigOutput> = {
  name: "ChangeAssetRefreshTaskConfig",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ChangeAssetRefreshTaskConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server", "-101": "invalid" },
};

/** What the wire needs of DescribeOnceTask. */
export const describeOnceTask: TypedRoute<DescribeOnceTaskInput, DescribeOnceTaskOutput> = {
  name: "DescribeOnceTask",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeOnceTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** How to walk through the pages of DescribeOnceTask. */
export const paginateDescribeOnceTask: Pager<DescribeOnceTaskInput, DescribeOnceTaskOutput, OnceTask> = {
  route: describeOnceTask,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["TaskManageResponseList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** What the wire needs of GenerateOnceTask. */
export const generateOnceTask: TypedRoute<GenerateOnceTaskInput, GenerateOnceTaskOutput> = {
  name: "GenerateOnceTask",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GenerateOnceTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** What the wire needs of GetLastOnceTaskInfo. */
export const getLastOnceTaskInfo: TypedRoute<GetLastOnceTaskInfoInput, GetLastOnceTaskInfoOutput> = {
  name: "GetLastOnceTaskInfo",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetLastOnceTaskInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["TaskId"], "string"]],
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** What the wire needs of GetOnceTaskResultInfo. */
export const getOnceTaskResultInfo: TypedRoute<GetOnceTaskResultInfoInput, GetOnceTaskResultInfoOutput> = {
  name: "GetOnceTaskResultInfo",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetOnceTaskResultInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["TaskId"], "string"]],
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** How to wait for OnceTaskFinished. */
export const waitUntilOnceTaskFinished: Waiter<GetOnceTaskResultInfoInput, GetOnceTaskResultInfoOutput> = {
  name: "OnceTaskFinished",
  route: getOnceTaskResultInfo,
  path: ["TaskInfo", "Status"],
  success: ["SUCCESS"],
  failure: ["TIMEOUT"],
  retry: ["INIT", "START"],
  minDelay: 2000,
  maxDelay: 30000,
  wait,
};

/** What the wire needs of ListAssetRefreshTaskConfig. */
export const listAssetRefreshTaskConfig: TypedRoute<ListAssetRefreshTaskConfigInput, ListAssetRefreshTaskConfigOutput> = {
  name: "ListAssetRefreshTaskConfig",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAssetRefreshTaskConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** What the wire needs of ListUnfinishedOnceTask. */
export const listUnfinishedOnceTask: TypedRoute<ListUnfinishedOnceTaskInput, ListUnfinishedOnceTaskOutput> = {
  name: "ListUnfinishedOnceTask",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListUnfinishedOnceTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};
