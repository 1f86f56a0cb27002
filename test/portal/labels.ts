import map from '../../lib/portal/map/labels.json' with { type: 'json' };

/**
 * The portal's words. English: public documents with screenshots (2023) and guides of 2025 and 2026. Every other language is that of the
 * product's own label table, which names its sources: the entry with the same English label, its first wording, of whatever trust. What that
 * table does not know may have a word of its own here: wordings that stand for the English label in Microsoft's localised Partner
 * Center documents (2019 to 2021; those are translations of documents, so the portal may show others). Else the stand-in shows English.
 */
export interface LabelRow {
  en: string;
  /** The table's entry, where its first English wording is another. */
  from?: string;
  de?: string;
  'zh-CN'?: string;
}

export const LABELS = {
  accept: { en: 'Accept' },
  accepted: { en: 'Accepted' },
  account: { en: 'Account' },
  accountAdmin: { en: 'Account admin' },
  accountSettings: { en: 'Account settings', de: 'Kontoeinstellungen', 'zh-CN': '帐户设置' },
  accountVerification: { en: 'Account Verification' },
  actionCenter: { en: 'Action center' },
  active: { en: 'Active' },
  addCustomer: { en: 'Add customer', de: 'Kunden hinzufügen', 'zh-CN': '添加客户' },
  addLocation: { en: 'Add location' },
  addNewCustomer: { en: 'Add new customer' },
  addressLine1: { en: 'Address line 1' },
  addUser: { en: 'Add user', de: 'Benutzer hinzufügen', 'zh-CN': '添加用户' },
  adminAgent: { en: 'Admin agent' },
  administer: { en: 'Administer' },
  adminRelationships: { en: 'Admin relationships' },
  agreements: { en: 'Agreements' },
  allPrograms: { en: 'All Programs' },
  assistsYourCustomersAs: { en: 'Assists your customers as' },
  associatedPartnerId: { en: 'Associated PartnerID' },
  authorized: { en: 'Authorized' },
  authorizeIndirectProvider: { en: 'Authorize indirect provider' },
  autoExtendBy: { en: 'Auto Extend by 6 Months' },
  azureAdProfile: { en: 'Azure AD profile' },
  billingAdmin: { en: 'Billing admin' },
  billingProfile: { en: 'Billing profile' },
  businessLocations: { en: 'Business locations' },
  cancel: { en: 'Cancel', de: 'Abbrechen', 'zh-CN': '取消' },
  city: { en: 'City' },
  cloudReseller: { en: 'Cloud Reseller' },
  colAcceptedBy: { en: 'Accepted by' },
  colAction: { en: 'Action' },
  colAdminRelationshipName: { en: 'Admin relationship name' },
  colAgreementName: { en: 'Agreement name' },
  colAutoExtend: { en: 'Auto Extend' },
  colDateAccepted: { en: 'Date accepted' },
  colEndDate: { en: 'End date' },
  colName: { en: 'Name' },
  colProgram: { en: 'Program' },
  colRoles: { en: 'Role(s)' },
  colStartDate: { en: 'Start date' },
  colTags: { en: 'Tags' },
  colVersion: { en: 'Version' },
  companyDetails: { en: 'Company details' },
  companyName: { en: 'Company name' },
  confirm: { en: 'Confirm', de: 'Bestätigen', 'zh-CN': '确认' },
  copyToClipboard: { en: 'Copy to clipboard' },
  countryRegion: { en: 'Country/region' },
  cpvProfile: { en: 'CPV profile' },
  createRelationshipRequest: { en: 'Create a relationship request' },
  cspTier: { en: 'CSP tier' },
  customerList: { en: 'Customer list' },
  customers: { en: 'Customers', de: 'Kunden', 'zh-CN': '客户' },
  customerSupportProfile: { en: 'Customer support profile' },
  declined: { en: 'Declined' },
  designatedSupportContact: { en: 'Designated support contact' },
  developer: { en: 'Developer' },
  domain: { en: 'Domain' },
  done: { en: 'Done', de: 'Fertig', 'zh-CN': '完成' },
  durationInDays: { en: 'Duration in days' },
  emailText: { en: 'Email text' },
  enrollNow: { en: 'Enroll now' },
  expiringGranularRelationships: { en: 'Expiring granular relationships' },
  exportCustomers: { en: 'Export customers', de: 'Kunden exportieren', 'zh-CN': '导出客户' },
  exportIndirectResellers: { en: 'Export indirect resellers' },
  finalizeRequest: { en: 'Finalize request' },
  fixNow: { en: 'Fix now' },
  gdapActivating: { en: 'Activating' },
  gdapApprovalPending: { en: 'Approval pending' },
  gdapApproved: { en: 'Approved' },
  gdapCreated: { en: 'Created' },
  gdapExpired: { en: 'Expired' },
  gdapExpiring: { en: 'Expiring' },
  gdapTerminated: { en: 'Terminated' },
  gdapTerminating: { en: 'Terminating' },
  globalAdmin: { en: 'Global admin' },
  granularAdministration: { en: 'Granular Administration' },
  helpdeskAgent: { en: 'Helpdesk agent' },
  home: { en: 'Home' },
  identifiers: { en: 'Identifiers' },
  inactive: { en: 'Inactive' },
  indirectProvider: { en: 'Indirect provider' },
  indirectProviders: { en: 'Indirect providers' },
  indirectReseller: { en: 'Indirect reseller' },
  indirectResellers: { en: 'Indirect resellers' },
  indirectResellerStatus: { en: 'Indirect Reseller status' },
  inviteNewCustomers: { en: 'Invite new customers' },
  legalAddress: { en: 'Legal address' },
  legalBusinessProfile: { en: 'Legal business profile' },
  legalInfo: { en: 'Legal info' },
  location: { en: 'Location' },
  manageOrgAccountAs: { en: "Manage your organization's account as" },
  manageTags: { en: 'Manage tags' },
  microsoftId: { en: 'Microsoft ID' },
  microsoftPartnerAgreement: { en: 'Microsoft Partner Agreement' },
  mpnId: { en: 'MPN ID', from: 'field.partnerId' },
  mpnPartnerAdmin: { en: 'MPN partner admin' },
  myAccess: { en: 'My access' },
  myLearningProfile: { en: 'My learning profile' },
  myPreferences: { en: 'My preferences' },
  myRoles: { en: 'My roles' },
  newCustomer: { en: 'New customer' },
  newOrder: { en: 'New order' },
  newRelationship: { en: 'New relationship' },
  next: { en: 'Next' },
  noAccess: { en: "You don't have the required access" },
  noGranularRelationships: { en: 'No granular admin relationships found' },
  notAccepted: { en: 'Not Accepted' },
  notifications: { en: 'Notifications', de: 'Benachrichtigungen' },
  openInEmail: { en: 'Open in email' },
  organizationProfile: { en: 'Organization profile', de: 'Organisationsprofil', 'zh-CN': '组织配置文件' },
  overview: { en: 'Overview', de: 'Übersicht', 'zh-CN': '概述' },
  partner: { en: 'Partner' },
  partnerCenter: { en: 'Partner Center', 'zh-CN': '合作伙伴中心' },
  partnerId: { en: 'PartnerID' },
  payoutAndTax: { en: 'Payout and tax', de: 'Auszahlung und Steuer', 'zh-CN': '付款和税务' },
  pending: { en: 'Pending' },
  primaryContact: { en: 'Primary contact' },
  primaryDomainName: { en: 'Primary domain name' },
  profileInfo: { en: 'Profile info' },
  programInfo: { en: 'Program info' },
  programPendingQualification: { en: 'Pending qualification' },
  programQualified: { en: 'Qualified' },
  programs: { en: 'Programs', de: 'Programme', 'zh-CN': '计划' },
  programSigned: { en: 'Signed' },
  quickStarts: { en: 'Quick starts' },
  registrationNumber: { en: 'Registration number' },
  rejected: { en: 'Rejected' },
  relationship: { en: 'Relationship' },
  removePartnership: { en: 'Remove partnership' },
  requestAdminRelationship: { en: 'Request admin relationship' },
  requestBox: { en: 'Request' },
  requestedRoles: { en: 'Requested Microsoft Entra roles' },
  requestPartnership: { en: 'Request a partnership' },
  requiredVerification: { en: 'Required verification' },
  reseller: { en: 'Reseller' },
  resellerPartnerId: { en: 'Reseller (PartnerID)' },
  rolesApplicable: { en: 'Roles applicable to partner programs' },
  salesAgent: { en: 'Sales agent' },
  search: { en: 'Search' },
  searchAdminRelationships: { en: 'Search admin relationships' },
  securityContact: { en: 'Security contact' },
  securityRequirements: { en: 'Security requirements' },
  selectRoles: { en: 'Select Microsoft Entra roles' },
  serviceManagement: { en: 'Service management', de: 'Dienstverwaltung', 'zh-CN': '服务管理' },
  settings: { en: 'Settings', de: 'Einstellungen', 'zh-CN': '设置' },
  signIn: { en: 'Sign in', from: 'act.signIn' },
  signInAsDifferentUser: { en: 'Sign in as a different user' },
  status: { en: 'Status' },
  submit: { en: 'Submit', de: 'Übermitteln', 'zh-CN': '提交' },
  subscriptions: { en: 'Subscriptions', de: 'Abonnements', 'zh-CN': '订阅' },
  support: { en: 'Support', de: 'Unterstützung', 'zh-CN': '支持' },
  suspended: { en: 'Suspended' },
  tenantId: { en: 'Tenant ID' },
  tenants: { en: 'Tenants' },
  terminateRelationship: { en: 'Terminate relationship' },
  update: { en: 'Update', de: 'Aktualisieren', 'zh-CN': '更新' },
  userDetails: { en: 'User details' },
  userManagement: { en: 'User management' },
  userManagementAdmin: { en: 'User management admin' },
  users: { en: 'Users' },
  userType: { en: 'User type' },
  verificationBusiness: { en: 'Business verification' },
  verificationDecision: { en: 'Decision' },
  verificationDueDiligence: { en: 'Additional due diligence' },
  verificationEmailOwnership: { en: 'Email ownership' },
  verificationEmployment: { en: 'Employment verification' },
  verificationIdentity: { en: 'Identity verification' },
  verificationStarted: { en: 'Verification started' },
  verificationStatus: { en: 'Verification status' },
  view: { en: 'View', de: 'Ansicht', 'zh-CN': '查看' },
  viewAdvisorRelationshipType: { en: 'View advisor relationship type' },
  viewCustomers: { en: 'View customers' },
  viewPartnerIds: { en: 'View Partner IDs' },
  workspaces: { en: 'Workspaces' },
} as const satisfies Record<string, LabelRow>;

