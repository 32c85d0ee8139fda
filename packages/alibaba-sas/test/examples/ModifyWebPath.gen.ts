// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyWebPathInput, ModifyWebPathOutput } from "@cloudseal/alibaba-sas";

export const modifyWebPathInput_parameters = {
  Config: '{\n      "webPathType": "customize",\n      "webPath": "/root/www****"\n}',
  Target: '[{"target":"0186127a-d33e-4d0c-94fb-8f25f87bc69f","targetType":"uuid","flag":"add"}]',
  Type: "web_path",
} satisfies ModifyWebPathInput;

export const modifyWebPathOutput_example1 = {
  Success: true,
  RequestId: "20623245-7E5E-52CA-9640-7502F119****",
} satisfies ModifyWebPathOutput;
