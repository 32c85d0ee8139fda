// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { QueryDiscoverDatabaseInput, QueryDiscoverDatabaseOutput } from "@cloudseal/alibaba-sas";

export const queryDiscoverDatabaseInput_parameters = {
  CreateMark: "7f7b051f-7d1c-46da-b253-a03f3a27****",
} satisfies QueryDiscoverDatabaseInput;

export const queryDiscoverDatabaseOutput_example1 = {
  TaskProgress: 90,
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92****",
} satisfies QueryDiscoverDatabaseOutput;
