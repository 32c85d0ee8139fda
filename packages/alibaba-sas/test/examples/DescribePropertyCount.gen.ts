// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertyCountInput, DescribePropertyCountOutput } from "@cloudseal/alibaba-sas";

export const describePropertyCountInput_parameters = {
  Type: "port,process",
  UuidList: "9658314a-7609-4426-afc4-2c924072****,\n9658314a-7609-4426-afc4-2c924072****",
} satisfies DescribePropertyCountInput;

export const describePropertyCountOutput_example1 = {
  Process: 367,
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  User: 214,
  Software: 111,
  Cron: 123,
  Port: 22,
  Sca: 112,
  Web: 65,
  Database: 2,
  Lkm: 4,
  Autorun: 3,
  Webserver: 8,
} satisfies DescribePropertyCountOutput;
