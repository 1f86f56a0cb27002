/** A PartnerID as it is compared: digits of any width, without the zeros in front that some lists print. */
const plain = (id: string): string =>
  id
    .normalize('NFKC')
    .trim()
    .replace(/^0+(?=\d)/, '');

/** Are these the same PartnerID, however they are written? */
export const samePartnerId = (one: string, other: string): boolean => plain(one) === plain(other);
