// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddInstallCodeInput, AddInstallCodeOutput } from "@cloudseal/alibaba-sas";

export const addInstallCodeInput_parameters = {
  ExpiredDate: 1680257463853,
  GroupId: 8076980,
  OnlyImage: false,
  Os: "linux",
  PrivateLinkId: 72845,
  ProxyCluster: "proxy_test",
  VendorName: "ALIYUN",
} satisfies AddInstallCodeInput;

export const addInstallCodeOutput_example1 = {
  RequestId: "0B48AB3C-84FC-424D-A01D-B9270EF46038",
} satisfies AddInstallCodeOutput;
