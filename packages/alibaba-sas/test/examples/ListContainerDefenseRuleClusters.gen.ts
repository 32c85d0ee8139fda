// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListContainerDefenseRuleClustersOutput } from "@cloudseal/alibaba-sas";

export const listContainerDefenseRuleClustersOutput_example1 = {
  ClusterList: [
    { ClusterId: "cfeb7a9f99ce740e98c5595d0fe37****", RuleId: 403178n, AllNamespace: 1, Namespaces: ["kube-system"] },
  ],
  Count: 1,
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "1F995515-CAF3-5F84-8D82-C9F706AD5070",
  HttpStatusCode: 200,
} satisfies ListContainerDefenseRuleClustersOutput;
