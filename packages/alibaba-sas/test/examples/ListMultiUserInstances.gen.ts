// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListMultiUserInstancesInput } from "@cloudseal/alibaba-sas";

export const listMultiUserInstancesInput_parameters = {
  MaxResults: 50,
  NextToken:
    "CAESGgoSChAKDGNvbXBsZXRlVGltZRABCgQiAggAGAAiQAoJAB4SwmEAAAAACjMDLgAAADFTNzMyZDMwMzAzMDM0NzY3YTZjNjI3NjZmNmU3MjcxNjk3NDY5MzY3MjY4****",
} satisfies ListMultiUserInstancesInput;
