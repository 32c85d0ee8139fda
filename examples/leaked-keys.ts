/** Opens a ticket for each access key that was found in public and that nobody has dealt with yet. */
import { pathToFileURL } from "node:url";
import { type AccessKeyLeak, createSasClient, type SasClient } from "@cloudseal/alibaba-sas";

export interface Ticket {
  /** The same for the same leak on the next day, so that the ticket system can tell what it knows. */
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly urgent: boolean;
}

const ticketOf = ({ Id, AccesskeyId, AliUserName, UserType, Url }: AccessKeyLeak): Ticket => ({
  key: `leaked-key-${Id}`,
  title: `Access key ${AccesskeyId} of ${AliUserName} is public`,
  text: `Found at ${Url}. Disable the key, look for its use in the audit trail, then make a new one.`,
  urgent: UserType === "master", // the account itself, which may do everything
});

/**
 * @param openTicket is called for one leak after the other; what it throws ends the run
 * @returns the number of leaks
 */
export async function ticketsForLeakedKeys(sas: SasClient, openTicket: (ticket: Ticket) => Promise<void>) {
  let seen = 0;
  for await (const leak of sas.paginateDescribeAccesskeyLeakList({ Status: "pending" })) {
    await openTicket(ticketOf(leak));
    seen++;
  }
  return seen;
}

/** The callback of this program: posts a ticket to TICKETS_URL, or prints it. */
async function openTicket(ticket: Ticket): Promise<void> {
  const { TICKETS_URL } = process.env;
  if (!TICKETS_URL) return console.log(`${ticket.urgent ? "URGENT " : ""}${ticket.title}`);
  const headers = { "content-type": "application/json", "idempotency-key": ticket.key };
  const response = await fetch(TICKETS_URL, { method: "POST", headers, body: JSON.stringify(ticket) });
  if (!response.ok) throw new Error(`the ticket ${ticket.key} was not opened: status ${response.status}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { ENDPOINT: endpoint } = process.env; // credentials: the environment too
  const sas = createSasClient({ region: "cn-shanghai", endpoint });
  try {
    console.log(`${await ticketsForLeakedKeys(sas, openTicket)} leaked keys`);
  } catch (error) {
    console.error(`leaked-keys: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
