// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeContainerGroupedFieldDetailInput } from "@cloudseal/alibaba-sas";

export const describeContainerGroupedFieldDetailInput_parameters = {
  Criteria: '[{\\\\"name\\\\":\\\\"clusterId\\\\",\\\\"value\\\\":\\\\"cfd26658431084c73a48dd97328ba8acf\\\\"}]',
  GroupField: "pod",
} satisfies DescribeContainerGroupedFieldDetailInput;
