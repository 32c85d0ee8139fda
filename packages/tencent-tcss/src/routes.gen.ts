// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type {
  DescribeImageRegistryTimingScanTaskInput,
  DescribeImageRegistryTimingScanTaskOutput,
  UpdateImageRegistryTimingScanTaskInput,
  UpdateImageRegistryTimingScanTaskOutput,
} from "./types.gen.js";

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
