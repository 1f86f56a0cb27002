import { describe, expect, it } from 'vitest';
import { mapFor } from '../map/map-for';
import { whichField } from './which-field';

const EN = mapFor('en');

describe('which field it is', () => {
  it.each([
    ['Company name', '', 'legalName'],
    ['* Company name:', '', 'legalName'],
    ['Legal address', '', 'legalAddress'],
    ['PartnerID', '', 'partnerId'],
    ['Location PartnerID', '', 'partnerId'],
    ['Country/region', '', 'accountCountry'],
    ['ZIP/Postal code', '', 'postalCode'],
    ['DUNS number', '', 'duns'],
    ['Email', 'Primary contact', 'contactEmail'],
    ['Email', 'Customer support info', 'supportEmail'],
    ['Support email', 'anything', 'supportEmail'],
    ['Phone', 'Customer support profile', 'supportPhone'],
    ['Phone', 'Legal business profile', 'companyPhone'],
    ['Phone', 'Add a location', 'companyPhone'],
    ['Website', 'Company details', 'companyDomain'],
  ])('%s under "%s" is %s', (label, heading, field) => expect(whichField({ labels: [label], heading }, EN)).toBe(field));

  it.each([
    ['Email', 'Security contact'],
    ['Email', ''],
    ['Phone', 'Primary contact'],
    ['Website', ''],
    ['Password', 'Primary contact'],
    ['Please type the email of your primary contact here, if you have one', 'Primary contact'],
    ['Global PartnerID', ''],
  ])('%s under "%s" is none', (label, heading) => expect(whichField({ labels: [label], heading }, EN)).toBeNull());

  it('the first label that says something counts', () =>
    expect(whichField({ labels: ['x', 'Support phone', 'Email'], heading: 'Primary contact' }, EN)).toBe('supportPhone'));
  it('in German and Chinese', () => {
    expect(whichField({ labels: ['Firmenname'], heading: '' }, mapFor('de'))).toBe('legalName');
    expect(whichField({ labels: ['邮政编码'], heading: '' }, mapFor('zh-CN'))).toBe('postalCode');
  });
});
