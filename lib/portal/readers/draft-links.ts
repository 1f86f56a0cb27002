import { judgeLink } from '../../rules/invitations/link/judge-link';
import type { DraftLink } from '../types';

/** Everything that is an address in a text: as it stands, without the end of the sentence; two without a gap are two. */
const ADDRESS = /https?:\/\/(?:(?!https?:\/\/)[^\s<>"'()[\]，。、；「」])+/gi;

/** All links of a text, byte for byte, in their order; what each is, the grammar of invitation links says. */
export const linksIn = (text: string): DraftLink[] =>
  [...text.matchAll(ADDRESS)].map(([found]) => {
    const url = found.replace(/[.,;:!?]+$/, '');
    const { kind } = judgeLink(url);
    return { url, ...(kind !== null && { kind }) };
  });

/** What the same address asks of everybody, beside an invitation of its own: the agreement, and the portal's home for new users. */
const IMPERSONAL: ReadonlySet<string | null> = new Set(['customer-mca', 'partner-user-added']);

/** The kind of invitation that a link asks for, if any. */
export function invitationOf(url: string): string | null {
  const { invitation } = judgeLink(url);
  return IMPERSONAL.has(invitation) ? null : invitation;
}

/** Links that invite, each once, with the kind. Of several, those that are damaged do not count beside a sound one. */
export function invitingIn(links: readonly DraftLink[]): { url: string; kind: string }[] {
  const all = [...new Set(links.map(({ url }) => url))].flatMap((url) => {
    const kind = invitationOf(url);
    return kind === null ? [] : [{ url, kind, sound: judgeLink(url).verdict !== 'invalid' }];
  });
  const sound = all.filter((one) => one.sound);
  return (sound.length > 0 ? sound : all).map(({ url, kind }) => ({ url, kind }));
}
