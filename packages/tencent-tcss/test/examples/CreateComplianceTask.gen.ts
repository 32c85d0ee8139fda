// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateComplianceTaskInput, CreateComplianceTaskOutput } from "@cloudseal/tencent-tcss";

export const createComplianceTaskInput_containers = {
  AssetTypeSet: ["ASSET_CONTAINER"],
} satisfies CreateComplianceTaskInput;

export const createComplianceTaskOutput_started = {
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
  TaskId: 1001n,
} satisfies CreateComplianceTaskOutput;
