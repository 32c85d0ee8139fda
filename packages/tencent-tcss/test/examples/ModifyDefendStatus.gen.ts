// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyDefendStatusInput, ModifyDefendStatusOutput } from "@cloudseal/tencent-tcss";

export const modifyDefendStatusInput_example1 = {
  SwitchOn: true,
  InstanceType: "abc",
  IsAll: true,
  InstanceIDs: ["abc"],
} satisfies ModifyDefendStatusInput;

export const modifyDefendStatusOutput_example1 = { RequestId: "abc" } satisfies ModifyDefendStatusOutput;
