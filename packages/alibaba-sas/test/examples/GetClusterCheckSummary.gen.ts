// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetClusterCheckSummaryInput } from "@cloudseal/alibaba-sas";

export const getClusterCheckSummaryInput_parameters = {
  ClusterId: "c3aaf6c8085f84791882eef200cd2****",
} satisfies GetClusterCheckSummaryInput;
