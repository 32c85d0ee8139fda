import type { Contestant } from "../../contestants/contestant.js";
import { credentials } from "./credentials.js";
import { input } from "./input.js";

/** The same call through openapi-fetch, on the same pipeline. */
export const http: Contestant = {
  kind: "http",
  label: "the same, sas.http.POST",
  async start({ endpoint }) {
    const { createSasClient } = await import("@cloudseal/alibaba-sas");
    const sas = createSasClient({ region: "cn-shanghai", endpoint, credentials });
    return async () => {
      const { data, error } = await sas.http.POST("/GetOnceTaskResultInfo", { params: { query: input } });
      if (!data) throw new Error("sas.http gave no data", { cause: error });
      return data;
    };
  },
};
