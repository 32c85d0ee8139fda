// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeFrontVulPatchListInput, DescribeFrontVulPatchListOutput } from "@cloudseal/alibaba-sas";

export const describeFrontVulPatchListInput_parameters = {
  Info: '[{"name":"5000803","uuid":"026c9296-1234-5678-b937-a7d81f05****","tag":"system"}]',
  Lang: "zh",
  OperateType: "vul_fix",
  Type: "sys",
} satisfies DescribeFrontVulPatchListInput;

export const describeFrontVulPatchListOutput_example1 = {
  RequestId: "F929E952-EBFC-56C3-BD35-BF8B59024C68",
  FrontPatchList: [
    {
      Uuid: "1587bedb-fdb4-48c4-9330-4545****",
      PatchList: [{ Name: "4523204", AliasName: "RHBA-2019:2599: krb5 bug fix update" }],
    },
  ],
} satisfies DescribeFrontVulPatchListOutput;
