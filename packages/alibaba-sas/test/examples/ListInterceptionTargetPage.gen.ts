// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListInterceptionTargetPageInput, ListInterceptionTargetPageOutput } from "@cloudseal/alibaba-sas";

export const listInterceptionTargetPageInput_parameters = {
  AppName: "frontend",
  CurrentPage: 1,
  Namespace: "default",
  PageSize: 20,
  TargetName: "source-test-obj-0****",
  TargetType: "IMAGE",
} satisfies ListInterceptionTargetPageInput;

export const listInterceptionTargetPageOutput_example1 = {
  RequestId: "028CF634-5268-5660-9575-48C9ED6B****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 45 },
  RuleTargetList: [
    {
      AppName: "frontend",
      ImageList: ["alpine:3.9.6"],
      TagList: ["chart:ack-arms-prometheus-1.1.0"],
      TargetId: 400914n,
      TargetName: "destination-test-obj-Na3cF",
      Namespace: "default",
      TargetType: "IMAGE",
      ClusterId: "c3e2eae03eb064d2ebf940cd5e1b17****",
      ClusterName: "sas-test-cnnf\n",
      RuleType: "customize",
    },
  ],
} satisfies ListInterceptionTargetPageOutput;
