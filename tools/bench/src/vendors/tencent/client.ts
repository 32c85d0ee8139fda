import type { Contestant } from "../../contestants/contestant.js";
import { credentials } from "./credentials.js";
import { input } from "./input.js";

/** A method call of our client. */
export const client: Contestant = {
  kind: "client",
  label: "@cloudseal/tencent-tcss",
  async start({ endpoint }) {
    const { createTcssClient } = await import("@cloudseal/tencent-tcss");
    const tcss = createTcssClient({ endpoint, credentials });
    return () => tcss.updateImageRegistryTimingScanTask(input);
  },
};
