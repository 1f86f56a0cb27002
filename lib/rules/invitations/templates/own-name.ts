/** An admin relationship that the account knows. `id`: Microsoft's, or another where no page showed it; `customer`: tenant id. */
export interface KnownRelationship {
  id: string;
  name: string;
  customer?: string;
}

/** Microsoft's id of an admin relationship: two GUIDs. */
const THEIRS = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Names that the mail's relationship cannot have. In: what is known, the id in the mail's link and the customer's tenant id. The relationship
 * of the mail exists already, asked for in the portal: its own name is no clash. By its id it is known again, else by its customer; where
 * neither can be compared it may be the mail's own.
 */
export function namesOfOthers(known: readonly KnownRelationship[], link: string | undefined, customer: string | undefined): string[] {
  const own = link?.toLowerCase();
  return known
    .filter((one) => {
      const id = one.id.toLowerCase();
      if (own !== undefined && THEIRS.test(id)) return id !== own;
      return customer !== undefined && one.customer !== undefined && one.customer.toLowerCase() !== customer.toLowerCase();
    })
    .map(({ name }) => name);
}
