/** As `companies-europe.ts`, for the rest of the world. */
export const WORLD = `
US | Johnson & Johnson-Smith, LLC | 1600 Amphitheatre Pkwy Ste 200 | Mountain View | CA | 94043 | (425) 882-8080; +1 425 882 8080; 425.882.8080; 1-425-882-8080; 425-882-8080 ext. 123; 4258828080 x12 | https://johnson-smith.com/support?x=1 | mary-jane.o'hara@johnson-smith.com | 12-3456789
US | 7-Eleven IT Services, Inc. | One Microsoft Way | Redmond | Washington | 98052-6399 | 800-642-7676 | eleven.io | q@it.eleven.io | 91-1144442
US | The Company of People, P.C. | 350 5th Ave Fl 59 | New York | NY | 10118 | 1 (212) 736-3100 | people.nyc | jose.nunez@people.nyc |
CA | Société Québécoise d’Infonuagique inc. | 1950, rue Meadowvale | Montréal | Québec | H3B 2T9 | +1 514-846-5800; 514 846-5800; (514) 846-5800 x 12 | https://sqi.qc.ca | g.cote@sqi.qc.ca | 1141234567
CA | 9876543 Canada Ltd. | 1950 Meadowvale Blvd. | Mississauga | ON | L5N 8L9 | 905-568-0434 | 9876543.ca | k@9876543.ca | 1234567-8
MX | Tecnología Azteca, S.A. de C.V. | Av. Vasco de Quiroga 3200, Col. Santa Fe | Ciudad de México | CDMX | 01210 | +52 55 5267 2000; 55 5267 2000; (55) 5267-2000 | https://azteca.com.mx | j.peña@azteca.com.mx | TAZ950101AB1
BR | São João Informática Ltda. – ME | Av. Nações Unidas, 12.901, Torre Norte, 27.º andar | São Paulo | SP | 04578-000 | +55 11 5504 2155; (11) 5504-2155; (11) 98765-4321; 011 5504-2155 | https://www.saojoao.com.br | antonio.d'avila@saojoao.com.br | 60.316.817/0001-03
AR | Ñandú Sistemas S.R.L. | Bouchard 710, piso 4º "B" | Ciudad Autónoma de Buenos Aires | Buenos Aires | C1106ABL | +54 11 4316 4600; 011 4316-4600; (011) 4316-4600 | nandu.com.ar | m@nandu.com.ar | 30-12345678-1
CL | Inversiones Ñuñoa SpA | Av. Vitacura 6844 | Vitacura | Región Metropolitana | 7630000 | +56 2 2330 6000; 2 2330 6000; 9 8765 4321 | nunoa.cl | p@nunoa.cl | 76.123.456-0
CO | Café Andino S.A.S. | Cra. 7 # 71-21, Torre A, Of. 1204 | Bogotá D.C. | Cundinamarca | 110231 | +57 601 326 4700; (601) 326 4700; 310 123 4567 | https://cafeandino.com.co | l@cafeandino.com.co | 900.123.456-7
PE | Inti Raymi E.I.R.L. | Av. Víctor Andrés Belaúnde 147, Vía Principal 133 | San Isidro | Lima | 15073 | +51 1 215 3000; (01) 215-3000; 987 654 321 | intiraymi.com.pe | c@intiraymi.com.pe | 20123456789
UY | Río Negro S.A. | Luis A. de Herrera 1248 | Montevideo | | 11300 | +598 2623 1234; 094 123 456 | rionegro.com.uy | f@rionegro.com.uy | 211234560012
EC | Mitad del Mundo Cía. Ltda. | Av. 12 de Octubre N24-562 | Quito | Pichincha | 170525 | +593 2 298 7654; 02 298 7654; 099 123 4567 | mitad.ec | x@mitad.ec | 1791234567001
CR | Pura Vida Sociedad Anónima | 200 m oeste de la Embajada | San José | San José | 10109 | +506 2528 4100; 2528-4100 | puravida.co.cr | o@puravida.co.cr | 3-101-123456
PA | Istmo Cloud Corp. | Calle 50, Edif. Global Plaza | Ciudad de Panamá | | 0801 | +507 300 8600; 6123-4567 | istmo.com.pa | r@istmo.com.pa | 155612345-2-2015
JM | Blue Mountain Data Limited | 6 Oxford Road | Kingston 5 | Kingston | | +1 876 926 1234; 876-926-1234 | bluemountain.com.jm | u@bluemountain.com.jm | 12345
IN | श्री गणेश टेक्नोलॉजीज प्राइवेट लिमिटेड | 9th Floor, Prestige Ferns, No. 12/3, Bellandur | Bengaluru | Karnataka | 560103 | +91 80 4010 3000; 080-40103000; 080 4010 3000; 98450 12345; 098450 12345 | https://www.ganeshtech.co.in | सुनील@ganeshtech.co.in | U72200KA1998PTC023456
IN | M/s. Tata-Birla & Bros. Pvt. Ltd. | Plot No. 5, Sector-18, Opp. HDFC Bank | Gurugram | HR | 122 015 | 0124-4158000; +91-124-415-8000 | tatabirla.in | suharto@tatabirla.in | 06AAACM5586C1ZL
PK | Sindh Systems (Private) Limited | Plot 8-C, Khayaban-e-Shaheen | Karachi | Sindh | 75500 | +92 21 3561 2345; 021-35612345; 0300 1234567 | sindhsys.com.pk | a.r.khan@sindhsys.com.pk | 0012345
BD | পদ্মা সফটওয়্যার লিমিটেড | House 12, Road 5, Gulshan-1 | Dhaka | | 1212 | +880 2 5566 8888; 02-55668888; 01712-345678 | padma.com.bd | r@padma.com.bd | C-12345/2012
LK | Lanka Pearl (Pvt) Ltd | 34 Galle Road | Colombo 03 | | 00300 | +94 11 234 5678; 011 234 5678; 077 123 4567 | lankapearl.lk | n@lankapearl.lk | PV 12345
NP | Everest Soft Pvt. Ltd. | Durbar Marg | Kathmandu | | 44600 | +977 1 422 1234; 01-4221234 | everest.com.np | t@everest.com.np | 123456/071/072
CN | 北京微光科技有限公司 | No. 5 Danling Street, Haidian District | Beijing | Beijing | 100080 | +86 10 5917 8888; 010-59178888; (010) 5917 8888; 138 0013 8000 | https://weiguang.com.cn | wang.xiaoming@weiguang.com.cn | 91110108600001234X
CN | 上海王记信息股份有限公司 | 闵行区紫星路999号 | 上海 | 上海市 | 200241 | 021-61888888; 400-820-3800 | 王记.中国 | li@xn--qby082c.xn--fiqs8s | 913100007178xxxxxA
HK | 香港維港科技有限公司 Harbour Tech Limited | Flat A, 13/F, 1 Connaught Rd C | Central | Hong Kong Island | | +852 2804 4200; 2804 4200 | harbour.com.hk | wong.ka-ming@harbour.com.hk | 0123456
MO | Macau Dados, Limitada | Alameda Dr. Carlos d'Assumpção 258 | Macau | | | +853 2871 5555; 2871 5555 | dados.com.mo | e@dados.com.mo | 12345 SO
TW | 台灣阿里山股份有限公司 | 忠孝東路五段68號19樓 | 信義區 | 台北市 | 110 | +886 2 3725 3888; (02)3725-3888; 02-3725-3888 #123; 0912-345-678 | https://alishan.com.tw | chen@alishan.com.tw | 12345678
JP | 株式会社さくら情報 | 港南2-16-3 品川グランドセントラルタワー | 港区 | 東京都 | 108-0075 | +81 3 4332 5300; 03-4332-5300; 090-1234-5678; 0120-41-6755 | https://sakura-joho.co.jp | taro.yamada@sakura-joho.co.jp | 2010401092245
JP | 有限会社山田 | 1-1 Chiyoda | Chiyoda-ku | Tokyo | 〒100-0001 | ０３－４３３２－５３００ | 山田.jp | y@xn--rhtu98c.jp | 0104-01-001234
KR | 주식회사 한빛소프트 | 12 Jong-ro 1-gil | Jongno-gu | Seoul | 03142 | +82 2 531 4500; 02-531-4500; 010-1234-5678 | hanbit.co.kr | kim@hanbit.co.kr | 110111-1234567
SG | Lim & Tan Pte. Ltd. | 182 Cecil Street, #13-01 Frasers Tower | Singapore | | 069547 | +65 6882 8888; 6882 8888; 9123 4567 | https://limtan.com.sg | tan.ah-kow@limtan.com.sg | 198801234K
MY | Syarikat Bunga Raya Sdn. Bhd. | Level 26, Menara 3 Petronas, KLCC | Kuala Lumpur | Wilayah Persekutuan | 50088 | +60 3 2179 6000; 03-2179 6000; 012-345 6789 | bungaraya.com.my | siti@bungaraya.com.my | 199201012345 (234567-T)
TH | บริษัท สยามคลาวด์ จำกัด | 87/2 CRC Tower, All Seasons Place, Wireless Road | Bangkok | Bangkok | 10330 | +66 2 263 6888; 02-263-6888; 081-234-5678 | https://siamcloud.co.th | สมชาย@siamcloud.co.th | 0105536012345
VN | Công ty TNHH Phần mềm Sông Hồng | 10F, Tòa nhà BIDV, 194 Trần Quang Khải | Hà Nội | Hoàn Kiếm | 100000 | +84 24 3935 1000; 024 3935 1000; 0912 345 678 | songhong.com.vn | n.van.an@songhong.com.vn | 0101234567
ID | PT Nusantara Awan Tbk | Jl. Jend. Sudirman Kav. 52-53 | Jakarta Selatan | DKI Jakarta | 12190 | +62 21 2551 8100; (021) 25518100; 0812-3456-7890 | https://nusantara.co.id | suharto@nusantara.co.id | 8120000123456
PH | Mga Anak ni Juan, Inc. | 16/F 6750 Ayala Office Tower | Makati City | Metro Manila | 1226 | +63 2 8860 8989; (02) 8860-8989; 0917 123 4567 | juan.com.ph | ma.cristina@juan.com.ph | CS201212345
KH | Angkor Data Co., Ltd. | No. 66, Preah Monivong Blvd | Phnom Penh | | 120211 | +855 23 123 456; 012 345 678 | angkor.com.kh | s@angkor.com.kh | 00012345
MM | Bagan Tech Company Limited | No. 12, Pyay Road | Yangon | | 11041 | +95 1 123 4567; 09 420 123 456 | bagan.com.mm | u.thant@bagan.com.mm | 100123456
AU | Wagga Wagga Data Pty Ltd | Level 10, 1 Epping Rd | North Ryde | NSW | 2113 | +61 2 9870 2200; (02) 9870 2200; 0412 345 678; 13 20 58 | https://wagga.com.au | n.o'keefe@wagga.com.au | ABN 29 002 589 460
NZ | Māori Cloud Ltd | 22 Viaduct Harbour Avenue | Auckland | | 1010 | +64 9 362 5800; 09 362 5800; 021 123 456 | maoricloud.nz | aroha@maoricloud.nz | 9429039123456
FJ | Bula IT Pte Limited | 10 Gorrie Street | Suva | | | +679 331 2345; 331 2345 | bula.com.fj | k@bula.com.fj | 12345L
AE | شركة النخيل للتقنية ذ.م.م | Office 1203, Al Moosa Tower 1, Sheikh Zayed Road | Dubai | Dubai | | +971 4 391 7000; 04 391 7000; 050 123 4567 | https://alnakheel.ae | m.al-maktoum@alnakheel.ae | 123456
SA | مؤسسة الرياض للحاسب | 7955 King Fahd Road, Al Olaya | Riyadh | | 12214-3456 | +966 11 488 1212; 011 488 1212; 055 123 4567 | riyadhpc.com.sa | abdul-aziz@riyadhpc.com.sa | 1010123456
QA | Doha Systems W.L.L. | Building 12, Street 850, Zone 40 | Doha | | | +974 4412 3456; 4412 3456 | doha-systems.qa | h@doha-systems.qa | 12345
KW | شركة الكويت الرقمية ش.م.ك.م | Block 3, Street 12, Sharq | Kuwait City | | 15000 | +965 2224 5678; 2224 5678 | kwdigital.com.kw | f@kwdigital.com.kw | 12345
IL | עננים בע"מ | 2 Dafna St. | Tel Aviv | | 6492802 | +972 3 762 5200; 03-762-5200; 052-123-4567 | https://ananim.co.il | d.ben-gurion@ananim.co.il | 51-123456-7
JO | Petra Computing PSC | 15 Mecca Street | Amman | | 11194 | +962 6 550 1234; 06 550 1234 | petra.com.jo | l@petra.com.jo | 12345
EG | النيل للبرمجيات ش.م.م | Smart Village, Building B115, KM 28 Cairo–Alexandria Road | Giza | | 12577 | +20 2 3539 3333; 02 35393333; 010 1234 5678 | nilesoft.com.eg | o.hassan@nilesoft.com.eg | 12345
MA | Atlas Numérique SARL AU | 278, boulevard Zerktouni, 5ème étage | Casablanca | | 20060 | +212 5 22 95 85 00; 0522 958 500; 06 61 23 45 67 | https://atlas.co.ma | y.el-idrissi@atlas.co.ma | RC 123456
TN | Carthage Digital S.U.A.R.L. | Rue du Lac Léman | Tunis | | 1053 | +216 71 123 456; 71 123 456 | carthage.com.tn | z@carthage.com.tn | B0112342010
ZA | Ubuntu Technologies (Pty) Ltd | 3012 William Nicol Drive | Bryanston | Gauteng | 2191 | +27 11 361 9000; 011 361 9000; 082 123 4567 | https://ubuntu-tech.co.za | t.nkosi@ubuntu-tech.co.za | 1992/001234/07
NG | Ọ̀ṣun Cloud Services Nigeria Limited | 24 Ozumba Mbadiwe Avenue, Victoria Island | Lagos | Lagos | 101241 | +234 803 123 4567; 0803 123 4567 | osun.com.ng | ngozi@osun.com.ng | RC 123456
KE | Mlima Kenya Systems Limited | Ring Road Parklands, The Oval | Nairobi | | 00100 | +254 20 286 8000; 020 2868000; 0722 123 456 | https://mlima.co.ke | w@mlima.co.ke | CPR/2012/12345
GH | Volta Bytes Company Limited by Shares | 12 Liberation Road | Accra | | GA-184-2345 | +233 30 277 1234; 030 277 1234; 024 123 4567 | volta.com.gh | k@volta.com.gh | CS123452015
TZ | Kilimanjaro Data T Ltd | Plot 12 Ohio Street | Dar es Salaam | | 11101 | +255 22 211 1234; 022 211 1234 | kili.co.tz | j@kili.co.tz | 12345
ET | Abay Trading PLC | Bole Road | Addis Ababa | | 1000 | +251 11 551 2345; 011 551 2345 | abay.et | b@abay.et | AR/AA/1/1234567
KZ | ТОО «Алматы Софт» | пр. Аль-Фараби 13, блок 1В | Алматы | | 050059 | +7 727 258 1400; 8 (727) 258-14-00; 8 701 123 45 67 | алматы.қаз | a@xn--80aa6ae5a6c.xn--80ao21a | 050140001234
UZ | «Samarqand Soft» MChJ | Amir Temur ko‘chasi, 107B-uy | Toshkent | | 100084 | +998 71 238 1234; 71 238 12 34 | samarqand.uz | u@samarqand.uz | 301234567
AM | «Արարատ» ՍՊԸ | Vazgen Sargsyan St. 2 | Yerevan | | 0010 | +374 10 512 345; 010 512345 | ararat.am | h@ararat.am | 123.110.12345
AZ | Xəzər Proqram MMC | Nizami küç. 90A | Bakı | | AZ1010 | +994 12 497 1234; 012 497 12 34 | xezer.az | e@xezer.az | 1234567891
`;
