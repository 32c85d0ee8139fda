// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  QueryGroupedSecurityEventMarkMissListInput,
  QueryGroupedSecurityEventMarkMissListOutput,
} from "@cloudseal/alibaba-sas";

export const queryGroupedSecurityEventMarkMissListInput_parameters = {
  DisposalWay: "1",
  SourceIp: "113.66.XX.XX",
} satisfies QueryGroupedSecurityEventMarkMissListInput;

export const queryGroupedSecurityEventMarkMissListOutput_example1 = {
  List: [
    {
      AliUid: 31412647n,
      EventType: "Unusual Logon",
      EventTypeOriginal: "异常登录",
      EventName: "Login with unusual location",
      EventNameOriginal: "login_common_location",
      Uuids:
        "6985b88c-eb19-4d27-98ad-e4a42312****,5721d503-9b04-4243-89ca-1fb8ca5e****,db2678c3-10e3-4a20-92f1-265f6****",
      Field: "type",
      FiledAliasName: "Logon Time",
      FieldValue: "root",
      Operate: "contains",
      DisposalWay: "auto_add_white",
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 69, Count: 9 },
  Success: true,
  Code: "200",
  Message: "There was an error with your request.",
  RequestId: "965F9282-D403-4FA2-B1B9-10F62DC719BF",
} satisfies QueryGroupedSecurityEventMarkMissListOutput;
