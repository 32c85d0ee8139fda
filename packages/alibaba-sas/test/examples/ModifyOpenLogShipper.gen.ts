// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyOpenLogShipperInput, ModifyOpenLogShipperOutput } from "@cloudseal/alibaba-sas";

export const modifyOpenLogShipperInput_parameters = { From: "sas" } satisfies ModifyOpenLogShipperInput;

export const modifyOpenLogShipperOutput_example1 = {
  RequestId: "25EC270F-5783-4416-AD7C-1EDF063A039C",
} satisfies ModifyOpenLogShipperOutput;
