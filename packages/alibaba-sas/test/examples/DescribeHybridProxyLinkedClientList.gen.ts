// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeHybridProxyLinkedClientListInput } from "@cloudseal/alibaba-sas";

export const describeHybridProxyLinkedClientListInput_parameters = {
  ClusterName: "office-proxy",
  CurrentPage: 1,
  PageSize: 20,
  ProxyUuid: "inet-proxy-3bb11fad-37d6-4aee-9c37-b0ad1612XXXX",
  Remark: "test",
  Uuid: "80d2f7d6-31a9-4d7f-8ff4-7ecc42f89ca****",
} satisfies DescribeHybridProxyLinkedClientListInput;