export type LabelKey = keyof typeof LABELS;

/**
 * GUESS, all of it: no localised Hindi document or picture of the portal is public. Only bars and menus are in Hindi here, the
 * bodies stay English, as Hindi pages of Microsoft's documents do.
 */
export const HINDI_CHROME: Partial<Record<LabelKey, string>> = {
  partnerCenter: 'पार्टनर सेंटर',
  home: 'होम',
  search: 'खोजें',
  settings: 'सेटिंग्स',
  notifications: 'सूचनाएँ',
  support: 'सहायता',
  workspaces: 'कार्यक्षेत्र',
  accountSettings: 'खाता सेटिंग्स',
  overview: 'अवलोकन',
  myAccess: 'मेरी पहुँच',
  userManagement: 'उपयोगकर्ता प्रबंधन',
  programs: 'कार्यक्रम',
  agreements: 'अनुबंध',
  organizationProfile: 'संगठन प्रोफ़ाइल',
  legalInfo: 'कानूनी जानकारी',
  identifiers: 'पहचानकर्ता',
  tenants: 'टेनेंट',
  customers: 'ग्राहक',
  customerList: 'ग्राहक सूची',
  indirectProviders: 'अप्रत्यक्ष प्रदाता',
  indirectResellers: 'अप्रत्यक्ष पुनर्विक्रेता',
  subscriptions: 'सदस्यताएँ',
};

