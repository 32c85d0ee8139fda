// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetOpaClusterNamespaceListInput, GetOpaClusterNamespaceListOutput } from "@cloudseal/alibaba-sas";

export const getOpaClusterNamespaceListInput_parameters = {
  ClusterId: "ca0faf43e33904ecbb6c695df7906****",
  CurrentPage: 1,
  NameSpaceName: "sit",
  PageSize: 20,
} satisfies GetOpaClusterNamespaceListInput;

export const getOpaClusterNamespaceListOutput_example1 = {
  Data: [{ NameSpaceName: "testNameSpace" }],
  Count: 0,
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "384BFAF1-FC41-58DD-97DD-9D361ADF377D",
} satisfies GetOpaClusterNamespaceListOutput;
