// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetOpaClusterLabelListInput, GetOpaClusterLabelListOutput } from "@cloudseal/alibaba-sas";

export const getOpaClusterLabelListInput_parameters = {
  ClusterId: "c556c8133b5ad4378b7fc533ddbda****",
  CurrentPage: 1,
  PageSize: 20,
  TagName: "test",
} satisfies GetOpaClusterLabelListInput;

export const getOpaClusterLabelListOutput_example1 = {
  Data: [{ TagName: "test" }],
  Count: 2,
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "95D35EB3-1F8E-5E07-A68E-BE018C9B80CB",
} satisfies GetOpaClusterLabelListOutput;
