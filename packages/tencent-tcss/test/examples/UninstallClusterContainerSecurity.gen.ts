// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  UninstallClusterContainerSecurityInput,
  UninstallClusterContainerSecurityOutput,
} from "@cloudseal/tencent-tcss";

export const uninstallClusterContainerSecurityInput_example1 = {
  ClusterIDs: ["abc"],
} satisfies UninstallClusterContainerSecurityInput;

export const uninstallClusterContainerSecurityOutput_example1 = {
  RequestId: "abc",
} satisfies UninstallClusterContainerSecurityOutput;
