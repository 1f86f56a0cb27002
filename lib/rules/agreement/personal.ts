import webmailFile from '../knowledge/webmail.json';

/** Domains of mail services at which personal Microsoft accounts are opened; `outlook` stands for outlook.com, outlook.de and so on. */
const DOMAINS: readonly string[] = [...webmailFile.named, ...webmailFile.added];

/**
 * Is this sign-in name one of a mail service, and so a personal account? A Microsoft Entra tenant cannot own these domains. The long lists
 * of mail services, which would have to be loaded for it, are not needed: what is not named here stays open.
 */
export function isPersonal(user: string): boolean {
  const at = user.lastIndexOf('@');
  const domain = user
    .slice(at + 1)
    .trim()
    .toLowerCase();
  if (at < 1) return false;
  return DOMAINS.some((name) =>
    name.endsWith('.*')
      ? domain.startsWith(name.slice(0, -1)) && /^(?:com?\.)?[a-z]{2,3}$/.test(domain.slice(name.length - 1))
      : domain === name,
  );
}
