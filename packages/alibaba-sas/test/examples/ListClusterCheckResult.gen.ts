// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListClusterCheckResultInput } from "@cloudseal/alibaba-sas";

export const listClusterCheckResultInput_parameters = {
  CheckKey: "container",
  ClusterId: "c3aaf6c8085f84791882eef200cd2****",
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  SortType: "STATUS",
} satisfies ListClusterCheckResultInput;
