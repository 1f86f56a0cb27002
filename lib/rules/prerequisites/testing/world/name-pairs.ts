/** Name as entered | name as registered | what the comparison has to say: pass (equal), form (equal but for form) or fail (another name). */
export const NAME_PAIRS = `
Contoso GmbH | Contoso GmbH | pass
 Contoso  GmbH | Contoso GmbH | pass
株式会社さくら | 株式会社さくら | pass
Société Générale SA | Société Générale SA | pass
O'Brien & Sons Ltd | O'Brien & Sons Ltd | pass
शर्मा एंड संस | शर्मा एंड संस | pass
شركة النخيل | شركة النخيل | pass
Suharto | Suharto | pass
7-Eleven, Inc. | 7-Eleven, Inc. | pass
Contoso | Contoso GmbH | form
Contoso Ltd | Contoso Limited | form
CONTOSO GMBH | Contoso GmbH | form
Contoso Gesellschaft mit beschränkter Haftung | Contoso GmbH | form
Mueller GmbH | Müller GmbH | form
Muller GmbH | Müller GmbH | form
Ｃｏｎｔｏｓｏ Ltd | Contoso Ltd | form
Contoso, Inc. | Contoso Inc | form
Contoso Incorporated | Contoso Inc. | form
Contoso S.A. | Contoso SA | form
Contoso S. A. de C. V. | Contoso SA de CV | form
Contoso Sociedad Anónima | Contoso S.A. | form
Société Générale | Societe Generale | form
Contoso Sp. z o.o. | Contoso Spółka z ograniczoną odpowiedzialnością | form
Contoso Pvt. Ltd. | Contoso Private Limited | form
Contoso (Pty) Ltd | Contoso Proprietary Limited | form
Contoso Pte Ltd | Contoso Pte. Ltd. | form
Contoso Sdn Bhd | Contoso Sdn. Bhd. | form
Contoso S.r.l. | Contoso Srl | form
Contoso Società a responsabilità limitata | Contoso S.r.l. | form
Contoso B.V. | Contoso BV | form
Contoso Besloten Vennootschap | Contoso B.V. | form
Contoso Aktiebolag | Contoso AB | form
Contoso Osakeyhtiö | Contoso Oy | form
Contoso a.s. | Contoso, a. s. | form
Contoso s.r.o. | Contoso, spol. s r.o. | form
ООО Ромашка | Общество с ограниченной ответственностью «Ромашка» | form
㈱さくら | 株式会社さくら | form
O’Brien Ltd | O'Brien Ltd | form
Smith and Sons Ltd | Smith & Sons Ltd | form
Contoso Korlátolt Felelősségű Társaság | Contoso Kft. | form
Contoso Anonim Şirketi | Contoso A.Ş. | form
Contoso Limitada | Contoso Ltda. | form
Straße AG | Strasse AG | form
Łódź SA | Lodz SA | form
Ørsted A/S | Orsted A/S | form
Contoso L.L.C. | Contoso LLC | form
Contoso Limited Liability Company | Contoso LLC | form
微光有限公司 | 微光有限责任公司 | form
Contosso GmbH | Contoso GmbH | fail
Contoso Deutschland GmbH | Contoso GmbH | fail
Contoso GmbH | Fabrikam GmbH | fail
Contoso Nord AG | Contoso Süd AG | fail
上海微光有限公司 | 北京微光有限公司 | fail
さくら情報株式会社 | さくら商事株式会社 | fail
شركة النخيل | شركة الزيتون | fail
शर्मा एंड संस | वर्मा एंड संस | fail
Smith & Sons Ltd | Smith & Daughters Ltd | fail
7-Eleven, Inc. | 8-Eleven, Inc. | fail
Contoso 1 Ltd | Contoso 2 Ltd | fail
Anna O'Brien | Anna Byrne | fail
Müller Bäckerei OHG | Müller Metzgerei OHG | fail
Contoso GmbH | Contoso AG | fail
Contoso Ltd | Contoso PLC | fail
ТОВ Дніпро | ТОВ Дністер | fail
Contoso | 北京微光有限公司 | script
Ромашка | Romashka LLC | script
Contoso (Deutschland) GmbH | Contoso Deutschland GmbH | form
Contoso GmbH & Co KG | Contoso GmbH & Co. KG | form
Contoso GmbH und Co. KG | Contoso GmbH & Co. KG | form
Contoso A/S | Contoso AS | form
Contoso OÜ | Osaühing Contoso | form
SIA Contoso | Contoso SIA | form
UAB „Contoso“ | Contoso, UAB | form
Công ty TNHH Sông Hồng | Công ty Trách nhiệm hữu hạn Sông Hồng | form
Siam Cloud Co., Ltd. | บริษัท สยามคลาวด์ จำกัด | script
Hanbit Soft | 주식회사 한빛소프트 | script
Sakura Joho | さくら情報株式会社 | script
Ananim Ltd | עננים בע"מ | script
Tbilisi Soft LLC | შპს თბილისი სოფტი | script
Ararat LLC | «Արարատ» ՍՊԸ | script
Padma Software | পদ্মা সফটওয়্যার লিমিটেড | script
Nile Soft | النيل للبرمجيات ش.م.م | script
SoftBank 株式会社 | ソフトバンク株式会社 | script
Ｃｏｎｔｏｓｏ　株式会社 | CONTOSO株式会社 | form
コントソ㈱ | 株式会社コントソ | form
（株）コントソ | コントソ株式会社 | form
ｺﾝﾄｿ株式会社 | コントソ株式会社 | form
Contoso S. de R.L. de C.V. | Contoso, S de RL de CV | form
Contoso S.A.S | Contoso SAS | form
Contoso e.K. | Contoso eK | form
Contoso e. K. | Contoso e.K. | form
Contoso eG | Contoso eingetragene Genossenschaft | form
Contoso UG (haftungsbeschränkt) | Contoso UG | form
Contoso mbH | Contoso GmbH | form
Contoso Ges.m.b.H. | Contoso GmbH | form
Contoso Sàrl | Contoso S.à r.l. | form
Contoso SARL | Contoso S.A.R.L. | form
CONTOSO SARL | Contoso Société à responsabilité limitée | form
Contoso d.o.o. | Contoso društvo s ograničenom odgovornošću | form
Contoso spol. s r. o. | Contoso, s.r.o. | form
Contoso Zrt | Contoso Zártkörűen Működő Részvénytársaság | form
ТОВ «Дніпро-Софт» | Товариство з обмеженою відповідальністю "Дніпро-Софт" | form
АО Ромашка | Акционерное общество «Ромашка» | form
Ёлка ООО | Елка ООО | form
ΕΛΛΑΔΑ Α.Ε. | Ελλάδα ΑΕ | form
İstanbul A.Ş. | ISTANBUL AŞ | form
Işık Ltd. Şti. | ışık limited şirketi | form
बेस्ट प्रा. लि. | बेस्ट प्राइवेट लिमिटेड | form
Contoso Pvt Ltd | CONTOSO PRIVATE LIMITED | form
M/s Contoso Pvt Ltd | Contoso Pvt Ltd | fail
Contoso & Söhne | Contoso und Söhne | form
Contoso y Cía., S.L. | Contoso y Cia SL | form
Contoso  Inc | Contoso Inc | pass
Contoso\u00a0Inc | Contoso Inc | pass
Cafe\u0301 SA | Café SA | pass
Contoso-Inc | Contoso Inc | form
Northwind Traders | Northwind | fail
Contoso Holdings plc | Contoso plc | fail
Contoso Intl Ltd | Contoso International Ltd | fail
한빛소프트 | 한빛 소프트 | form
주식회사 한빛 | (주)한빛 | form
廣州微光有限公司 | 广州微光有限公司 | fail
عبدالله للتجارة | عبد الله للتجارة | form
أحمد للتقنية | احمد للتقنية | fail
`;
