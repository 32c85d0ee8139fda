// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyAssetGroupInput, ModifyAssetGroupOutput } from "@cloudseal/alibaba-sas";

export const modifyAssetGroupInput_parameters = {
  GroupId: 9586199,
  SourceIp: "10.12.XX.XX",
  Uuids: "076a446d-df7d-424c-bdc5-bb5dc7f1****",
} satisfies ModifyAssetGroupInput;

export const modifyAssetGroupOutput_example1 = {
  RequestId: "C2677612-7207-4AEB-BD48-8BA528F86777",
} satisfies ModifyAssetGroupOutput;
