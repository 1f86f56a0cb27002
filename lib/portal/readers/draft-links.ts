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

/** The kind of invitation that a link asks for, if any. The agreement's address is the same for everybody, and asks beside others. */
export function invitationOf(url: string): string | null {
  const { invitation } = judgeLink(url);
  return invitation === 'customer-mca' ? null : invitation;
}
