// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListImageBuildRiskItemInput, ListImageBuildRiskItemOutput } from "@cloudseal/alibaba-sas";

export const listImageBuildRiskItemInput_parameters = { Lang: "zh" } satisfies ListImageBuildRiskItemInput;

export const listImageBuildRiskItemOutput_example1 = {
  Data: [{ ItemKey: "key", ItemName: "itemName" }],
  RequestId: "A3D7C47D-3F11-57BB-90E8-E5C20C619F37",
} satisfies ListImageBuildRiskItemOutput;
