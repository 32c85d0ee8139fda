// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute, type Waiter, wait } from "@cloudseal/core";
import type {
  CreateAssetImageRegistryScanTaskOneKeyInput,
  CreateAssetImageRegistryScanTaskOneKeyOutput,
  DescribeAssetImageRegistryScanStatusOneKeyInput,
  DescribeAssetImageRegistryScanStatusOneKeyOutput,
  DescribeImageRegistryNamespaceListInput,
  DescribeImageRegistryNamespaceListOutput,
  DescribeImageRegistryTimingScanTaskInput,
  DescribeImageRegistryTimingScanTaskOutput,
  UpdateImageRegistryTimingScanTaskInput,
  UpdateImageRegistryTimingScanTaskOutput,
} from "./types.gen.js";

/** What the wire needs of CreateAssetImageRegistryScanTaskOneKey. */
export const createAssetImageRegistryScanTaskOneKey: TypedRoute<CreateAssetImageRegistryScanTaskOneKeyInput, CreateAssetImageRegistryScanTaskOneKeyOutput> = {
  name: "CreateAssetImageRegistryScanTaskOneKey",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateAssetImageRegistryScanTaskOneKey", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  rateLimit: 20,
  convert: [[["Response", "TaskID"], "bigint"]],
  errors: { InvalidParameter: "invalid", ResourceNotFound: "notFound" },
};

/** What the wire needs of DescribeAssetImageRegistryScanStatusOneKey. */
export const describeAssetImageRegistryScanStatusOneKey: TypedRoute<DescribeAssetImageRegistryScanStatusOneKeyInput, DescribeAssetImageRegistryScanStatusOneKeyOutput> = {
  name: "DescribeAssetImageRegistryScanStatusOneKey",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageRegistryScanStatusOneKey", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  rateLimit: 20,
  errors: { InternalError: "server", MissingParameter: "invalid", ResourceNotFound: "notFound" },
};

/** How to wait for ImageRegistryScanFinished. */
export const waitUntilImageRegistryScanFinished: Waiter<DescribeAssetImageRegistryScanStatusOneKeyInput, DescribeAssetImageRegistryScanStatusOneKeyOutput> = {
  name: "ImageRegistryScanFinished",
  route: describeAssetImageRegistryScanStatusOneKey,
  path: ["Status"],
  success: ["SCANNED"],
  failure: ["CANCELED"],
  retry: ["SCANNING"],
  minDelay: 5000,
  maxDelay: 60000,
  wait,
};

/** What the wire needs of DescribeImageRegistryNamespaceList. */
export const describeImageRegistryNamespaceList: TypedRoute<DescribeImageRegistryNamespaceListInput, DescribeImageRegistryNamespaceListOutput> = {
  name: "DescribeImageRegistryNamespaceList",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageRegistryNamespaceList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  rateLimit: 20,
};

/** How to walk through the pages of DescribeImageRegistryNamespaceList. */
export const paginateDescribeImageRegistryNamespaceList: Pager<DescribeImageRegistryNamespaceListInput, DescribeImageRegistryNamespaceListOutput, string> = {
  route: describeImageRegistryNamespaceList,
  position: "Offset",
  counts: "items",
  first: 0,
  size: "Limit",
  defaultSize: 100,
  items: ["NamespaceList"],
  total: ["TotalCount"],
  paginate,
};

/** What the wire needs of DescribeImageRegistryTimingScanTask. */
export const describeImageRegistryTimingScanTask: TypedRoute<DescribeImageRegistryTimingScanTaskInput, DescribeImageRegistryTimingScanTaskOutput> = {
  name: "DescribeImageRegistryTimingScanTask",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageRegistryTimingScanTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  rateLimit: 20,
  convert: [[["Response", "Id", "*"], "bigint"], [["Response", "ExcludeImageAssetIds", "*"], "bigint"]],
};

/** What the wire needs of UpdateImageRegistryTimingScanTask. */
export const updateImageRegistryTimingScanTask: TypedRoute<UpdateImageRegistryTimingScanTaskInput, UpdateImageRegistryTimingScanTaskOutput> = {
  name: "UpdateImageRegistryTimingScanTask",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "UpdateImageRegistryTimingScanTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  rateLimit: 20,
  errors: { InvalidParameter: "invalid", ResourceNotFound: "notFound" },
};
