// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateServiceTrailInput, CreateServiceTrailOutput } from "@cloudseal/alibaba-sas";

export const createServiceTrailInput_parameters = { RegionId: "cn-hangzhou" } satisfies CreateServiceTrailInput;

export const createServiceTrailOutput_example1 = {
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7",
} satisfies CreateServiceTrailOutput;
