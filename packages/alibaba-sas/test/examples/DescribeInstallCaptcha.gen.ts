// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeInstallCaptchaInput, DescribeInstallCaptchaOutput } from "@cloudseal/alibaba-sas";

export const describeInstallCaptchaInput_parameters = {
  Deadline: "2020-10-11 16:26:22",
  Lang: "zh",
  SourceIp: "192.168.XX.XX",
} satisfies DescribeInstallCaptchaInput;

export const describeInstallCaptchaOutput_example1 = {
  Deadline: "2020-10-10 16:06:38",
  RequestId: "4E5BFDCF-B9DD-430D-9DA4-151BCB581C9D",
  CaptchaCode: "M1HH**",
} satisfies DescribeInstallCaptchaOutput;
