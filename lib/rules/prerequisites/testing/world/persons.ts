/** Names under which a person alone trades, and short or odd names of companies that exist in this form. */
export const PERSONS = `
Suharto; Madonna; Nguyễn Văn An; O'Brien; D’Angelo; Jean-Luc Lefèvre; María José Carreño Quiñones; Ng Wei; Xi Wu; Li; Bo Ek; Þór Ægisson; Łukasz Żółć; İbrahim Çağlar; Dvořáková; Ó Súilleabháin; van 't Hoff
王小明; 欧阳娜娜; 李; 山田 太郎; さくら ももこ; 김민수; 이 영; นายสมชาย ใจดี; नरेन्द्र मोदी; सुनील; সুমন চট্টোপাধ্যায়; தமிழ்ச்செல்வன்; محمد بن سلمان; علی رضایی; דוד בן-גוריון; Иван Щёлоков; Γιώργος Παπαδόπουλος; გიორგი; Արմեն
3M; A1; HP Inc; E.ON SE; Q2 Ltd; 4Com; 1&1; X-Fab; O2; C&A; @Home BV; Yahoo! Inc.; GmbHaus AG; Ltd Edition Ltd; Incognito; Sarlat SARL; 99 Bikes Pty Ltd; Dr. No & Co. KG; "Ромашка" ООО; ¡Hola! S.A.; AAA Auto; B B King Ltd; N.V. Nederlandse Gasunie
`;
