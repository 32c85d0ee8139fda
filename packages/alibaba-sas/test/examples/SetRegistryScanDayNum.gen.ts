// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { SetRegistryScanDayNumInput, SetRegistryScanDayNumOutput } from "@cloudseal/alibaba-sas";

export const setRegistryScanDayNumInput_parameters = { ScanDayNum: 1 } satisfies SetRegistryScanDayNumInput;

export const setRegistryScanDayNumOutput_example1 = {
  RequestId: "48483161-F328-5A12-AB78-3EB81F37****",
} satisfies SetRegistryScanDayNumOutput;
