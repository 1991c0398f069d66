/**
 * Returns a page whose policy allows no script and no style in it by its hash: it has none, and those that the framework
 * lists are of parts that no page uses.
 */
export function withPlainPolicy(html: string): string {
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
    policy.replace(/ 'sha256-[^']*'/g, "")
  );
}
