import type { ComponentChildren } from 'preact';
import { type Distributor, invitationLink, TOPICS } from '../../../lib/rules/distributors';
import { countryName } from '../../../lib/rules/regions';
import { printList, useReader } from '../../reader';

/** Said where nothing is known: that is no "no". */
export function Missing() {
  const { t } = useReader();
  return (
    <span class="quiet" data-missing>
      {t('distributors.missing')}
    </span>
  );
}

/** Text of the person or of a file: as it is, in the direction it has, with its lines. */
const Own = ({ text }: { text: string }) => (
  <bdi class="own-text" dir="auto">
    {text}
  </bdi>
);

/** Countries and regions that are known. */
export function MarketList({ distributor: { markets, regions } }: { distributor: Distributor }) {
  const reader = useReader();
  if (markets.length === 0 && regions.length === 0) return <Missing />;
  const names = markets.map((code) => countryName(code, reader.lang)).sort(new Intl.Collator(reader.lang).compare);
  return <>{printList(reader, [...names, ...regions.map((region) => reader.t(`distributors.region.${region}`))])}</>;
}

/** Invitation links, one per country, each as text with what it is worth; where it is opened is for the person. */
function LinkLines({ distributor: { links, tenant } }: { distributor: Distributor }) {
  const { t, lang } = useReader();
  if (links.length === 0) return <Missing />;
  return (
    <ul>
      {links.map(({ country, url }) => {
        const { verdict, distributor } = invitationLink(url);
        const foreign = tenant !== undefined && distributor !== undefined && tenant !== distributor;
        return (
          <li key={country} data-link-country={country} data-verdict={foreign ? 'foreign' : verdict}>
            <b>{countryName(country, lang)}</b> {t(`distributors.link.${foreign ? 'foreign' : verdict}`)}
            <br />
            <span class="code" dir="ltr">
              {url}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What is known of a distributor, by what resellers compare: in the order of the rows, with their names. */
export function useRows(): { id: string; label: string; of: (distributor: Distributor) => ComponentChildren }[] {
  const { t } = useReader();
  const text = (value: string | undefined) => (value ? <Own text={value} /> : <Missing />);
  return [
    { id: 'markets', label: t('distributors.field.markets'), of: (one) => <MarketList distributor={one} /> },
    ...TOPICS.map((topic) => ({ id: topic, label: t(`distributors.field.${topic}`), of: (one: Distributor) => text(one.topics[topic]) })),
    { id: 'contacts', label: t('distributors.field.contacts'), of: ({ contacts }) => text(contacts.join('\n')) },
    { id: 'links', label: t('distributors.field.links'), of: (one) => <LinkLines distributor={one} /> },
    { id: 'notes', label: t('distributors.field.notes'), of: ({ notes }) => text(notes) },
    { id: 'tenant', label: t('distributors.field.tenant'), of: ({ tenant }) => text(tenant) },
  ];
}
