// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSecurityStatInfoInput, DescribeSecurityStatInfoOutput } from "@cloudseal/alibaba-sas";

export const describeSecurityStatInfoInput_parameters = {
  Lang: "zh",
  ResourceDirectoryAccountId: "12345",
  SourceIp: "1.2.XX.XX",
} satisfies DescribeSecurityStatInfoInput;

export const describeSecurityStatInfoOutput_example1 = {
  Success: true,
  RequestId: "A3E61730-85E2-4789-8017-B9B1B70F0568",
  SecurityEvent: {
    SuspiciousCount: 148,
    SeriousCount: 404,
    RemindCount: 0,
    TotalCount: 552,
    ValueArray: ["444"],
    TimeArray: ["1641484800000"],
    RemindList: ["5,"],
    LevelsOn: ["remind"],
    DateArray: ["2020-01-08"],
    SuspiciousList: ["111,"],
    SeriousList: ["111"],
  },
  AttackEvent: { TotalCount: 1096, DateArray: ["2020-01-04"], ValueArray: ["2620"] },
  HealthCheck: {
    HighCount: 10,
    LowCount: 0,
    TotalCount: 32,
    MediumCount: 21,
    ValueArray: ["31"],
    TimeArray: ["1641484800000"],
    LevelsOn: ["high"],
    LowList: ["0"],
    MediumList: ["0"],
    DateArray: ["2020-01-04"],
    HighList: ["11"],
  },
  Vulnerability: {
    NntfCount: 0,
    LaterCount: 275,
    TotalCount: 384,
    AsapCount: 109,
    NntfList: ["0"],
    AsapList: ["60"],
    ValueArray: ["384"],
    TimeArray: ["1641484800000"],
    LevelsOn: ["later"],
    LaterList: ["275"],
    DateArray: ["2020-01-04"],
  },
} satisfies DescribeSecurityStatInfoOutput;
