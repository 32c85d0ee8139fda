// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetBackupStorageCountOutput } from "@cloudseal/alibaba-sas";

export const getBackupStorageCountOutput_example1 = {
  RequestId: "33C2CCFF-4BF8-5F88-9B5C-22F932F80E5A",
  BackupStorageCount: {
    Overflow: 0,
    UniUsageStorageByte: 7453049350,
    BuyStorageByte: 2276332666880,
    UsageStorageByte: 839621565853,
    EcsUsageStorageByte: 817262417803,
  },
} satisfies GetBackupStorageCountOutput;
