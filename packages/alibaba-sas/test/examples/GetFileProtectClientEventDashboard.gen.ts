// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetFileProtectClientEventDashboardInput } from "@cloudseal/alibaba-sas";

export const getFileProtectClientEventDashboardInput_parameters = {
  CurrentPage: "1",
  EndTime: 1656038940435,
  PageSize: "20",
  StartTime: 1648438617000,
} satisfies GetFileProtectClientEventDashboardInput;
