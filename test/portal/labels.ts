/**
 * The portal's words, from one table. English: public documents with screenshots (2023) and guides of 2025 and 2026. German and
 * Chinese: wordings that stand for the English label in Microsoft's localised Partner Center documents (2019 to 2021; those
 * are translations of documents, so the portal may show others). Where no translation has evidence the row has English
 * alone, and the stand-in shows that.
 */
export interface LabelRow {
  en: string;
  de?: string;
  'zh-CN'?: string;
}

export const LABELS = {
  accept: { en: 'Accept', de: 'Annehmen', 'zh-CN': '接受' },
  accepted: { en: 'Accepted', de: 'Akzeptiert', 'zh-CN': '已接受' },
  accountAdmin: { en: 'Account admin', de: 'Kontoadministrator', 'zh-CN': '帐户管理员' },
  accountSettings: { en: 'Account settings', de: 'Kontoeinstellungen', 'zh-CN': '帐户设置' },
  accountVerification: { en: 'Account Verification' },
  active: { en: 'Active', de: 'Aktiv', 'zh-CN': '活动' },
  addCustomer: { en: 'Add customer', de: 'Kunden hinzufügen', 'zh-CN': '添加客户' },
  addLocation: { en: 'Add location', de: 'Standort hinzufügen', 'zh-CN': '添加位置' },
  addUser: { en: 'Add user', de: 'Benutzer hinzufügen', 'zh-CN': '添加用户' },
  adminAgent: { en: 'Admin agent', de: 'Administrator-Agent', 'zh-CN': '管理员代理' },
  administer: { en: 'Administer' },
  agreements: { en: 'Agreements', de: 'Vereinbarungen', 'zh-CN': '协议' },
  allPrograms: { en: 'All Programs' },
  assistsYourCustomersAs: { en: 'Assists your customers as' },
  associatedPartnerId: { en: 'Associated PartnerID' },
  authorizeIndirectProvider: { en: 'Authorize indirect provider', de: 'Indirekten Anbieter autorisieren', 'zh-CN': '批准间接提供商' },
  authorized: { en: 'Authorized', de: 'Autorisiert', 'zh-CN': '已授权' },
  azureAdProfile: { en: 'Azure AD profile' },
  billingAdmin: { en: 'Billing admin', de: 'Abrechnungsadministrator', 'zh-CN': '计费管理员' },
  billingProfile: { en: 'Billing profile' },
  businessLocations: { en: 'Business locations', de: 'Geschäftsstandorte' },
  cancel: { en: 'Cancel', de: 'Abbrechen', 'zh-CN': '取消' },
  cloudReseller: { en: 'Cloud Reseller' },
  colAcceptedBy: { en: 'Accepted by' },
  colAction: { en: 'Action' },
  colAgreementName: { en: 'Agreement name' },
  colDateAccepted: { en: 'Date accepted' },
  colName: { en: 'Name' },
  colProgram: { en: 'Program' },
  colRoles: { en: 'Role(s)' },
  colTags: { en: 'Tags' },
  colVersion: { en: 'Version' },
  companyDetails: { en: 'Company details' },
  companyName: { en: 'Company name', de: 'Unternehmensname', 'zh-CN': '公司名称' },
  confirm: { en: 'Confirm', de: 'Bestätigen', 'zh-CN': '确认' },
  cpvProfile: { en: 'CPV profile' },
  cspTier: { en: 'CSP tier' },
  customerList: { en: 'Customer list' },
  customerSupportProfile: { en: 'Customer support profile' },
  customers: { en: 'Customers', de: 'Kunden', 'zh-CN': '客户' },
  declined: { en: 'Declined', de: 'Abgelehnt', 'zh-CN': '已拒绝' },
  developer: { en: 'Developer', de: 'Entwickler', 'zh-CN': '开发人员' },
  done: { en: 'Done', de: 'Fertig', 'zh-CN': '完成' },
  enrollNow: { en: 'Enroll now', de: 'Jetzt registrieren', 'zh-CN': '立即注册' },
  expiringGranularRelationships: { en: 'Expiring granular relationships' },
  exportCustomers: { en: 'Export customers', de: 'Kunden exportieren', 'zh-CN': '导出客户' },
  fixNow: { en: 'Fix now' },
  globalAdmin: { en: 'Global admin', de: 'Globaler Administrator', 'zh-CN': '全局管理员' },
  helpdeskAgent: { en: 'Helpdesk agent', de: 'Helpdesk-Agent', 'zh-CN': '支持人员代理' },
  home: { en: 'Home', de: 'Start', 'zh-CN': '主页' },
  identifiers: { en: 'Identifiers', de: 'Bezeichner', 'zh-CN': '标识符' },
  inactive: { en: 'Inactive' },
  indirectProviders: { en: 'Indirect providers', de: 'Indirekte Anbieter', 'zh-CN': '间接提供商' },
  indirectResellerStatus: { en: 'Indirect Reseller status' },
  inviteNewCustomers: { en: 'Invite new customers', de: 'Neue Kunden einladen', 'zh-CN': '邀请新客户' },
  legalAddress: { en: 'Legal address' },
  legalBusinessProfile: { en: 'Legal business profile', de: 'Rechtsgeschäftsprofil' },
  legalInfo: { en: 'Legal info', de: 'Rechtliche Hinweise', 'zh-CN': '法务信息' },
  location: { en: 'Location', de: 'Standort', 'zh-CN': '位置' },
  manageOrgAccountAs: { en: "Manage your organization's account as" },
  manageTags: { en: 'Manage tags' },
  microsoftId: { en: 'Microsoft ID', de: 'Microsoft-ID' },
  microsoftPartnerAgreement: { en: 'Microsoft Partner Agreement', de: 'Microsoft Partner-Vereinbarung', 'zh-CN': 'Microsoft 合作伙伴协议' },
  mpnId: { en: 'MPN ID', de: 'MPN-ID' },
  mpnPartnerAdmin: { en: 'MPN partner admin', de: 'MPN-Partneradministrator', 'zh-CN': 'MPN 合作伙伴管理员' },
  myAccess: { en: 'My access' },
  myLearningProfile: { en: 'My learning profile' },
  myPreferences: { en: 'My preferences' },
  newOrder: { en: 'New order' },
  newRelationship: { en: 'New relationship' },
  next: { en: 'Next', de: 'Weiter', 'zh-CN': '下一步' },
  noAccess: { en: "You don't have the required access" },
  notAccepted: { en: 'Not Accepted' },
  notifications: { en: 'Notifications', de: 'Benachrichtigungen' },
  organizationProfile: { en: 'Organization profile', de: 'Organisationsprofil', 'zh-CN': '组织配置文件' },
  overview: { en: 'Overview', de: 'Übersicht', 'zh-CN': '概述' },
  partner: { en: 'Partner', 'zh-CN': '合作伙伴' },
  partnerCenter: { en: 'Partner Center', 'zh-CN': '合作伙伴中心' },
  partnerId: { en: 'PartnerID' },
  payoutAndTax: { en: 'Payout and tax', de: 'Auszahlung und Steuer', 'zh-CN': '付款和税务' },
  pending: { en: 'Pending', de: 'Ausstehend', 'zh-CN': '挂起' },
  primaryContact: { en: 'Primary contact', 'zh-CN': '主要联系人' },
  primaryDomainName: { en: 'Primary domain name', de: 'Primärer Domänenname', 'zh-CN': '主域名' },
  profileInfo: { en: 'Profile info' },
  programInfo: { en: 'Program info', de: 'Programminfo', 'zh-CN': '计划信息' },
  programPendingQualification: { en: 'Pending qualification' },
  programQualified: { en: 'Qualified' },
  programSigned: { en: 'Signed' },
  programs: { en: 'Programs', de: 'Programme', 'zh-CN': '计划' },
  quickStarts: { en: 'Quick starts' },
  registrationNumber: { en: 'Registration number' },
  rejected: { en: 'Rejected', de: 'Abgelehnt', 'zh-CN': '已拒绝' },
  relationship: { en: 'Relationship', de: 'Beziehung', 'zh-CN': '关系' },
  reseller: { en: 'Reseller', de: 'Händler', 'zh-CN': '经销商' },
  rolesApplicable: { en: 'Roles applicable to partner programs' },
  salesAgent: { en: 'Sales agent', de: 'Vertriebsbeauftragter', 'zh-CN': '销售代理' },
  search: { en: 'Search' },
  securityContact: { en: 'Security contact' },
  serviceManagement: { en: 'Service management', de: 'Dienstverwaltung', 'zh-CN': '服务管理' },
  settings: { en: 'Settings', de: 'Einstellungen', 'zh-CN': '设置' },
  signInAsDifferentUser: { en: 'Sign in as a different user' },
  status: { en: 'Status', 'zh-CN': '状态' },
  support: { en: 'Support', de: 'Unterstützung', 'zh-CN': '支持' },
  suspended: { en: 'Suspended', de: 'Ausgesetzt', 'zh-CN': '已暂停' },
  tenants: { en: 'Tenants', de: 'Mandanten', 'zh-CN': '租户' },
  update: { en: 'Update', de: 'Aktualisieren', 'zh-CN': '更新' },
  userDetails: { en: 'User details' },
  userManagement: { en: 'User management', de: 'Benutzerverwaltung', 'zh-CN': '用户管理' },
  userManagementAdmin: { en: 'User management admin', de: 'Benutzerverwaltungsadministrator', 'zh-CN': '“用户管理”管理员' },
  userType: { en: 'User type' },
  users: { en: 'Users', de: 'Benutzer', 'zh-CN': '用户' },
  verificationBusiness: { en: 'Business verification', 'zh-CN': '业务验证' },
  verificationDecision: { en: 'Decision' },
  verificationDueDiligence: { en: 'Additional due diligence' },
  verificationEmailOwnership: { en: 'Email ownership', de: 'E-Mail-Besitz', 'zh-CN': '电子邮件所有权' },
  verificationEmployment: { en: 'Employment verification', de: 'Beschäftigung', 'zh-CN': '就业' },
  verificationIdentity: { en: 'Identity verification' },
  verificationStarted: { en: 'Verification started' },
  verificationStatus: { en: 'Verification status', de: 'Überprüfungsstatus', 'zh-CN': '验证状态' },
  view: { en: 'View', de: 'Ansicht', 'zh-CN': '查看' },
  viewAdvisorRelationshipType: { en: 'View advisor relationship type' },
  viewCustomers: { en: 'View customers', de: 'Kunden anzeigen', 'zh-CN': '查看客户' },
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
};

export type PortalLanguage = 'en' | 'de' | 'zh-CN' | 'hi';

/** A word of a page's body. */
export function word(language: PortalLanguage, key: LabelKey): string {
  const row: LabelRow = LABELS[key];
  return language === 'hi' ? row.en : (row[language] ?? row.en);
}

/** A word of the bars and menus around it. */
export function chromeWord(language: PortalLanguage, key: LabelKey): string {
  return language === 'hi' ? (HINDI_CHROME[key] ?? LABELS[key].en) : word(language, key);
}
