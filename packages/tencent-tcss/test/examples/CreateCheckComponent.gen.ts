// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateCheckComponentInput, CreateCheckComponentOutput } from "@cloudseal/tencent-tcss";

export const createCheckComponentInput_example1 = {
  ClusterInfoList: [{ ClusterId: "cls-0zmsjvko", ClusterRegion: "ap-guangzho" }],
} satisfies CreateCheckComponentInput;

export const createCheckComponentOutput_example1 = {
  RequestId: "feb3881a-be8a-4f43-a485-fa1af264c2cc",
  InstallResult: "InstallSucc",
} satisfies CreateCheckComponentOutput;
