import { describe, expect, it, test } from 'vitest';
import { MAIL_LANGUAGES } from '../templates/types';
import { promisesIn } from './promises';
import file from './promises.json';

/** Sentences as people write them: [adminRights, ordering, forever] per language. */
const SAID: Readonly<Record<(typeof MAIL_LANGUAGES)[number], readonly (readonly string[])[]>> = {
  en: [
    ['You grant us delegated admin privileges.', 'We will manage your Microsoft services for you.', 'This gives us complete control.'],
    ['We can then buy subscriptions on your behalf.', 'You make us your reseller as your Microsoft reseller.'],
    ['The access is permanent.', 'It doesn’t expire.', 'It never ends.'],
  ],
  de: [
    ['Sie erteilen uns Administrator-Rechte.', 'Wir können dann Ihren Mandanten verwalten.', 'Wir erhalten Vollzugriff.'],
    ['Wir können dann Lizenzen für Sie bestellen.', 'Wir möchten Ihr Microsoft-Handelspartner werden.'],
    ['Die Beziehung gilt dauerhaft.', 'Sie läuft nie ab.'],
  ],
  fr: [
    ['Vous nous donnez un accès d’administrateur.', 'Nous pourrons gérer vos services.', 'Un accès complet nous est donné.'],
    ['Nous pourrons commander des licences.', 'Nous souhaitons être votre revendeur.'],
    ['La relation est permanente.', 'L’accès est illimité dans le temps.'],
  ],
  es: [
    ['Nos concede permisos de administrador.', 'Podremos administrar sus servicios.', 'Tendremos acceso total.'],
    ['Podremos comprar licencias.', 'Queremos ser su revendedor.'],
    ['La relación es permanente.', 'Dura para siempre.'],
  ],
  it: [
    ['Ci concedete diritti di amministratore.', 'Potremo gestire i vostri servizi.', 'Avremo accesso completo.'],
    ['Potremo ordinare licenze.', 'Vogliamo essere il vostro rivenditore.'],
    ['La relazione è permanente.', 'Vale a tempo indeterminato.'],
  ],
  'pt-BR': [
    ['Vocês nos concedem permissões de administrador.', 'Poderemos gerenciar os seus serviços.', 'Teremos acesso total.'],
    ['Poderemos comprar licenças.', 'Queremos ser seu revendedor.'],
    ['A relação é permanente.', 'Vale por tempo indeterminado.'],
  ],
  ja: [
    ['弊社が管理者権限を取得します。', '貴社のテナントを管理できます。', 'フルアクセスが可能になります。'],
    ['ライセンスを購入できます。'],
    ['この関係は永久に続きます。', '期限なしで有効です。'],
  ],
  ko: [
    ['당사가 관리자 권한을 갖습니다.', '귀사의 테넌트를 관리할 수 있습니다.', '전체 액세스 권한이 부여됩니다.'],
    ['라이선스를 주문할 수 있습니다.'],
    ['관계는 무기한입니다.', '영구 액세스입니다.'],
  ],
  'zh-CN': [
    ['我们将获得管理权限。', '我们可以管理贵公司的租户。', '我们将拥有完全访问权。'],
    ['我们可以代您订购许可证。', '我们希望成为贵公司的经销商。'],
    ['该关系长期有效。', '该关系永不过期。'],
  ],
  hi: [
    ['हमें प्रशासक अधिकार मिलेंगे।', 'हम आपके टेनेंट का प्रबंधन करेंगे।', 'हमें पूरा एक्सेस मिलेगा।'],
    ['हम लाइसेंस का ऑर्डर दे सकेंगे।', 'हम आपका Microsoft रीसेलर बनना चाहते हैं।'],
    ['यह संबंध हमेशा के लिए है।', 'यह स्थायी है।'],
  ],
  ar: [
    ['تمنحوننا حقوق الإدارة.', 'سنتمكن من إدارة خدماتكم.', 'نحصل على وصول كامل.'],
    ['يمكننا شراء التراخيص.'],
    ['العلاقة دائمة.', 'الوصول إلى الأبد.'],
  ],
};
const IDS = ['adminRights', 'ordering', 'forever'] as const;
const MAILS = { adminRights: 'customer-reseller', ordering: 'customer-gdap', forever: 'customer-gdap' } as const;

describe.each(MAIL_LANGUAGES)('in %s', (lang) => {
  it.each(IDS.flatMap((id, n) => SAID[lang][n]!.map((text) => ({ id, text }))))('$id: “$text”', ({ id, text }) => {
    const found = promisesIn(`X.\n${text}`, { mail: MAILS[id] }, lang).find((one) => one.id === id);
    expect(found).toBeDefined();
    expect(found!.from).toBeGreaterThanOrEqual(3);
    expect(found!.to).toBeLessThanOrEqual(3 + text.length);
  });

  it('knows every promise, and how it is denied', () => {
    expect(Object.keys(file.negation)).toContain(lang);
    for (const { patterns } of file.promises) expect(Object.keys(patterns)).toContain(lang);
  });

  it('says nothing of what the kind does give', () => {
    for (const text of SAID[lang][0]!)
      expect(promisesIn(text, { mail: 'customer-gdap' }, lang).filter(({ id }) => id === 'adminRights')).toEqual([]);
    for (const text of SAID[lang][1]!)
      expect(promisesIn(text, { mail: 'customer-reseller' }, lang).filter(({ id }) => id === 'ordering')).toEqual([]);
  });
});

test.each([
  ['fr', 'Elle ne nous donne pas de droits d’administration.'],
  ['es', 'Sin derechos de administrador.'],
  ['it', 'Nessun diritto di amministratore.'],
  ['pt-BR', 'Não recebemos permissões de administrador.'],
  ['zh-CN', '我们不会获得管理员权限。'],
  ['hi', 'इससे हमें एडमिन अधिकार नहीं मिलते।'],
  ['hi', 'न एडमिन अधिकार, न कुछ और।'],
  ['ar', 'بدون صلاحيات إدارية.'],
  ['de', 'Weder Administratorrechte noch Zugriff auf Ihre Daten.'],
] as const)('a denial in %s is no promise: “%s”', (lang, text) => {
  expect(promisesIn(text, { mail: 'customer-reseller' }, lang)).toEqual([]);
});

test('a denial ends where the sentence turns, and counts for its own sentence only', () => {
  const ids = (text: string) => promisesIn(text, { mail: 'customer-reseller' }, 'en').map(({ id }) => id);
  expect(ids('You need not buy anything but we get admin access.')).toEqual(['adminRights']);
  expect(ids('No cost. We get admin access.')).toEqual(['adminRights']);
  expect(ids('No admin access, but full control.')).toEqual(['adminRights']);
  expect(ids('It gives us no admin access.')).toEqual([]);
});

test('a reminder promises what the mail it is about may promise', () => {
  const text = 'You grant us admin access.';
  expect(promisesIn(text, { mail: 'reminder', about: 'customer-reseller' }, 'en')).toHaveLength(1);
  expect(promisesIn(text, { mail: 'reminder', about: 'customer-gdap' }, 'en')).toEqual([]);
});
