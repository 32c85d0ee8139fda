// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyVulDefenceSettingOutput } from "@cloudseal/tencent-tcss";

export const modifyVulDefenceSettingOutput_example1 = {
  RequestId: "dc56fda9-58c8-4c4f-9e8c-b7296836c1fe",
} satisfies ModifyVulDefenceSettingOutput;
