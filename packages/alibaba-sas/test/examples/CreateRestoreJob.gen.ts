// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateRestoreJobInput, CreateRestoreJobOutput } from "@cloudseal/alibaba-sas";

export const createRestoreJobInput_parameters = {
  Includes: '["root"]',
  SnapshotHash: "d4b399edaad94b038e8f91873f19e3eae010ca30798fc36db3a164dd343f****",
  SnapshotId: "s-00023dhaatxp18mh****",
  SnapshotVersion: "165570544****",
  SourceType: "ECS_FILE",
  Target: "/root/testfls",
  Uuid: "inet-ecs-4e876cb0-09f7-43b8-82ef-4bc7a93769b5",
  VaultId: "v-0002n12wokck2q0x****",
} satisfies CreateRestoreJobInput;

export const createRestoreJobOutput_example1 = {
  RequestId: "BD4B24CE-E5C4-5727-B731-BE85F1D4****",
} satisfies CreateRestoreJobOutput;
