// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyAssetInput, ModifyAssetOutput } from "@cloudseal/tencent-tcss";

export const modifyAssetInput_example1 = {
  All: true,
  Hosts: [],
  AllSuperHost: true,
  NodeUniqueIds: [],
  TimeoutSec: 3600,
} satisfies ModifyAssetInput;

export const modifyAssetOutput_example1 = {
  RequestId: "33ec689a-e026-4700-8dc4-b559b97f0667",
  Status: "SUCCESS",
  TaskId: 10086n,
} satisfies ModifyAssetOutput;
