import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Answers } from '../../../lib/messages/protocol';
import type { Comparison, Outcome, OwnCustomer, PortalCustomer } from '../../../lib/rules/customers/match';
import { useReader } from '../../reader';

/** Lines shown at a time. */
const STEP = 50;

/** What a customer is called: its name, its domain, or its tenant id; as text, whatever it holds. */
const Named = ({ name, domain, id }: { name?: string; domain?: string; id?: string }) => (
  <>
    <b>
      <bdi dir="auto">{name ?? domain ?? id}</bdi>
    </b>{' '}
    <span class="quiet">
      {name !== undefined && domain} {id !== (name ?? domain ?? id) && id}
    </span>
  </>
);
const OfOwn = ({ own: { line, name, tenant, domains } }: { own: OwnCustomer }) => {
  const { t } = useReader();
  return (
    <>
      <span class="quiet">{t('file.line', { line })}</span> <Named name={name} domain={domains.join(', ') || undefined} id={tenant} />
    </>
  );
};
const OfPortal = ({ customer: { name, domain, id } }: { customer: PortalCustomer }) => <Named name={name} domain={domain} id={id} />;

/** A group of lines, the first of them shown. */
function Group<T>({
  name,
  title,
  items,
  children,
  note,
}: {
  name: string;
  title: string;
  items: readonly T[];
  note?: ComponentChildren;
  children: (item: T) => ComponentChildren;
}) {
  const { t } = useReader();
  const [shown, setShown] = useState(STEP);
  return (
    <section class="panel-box" data-group={name} data-count={items.length} aria-label={title}>
      <h3>{title}</h3>
      {items.length > 0 && note}
      <ul>{items.slice(0, shown).map(children)}</ul>
      {items.length > shown && (
        <p>
          <button type="button" onClick={() => setShown(shown + 10 * STEP)}>
            {t('compare.more', { n: items.length - shown })}
          </button>
        </p>
      )}
    </section>
  );
}

const only = <K extends Outcome['is']>(outcomes: readonly Outcome[], is: K) =>
  outcomes.filter((one): one is Extract<Outcome, { is: K }> => one.is === is);

/**
 * Who of the person's list was found, who may be meant, who is missing and needs an invitation, and who is extra. Where the portal's list
 * was not read whole nobody is called missing: they were not seen.
 */
export function Result({
  comparison: { outcomes, extra },
  customers,
  bad: all,
}: {
  comparison: Comparison;
  customers: Answers['customers.get'];
  bad: readonly { line: number; why: string }[];
}) {
  const { t } = useReader();
  const bad = all.filter(({ why }) => why !== 'aside');
  const aside = all.filter(({ why }) => why === 'aside');
  const whole = customers.wholeAt !== undefined && !customers.cut;
  const [missing, perhaps, found, twice, empty] = [
    only(outcomes, 'missing'),
    only(outcomes, 'perhaps'),
    only(outcomes, 'found'),
    only(outcomes, 'twice'),
    only(outcomes, 'empty'),
  ];
  return (
    <div data-compare-result={whole ? 'whole' : 'part'}>
      <Group
        name={whole ? 'missing' : 'unseen'}
        title={t(whole ? 'compare.missing' : 'compare.unseen', { n: missing.length })}
        items={missing}
        note={<p>{whole ? <a href="#which">{t('compare.invite')}</a> : t('compare.unseenNote')}</p>}
      >
        {({ own, before }) => (
          <li key={own.line} data-line={own.line}>
            <OfOwn own={own} />
            {before && <p class="quiet">{t('compare.before')}</p>}
          </li>
        )}
      </Group>
      <Group
        name="perhaps"
        title={t('compare.perhaps', { n: perhaps.length })}
        items={perhaps}
        note={<p class="quiet">{t('compare.perhapsNote')}</p>}
      >
        {({ own, why, customers: some }) => (
          <li key={own.line} data-line={own.line} data-why={why}>
            <OfOwn own={own} /> <span>{t(`compare.why.${why}`)}</span>
            <ul>
              {some.slice(0, 10).map((customer) => (
                <li key={customer.id}>
                  <OfPortal customer={customer} />
                </li>
              ))}
            </ul>
          </li>
        )}
      </Group>
      <Group
        name="extra"
        title={t('compare.extra', { n: extra.length })}
        items={extra}
        note={<p class="quiet">{t('compare.extraNote')}</p>}
      >
        {(customer) => (
          <li key={customer.id} data-customer={customer.id}>
            <OfPortal customer={customer} />
          </li>
        )}
      </Group>
      <Group name="found" title={t('compare.found', { n: found.length })} items={found}>
        {({ own, by, customer }) => (
          <li key={own.line} data-line={own.line} data-by={by}>
            <OfOwn own={own} /> <span class="quiet">{t(`compare.by.${by}`)}</span> <OfPortal customer={customer} />
          </li>
        )}
      </Group>
      {aside.length > 0 && (
        <Group name="aside" title={t('compare.aside', { n: aside.length })} items={aside}>
          {({ line }) => (
            <li key={line}>
              <span class="quiet">{t('file.line', { line })}</span> {t('compare.bad.tenant')}
            </li>
          )}
        </Group>
      )}
      {twice.length + empty.length + bad.length > 0 && (
        <Group
          name="unused"
          title={t('compare.unused', { n: twice.length + empty.length + bad.length })}
          items={[
            ...twice.map(({ own, line }) => ({ at: own.line, text: t('compare.bad.twice', { line }) })),
            ...empty.map(({ own }) => ({ at: own.line, text: t('compare.bad.empty') })),
            ...bad.map(({ line, why }) => ({ at: line, text: t(`compare.bad.${why}`) })),
          ].sort((a, b) => a.at - b.at)}
        >
          {({ at, text }) => (
            <li key={at} data-line={at}>
              <b>{t('file.line', { line: at })}</b> {text}
            </li>
          )}
        </Group>
      )}
    </div>
  );
}
