// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyCustomBlockRecordInput, ModifyCustomBlockRecordOutput } from "@cloudseal/alibaba-sas";

export const modifyCustomBlockRecordInput_parameters = {
  BlockIp: "10.12.XX.XX",
  Bound: "out",
  ExpireTime: 1940899881000,
  Uuids:
    "2516fe4f-adb6-45d1-87a7-90ce1213****,30746836-68d0-47f6-8b2d-c93150da****,7c3ac531-077b-46b8-8706-5c8d4e73****",
} satisfies ModifyCustomBlockRecordInput;

export const modifyCustomBlockRecordOutput_example1 = {
  RequestId: "A4EE4B1F-CEF8-5A75-86D3-D012CB3D****",
} satisfies ModifyCustomBlockRecordOutput;
