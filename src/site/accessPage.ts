import { contactLink } from "../model/contactLink.ts";

/** Whom to tell of a fault: where to write to, and how that is shown. */
export interface Contact {
  readonly href: string;
  readonly text: string;
}

/** Returns whom `SITE_CONTACT` names, as a build is told it; undefined where it names nobody. */
export function contactOf(contact = process.env["SITE_CONTACT"]): Contact | undefined {
  if (contact === undefined || contact === "") return undefined;
  return { href: contactLink(contact), text: contact.replace(/^(?:mailto|tel):/, "") };
}
