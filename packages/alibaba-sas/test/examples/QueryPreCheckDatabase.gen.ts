// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { QueryPreCheckDatabaseInput, QueryPreCheckDatabaseOutput } from "@cloudseal/alibaba-sas";

export const queryPreCheckDatabaseInput_parameters = {
  InstanceUuid: "ebc895506c6911ed800000163e0e****",
  TaskId: "t-000bc9nqwxsbyvod****",
  UniRegionId: "cn-hangzhou",
} satisfies QueryPreCheckDatabaseInput;

export const queryPreCheckDatabaseOutput_example1 = {
  RequestId: "CE500770-42D3-442E-9DDD-156E0F9F****",
  Progress: 100,
  Result:
    '[\n    {\n        "instanceId": "i-wz91if83t97xgtn2****",\n        "checkTime": 1671245753,\n        "sourceType": "MSSQL",\n        "results":\n        [\n            {\n                "item": "OSS_INTERNAL_ENDPOINT_CONNECTIVITY",\n                "result": "PASSED"\n            },\n            {\n                "item": "SERVICE_CONNECTIVITY",\n                "result": "PASSED"\n            },\n            {\n                "item": "SQL_SERVER_DB_IN_SIMPLE_RECOVERY_MODE",\n                "result": "WARNING"\n            },\n            {\n                "item": "SQL_SERVER_DB_NOT_ONLINE",\n                "result": "PASSED"\n            }\n        ]\n    }\n]',
  CompletedTime: 1657524396,
  Description: "completed",
  UpdatedTime: 1671084106,
  CreatedTime: 1660448660,
} satisfies QueryPreCheckDatabaseOutput;
