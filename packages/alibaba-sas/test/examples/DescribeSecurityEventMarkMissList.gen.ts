// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeSecurityEventMarkMissListInput,
  DescribeSecurityEventMarkMissListOutput,
} from "@cloudseal/alibaba-sas";

export const describeSecurityEventMarkMissListInput_parameters = {
  CurrentPage: 1,
  EventName: "Login with unusual location",
  PageSize: 20,
  Remark: "192.168.XX.XX",
  SourceIp: "125.210.XX.XX",
} satisfies DescribeSecurityEventMarkMissListInput;

export const describeSecurityEventMarkMissListOutput_example1 = {
  RequestId: "24A20733-10A0-4AF6-BE6B-E3322413BB68",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 200, Count: 9 },
  List: [
    {
      EventName: "Login with unusual location",
      InternetIp: "8.210.XX.XX",
      EventNameOriginal: "login_common_location",
      AliUid: 0n,
      FieldValue: "root",
      InstanceId: "rm-bp1e8t4q15sr3****",
      Field: "type",
      IntranetIp: "172.25.XX.XX",
      FiledAliasName: "Logon Time",
      Uuid: "49e25e0f-bb51-4a5a-a1b3-13a4ddaa****",
      Operate: "contains",
      EventTypeOriginal: "login_common_location",
      EventType: "Unusual Logon",
      InstanceName: "sql-test-001",
      Id: 104037n,
    },
  ],
} satisfies DescribeSecurityEventMarkMissListOutput;
