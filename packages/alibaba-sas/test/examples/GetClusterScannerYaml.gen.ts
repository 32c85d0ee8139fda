// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetClusterScannerYamlInput } from "@cloudseal/alibaba-sas";

export const getClusterScannerYamlInput_parameters = {
  ClusterId: "cd49575861a3044d49c954e4b3911****",
} satisfies GetClusterScannerYamlInput;
