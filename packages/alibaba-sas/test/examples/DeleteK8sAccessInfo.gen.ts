// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteK8sAccessInfoInput, DeleteK8sAccessInfoOutput } from "@cloudseal/alibaba-sas";

export const deleteK8sAccessInfoInput_parameters = {
  AliyunYundunGatewayApiName: "None",
  AliyunYundunGatewayPopName: "None",
  AliyunYundunGatewayProjectName: "None",
  Id: 200,
} satisfies DeleteK8sAccessInfoInput;

export const deleteK8sAccessInfoOutput_example1 = {
  Data: true,
  RequestId: "C5338DE5-5D80-51A1-B330-98300AFB80E9",
} satisfies DeleteK8sAccessInfoOutput;
