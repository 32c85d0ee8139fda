// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { InstallHybridProxyInput, InstallHybridProxyOutput } from "@cloudseal/alibaba-sas";

export const installHybridProxyInput_parameters = {
  ClusterName: "proxy-test",
  InstallCode: "Z9c8SA",
} satisfies InstallHybridProxyInput;

export const installHybridProxyOutput_example1 = {
  RequestId: "E55BE5DB-E2DF-57EB-A0C5-7A85EEA67A4C",
} satisfies InstallHybridProxyOutput;
