// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { StartPreCheckDatabaseInput, StartPreCheckDatabaseOutput } from "@cloudseal/alibaba-sas";

export const startPreCheckDatabaseInput_parameters = {
  DatabaseType: "MYSQL",
  InstanceUuid: "ec1c0ba21d2911ed800000163e0e****",
  UniRegionId: "cn-hongkong",
} satisfies StartPreCheckDatabaseInput;

export const startPreCheckDatabaseOutput_example1 = {
  CreateMark: "t-0006d4pydyir6l1k****",
  RequestId: "F6DC2DFF-AB3A-563A-8FC2-3D0D991E****",
} satisfies StartPreCheckDatabaseOutput;