type Entry = { readonly en: readonly string[] } & Readonly<Record<string, readonly (readonly [string, string])[]>>;
const ENTRIES = map.labels as unknown as Readonly<Record<string, Entry>>;

/** English label → the entries of the table that stand for it. */
const byEnglish = new Map<string, Entry[]>();
for (const entry of Object.values(ENTRIES)) byEnglish.set(entry.en[0]!, [...(byEnglish.get(entry.en[0]!) ?? []), entry]);

/** What the portal can speak: English, every language of the table, and Hindi in bars and menus over English. */
export const PORTAL_LANGUAGES: readonly [string, ...string[]] = [
  'en',
  ...[...new Set(Object.values(ENTRIES).flatMap((entry) => Object.keys(entry)))].filter((name) => name !== 'en' && name !== 'about').sort(),
  'hi',
];

/** The table's wording for a row, if it has one in that language. */
export function tableWord(language: string, { en, from }: LabelRow): string | undefined {
  const entries = from ? [ENTRIES[from]] : (byEnglish.get(en) ?? []);
  return entries.flatMap((entry) => entry?.[language] ?? [])[0]?.[0];
}

/** A word of a page's body. */
export function word(language: string, key: LabelKey): string {
  const row: LabelRow = LABELS[key];
  const own = language === 'de' || language === 'zh-CN' ? row[language] : undefined;
  return (language === 'en' ? undefined : (tableWord(language, row) ?? own)) ?? row.en;
}

/** A word of the bars and menus around it. */
export function chromeWord(language: string, key: LabelKey): string {
  return language === 'hi' ? (HINDI_CHROME[key] ?? LABELS[key].en) : word(language, key);
}

/** Scripts that are written from the right, of those that the portal could come to speak. */
const FROM_THE_RIGHT = /^(Arab|Hebr|Syrc|Thaa)$/;

/** What a document in that language says of itself. GUESS: that the portal names the region as well. */
export function documentLanguage(language: string): { tag: string; dir: 'ltr' | 'rtl' } {
  const { language: base, region, script = '' } = new Intl.Locale(language).maximize();
  return { tag: `${base}-${region}`, dir: FROM_THE_RIGHT.test(script) ? 'rtl' : 'ltr' };
}
