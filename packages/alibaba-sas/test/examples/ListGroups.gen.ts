// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListGroupsInput, ListGroupsOutput } from "@cloudseal/alibaba-sas";

export const listGroupsInput_parameters = {
  CurrentPage: 89,
  Lang: "zh",
  NextToken: "1426C575705AE8545E8360A6EFA3B***",
  PageSize: 10,
  UseNextToken: true,
} satisfies ListGroupsInput;

export const listGroupsOutput_example1 = {
  List: [{ GroupId: 11028542n, GroupName: "cn-shenzhen+dir-1440978***", GroupFlag: 1 }],
  PageInfo: { CurrentPage: 1, PageSize: 10, TotalCount: 202, Count: 4, NextToken: "B604532DEF982B875E8360A6EFA3B***" },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "CB414DB5-F692-5DAB-9F0F-975C060AF***",
  HttpStatusCode: 200,
} satisfies ListGroupsOutput;
