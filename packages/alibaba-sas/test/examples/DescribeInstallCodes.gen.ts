// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeInstallCodesOutput } from "@cloudseal/alibaba-sas";

export const describeInstallCodesOutput_example1 = {
  RequestId: "C0D6119F-92EE-1276-B8B6-C81A7F9D57F5",
  InstallCodes: [
    {
      OnlyImage: false,
      CaptchaCode: "15v02r",
      GroupId: 9165712n,
      GroupName: "default",
      ExpiredDate: 1637810007000,
      VendorName: "ALIYUN",
      Os: "linux",
      ProxyCluster: "proxy_test",
    },
  ],
} satisfies DescribeInstallCodesOutput;
