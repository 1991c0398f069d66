/** Returns where to write to: of an e-mail address its link, of an address with its protocol that address. */
export function contactLink(contact: string): string {
  return /^(?:mailto|https|tel):/.test(contact) ? contact : `mailto:${contact}`;
}
