// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetFileProtectDashboardOutput } from "@cloudseal/alibaba-sas";

export const getFileProtectDashboardOutput_example1 = {
  RequestId: "6673D49C-A9AB-40DD-B4A2-B92306701AE7",
  Data: { EnableRuleCount: 12, PluginCount: 12, PluginOnlineCount: 11, PluginOfflineCount: 1 },
} satisfies GetFileProtectDashboardOutput;
