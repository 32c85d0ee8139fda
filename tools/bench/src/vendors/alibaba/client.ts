import type { Contestant } from "../../contestants/contestant.js";
import { credentials } from "./credentials.js";
import { input } from "./input.js";

/** A method call of our client. */
export const client: Contestant = {
  kind: "client",
  label: "@cloudseal/alibaba-sas",
  async start({ endpoint }) {
    const { createSasClient } = await import("@cloudseal/alibaba-sas");
    const sas = createSasClient({ region: "cn-shanghai", endpoint, credentials });
    return () => sas.getOnceTaskResultInfo(input);
  },
};
