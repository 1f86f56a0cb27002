/**
 * Companies as they would enter themselves, made up on real models of names, addresses and numbering plans. Nothing in them is wrong.
 * Country | legal name | street | city | state | postal code | telephone numbers | web address | contact | registration.
 */
export const EUROPE = `
DE | Müller & Söhne GmbH & Co. KG | Kaufingerstraße 12a | München | Bayern | 80331 | +49 89 31760; 089 3176-0; +49 (0)89 31760; 0049 89 3176 123 | https://www.mueller-soehne.de | joerg.mueller@mueller-soehne.de | HRB 70438
DE | Bäckerei Groß e. K. | Am Markt 1 | Weißenfels | | 06667 | 03443 302345; +49 170 1234567 | bäckerei-groß.de | h.gross@xn--bckerei-gro-56a8c.de | HRA 1234
DE | 1&1 Internet-Dienste UG (haftungsbeschränkt) | Platz der Luftbrücke 4-6, Aufgang C | Berlin | | 12101 | 030/69012-0; +49 30 69012-117 | http://dienste.berlin/ | o'neill@dienste.berlin | HRB 200100 B
DE | IT-Haus eG | Völklinger Str. 4 | Düsseldorf | Nordrhein-Westfalen | 40219 | (0211) 60 000-0 | www.it-haus.eu | Anna-Lena.von-der-Heide@it-haus.eu | GnR 400
AT | Österreichische Datenwerke Ges.m.b.H. | Am Euro Platz 3/2/14 | Wien | | 1120 | +43 1 610640; 01 61064-0; 0043 1 61064 555 | https://datenwerke.co.at/ | k.oe@datenwerke.co.at | FN 75687 f
AT | Huber OG | Dorf 17 | Sankt Johann im Pongau | Salzburg | 5600 | 06412 4321; +43 664 1234567 | huber.at | franz@mail.huber.at | FN 123456a
CH | Käser Informatik AG | Richtistrasse 3 | Wallisellen | ZH | 8304 | +41 43 456 64 00; 043 456 64 00; 0041 43 4566400 | https://kaeser-informatik.ch | b.kaeser@kaeser-informatik.ch | CHE-105.937.588
CH | Société Générale d’Informatique Sàrl | Rue de l’Athénée 28 | Genève | GE | 1206 | +41 22 839 41 11 | www.sgi-geneve.ch | rene.lefevre@sgi-geneve.ch | CHE-123.456.788
LI | Rheintal Treuhand Anstalt | Städtle 22 | Vaduz | | 9490 | +423 236 16 16; 236 1616 | rheintal.li | m.ospelt@rheintal.li | FL-0002.123.456-7
FR | L’Étoile du Nord S.A.R.L. | 37 quai du Président-Roosevelt | Issy-les-Moulineaux | | 92130 | +33 1 57 75 10 00; 01 57 75 10 00; +33 (0)1 57 75 10 00; 01.57.75.10.00 | https://etoile-du-nord.fr | francois.d-estaing@etoile-du-nord.fr | 327 733 184 R.C.S. Nanterre
FR | Œuvre & Cie SAS | 12 bis, rue de l’Église, bât. B | Saint-Étienne | | 42000 | 04 77 12 34 56; 06 12 34 56 78 | oeuvre.eu | ç.martin@oeuvre.eu | 812 345 674
BE | Dr. Peeters BV | Da Vincilaan 3 bus 12 | Zaventem | | 1930 | +32 2 704 30 00; 02 704 30 00; 02/704.30.00 | https://peeters.be | jan.peeters@peeters.be | 0437.910.359
BE | Les Ateliers d’Éole SRL | Chaussée de Wavre 1789 | Bruxelles | Bruxelles-Capitale | 1160 | +32 475 12 34 56 | ateliers-eole.brussels | eole@ateliers-eole.brussels | BE 0123.456.749
LU | Gëlle Fra Services S.à r.l. | 12, rue Edward Steichen | Luxembourg | | L-2540 | +352 47 96 27 27; 27 12 34 | gellefra.lu | p@gellefra.lu | B 123456
NL | 't Hoekje B.V. | Evert van de Beekstraat 354 | Schiphol | Noord-Holland | 1118 CZ | +31 20 500 1500; 020-5001500; 06-12345678; +31 (0)20 5001500 | https://www.hoekje.nl | j.van.t.hoff@hoekje.nl | 34123456
NL | Vereniging IJsselmeer-Data U.A. | Dorpsstraat 1-III | 's-Hertogenbosch | | 5211AA | 073 612 34 56 | ijsselmeer.frl | info-desk@ijsselmeer.frl | 12345678
GB | O'Brien & Sons Ltd | Flat 2, 221B Baker Street | London | | NW1 6XE | +44 20 7946 0958; 020 7946 0958; +44 (0)118 909 5000; 0118 909 5000 | https://www.obrien.co.uk/help | s.o'brien@obrien.co.uk | 01234567
GB | Llanfairpwll Cyf | 4 Stryd Fawr | Llanfairpwllgwyngyll | Anglesey | LL61 5UJ | 01248 714000; 07911 123456 | llanfair.cymru | dafydd@llanfair.cymru | 04567890
GB | Highland Systems LLP | Unit 7 | Inverness | | IV1 1AA | 0344 800 2400 | highland-systems.org.uk | a.mac-leod@post.highland-systems.org.uk | SO301234
IE | Ó Súilleabháin Teoranta | One Microsoft Place, South County Business Park | Dublin 18 | | D18 P521 | +353 1 295 3826; 01 295 3826; 086 123 4567 | osuilleabhain.ie | sean@osuilleabhain.ie | 256796
ES | Señor Muñoz y Cía., S.L. | C/ de la Princesa, 31, 4.º izq. | Madrid | Madrid | 28008 | +34 91 391 90 00; 913 919 000; 600 123 456 | https://munoz.es | i.muñoz@munoz.es | B78603495
ES | Informàtica Vall d'Aran, S.A.U. | Passeig dera Libertat s/n | Vielha | Lleida | 25530 | 973 64 01 10 | valldaran.cat | m@valldaran.cat | A25123456
PT | Conceição & Irmãos, Lda. | Rua do Fogo de Santelmo, Lote 2.07.02 | Lisboa | | 1990-110 | +351 21 049 1000; 210 491 000; 912 345 678 | www.conceicao.com.pt | j.conceicao@conceicao.com.pt | 501 234 560
IT | D'Angelo & C. S.n.c. di Luca D'Angelo | Viale Pasubio, 21 | Milano | MI | 20154 | +39 02 7039 8398; 02 70398398; 347 123 4567 | https://dangelo.it | l.dangelo@pec.dangelo.it | 08106710158
IT | Società Cooperativa Perù a r.l. | Via Nazionale 5, int. 3 | Forlì | FC | 47121 | 0543 12345 | peru.coop | segreteria@peru.coop | FO-123456
SM | Titano Servizi S.r.l. | Via 3 Settembre 99 | Dogana | | 47891 | +378 0549 882914; 0549 882914 | titano.sm | m.rossi@titano.sm | COE 12345
MT | Għawdex Computing Ltd | 15, Triq ir-Repubblika | Rabat, Għawdex | | VCT 1234 | +356 2156 1234; 9912 3456 | ghawdex.com.mt | j.borg@ghawdex.com.mt | C 12345
SE | Åkerström & Öberg AB | Regeringsgatan 25 | Stockholm | | 111 53 | +46 8 752 56 00; 08-752 56 00; 070-123 45 67 | https://akerstrom.se | a.öberg@akerstrom.se | 556233-4804
NO | Bjørn Æsøy AS | Dronning Eufemias gate 71 | Oslo | | 0194 | +47 22 02 25 00; 22 02 25 00; 912 34 567 | aesoey.no | bjorn@aesoey.no | 957 485 030 MVA
DK | Søren Ågård ApS | Kanalvej 7, 2. tv. | Kongens Lyngby | | 2800 | +45 44 89 01 00; 44 89 01 00; 44890100 | https://ågård.dk | soren@xn--grd-tlab.dk | CVR 13612870
FI | Yrjö Hämäläinen Oy | Keilalahdentie 2-4 | Espoo | | 02150 | +358 9 525 501; 09 525501; 040 1234567 | hamalainen.fi | yrjo.hamalainen@hamalainen.fi | 0683851-9
IS | Þór Ægisson ehf. | Borgartún 20 | Reykjavík | | 105 | +354 510 6900; 510 6900 | thor.is | þor@thor.is | 510694-2449
PL | Łódzka Spółka Żeglugowa Sp. z o.o. | ul. Piotrkowska 4/6 lok. 12 | Łódź | łódzkie | 90-269 | +48 22 594 10 00; (22) 594-10-00; 600 123 456 | https://zegluga.com.pl | w.jozwiak@zegluga.com.pl | KRS 0000056838
CZ | Dvořák a synové, s.r.o. | Vyskočilova 1561/4a | Praha 4 – Michle | | 140 00 | +420 261 197 111; 261 197 111 | dvorak-synove.cz | jiri.dvorak@dvorak-synove.cz | 47123737
SK | Ľubomír Šťastný – ĽUŠ, s. r. o. | Svätoplukova II. 18892/2A | Bratislava | | 821 08 | +421 2 592 952 11; 02/59 29 52 11; 0905 123 456 | stastny.sk | lubo@stastny.sk | 31 398 871
HU | Őszi Tükörfúró Kft. | Graphisoft park 3. | Budapest | | 1031 | +36 1 437 2800; 06 1 437 2800; (06-1) 437-2800; 06 30 123 4567 | https://tukorfuro.hu | j.ory@tukorfuro.hu | 01-09-262313
RO | Știință și Tehnică S.R.L. | Str. Fabrica de Glucoză nr. 5, sector 2 | București | | 020331 | +40 21 204 6000; 021 204 60 00; 0722 123 456 | stiinta.ro | i.tutuianu@stiinta.ro | J40/1234/1996
BG | „Българска роза“ ЕООД | ul. Tsar Osvoboditel 14 | Sofia | | 1000 | +359 2 965 7100; 02 965 7100; 0888 123 456 | роза.бг | ivan@xn--80anuh.xn--90ae | 121234567
GR | Παπαδόπουλος και Υιοί Α.Ε. | Leof. Kifisias 221 | Marousi | | 151 24 | +30 211 120 6000; 2111206000; 694 123 4567 | https://papadopoulos.gr | g.papadopoulos@papadopoulos.gr | 000123456000
CY | Κυπριακή Πληροφορική Λτδ | Griva Digeni 115 | Limassol | | 3101 | +357 25 123 456; 99 123456 | cyinfo.com.cy | a@cyinfo.com.cy | HE 12345
TR | Işık Bilişim A.Ş. | Levent Mah. Aydın Sok. No: 7 D: 4 | İstanbul | Beşiktaş | 34340 | +90 212 370 5555; 0212 370 55 55; 0 (212) 370 55 55; 0532 123 45 67 | https://www.isik.com.tr | ö.yilmaz@isik.com.tr | 123456-0
UA | ТОВ «Дніпро-Софт» | Vul. Zhylianska 75 | Kyiv | | 01032 | +380 44 496 0310; (044) 496-03-10; 067 123 45 67 | dnipro-soft.com.ua | i.koval@dnipro-soft.com.ua | 31234567
RS | Đorđević i ćerke d.o.o. Beograd | Bulevar Zorana Đinđića 64 | Novi Beograd | | 11070 | +381 11 330 6600; 011/330-6600; 063 123 456 | djordjevic.rs | z@djordjevic.rs | 17123456
HR | Čakovečki mlinovi d.d. | Turinina 3 | Zagreb-Novi Zagreb | | 10010 | +385 1 4802 500; 01/4802-500; 091 123 4567 | mlinovi.hr | s.c@mlinovi.hr | 080123456
SI | Žbogar, d. o. o. | Ameriška ulica 8 | Ljubljana | | 1000 | +386 1 584 6100; 01 584 61 00; 041 123 456 | zbogar.si | p@zbogar.si | 5712345000
EE | Õunapuu OÜ | Rotermanni 6 | Tallinn | | 10111 | +372 626 6500; 5123 4567 | ounapuu.ee | t@ounapuu.ee | 10123456
LV | SIA "Ķekavas Šūnas" | Brīvības iela 214 – 5 | Rīga | | LV-1039 | +371 6708 5000; 2912 3456 | sunas.lv | j@sunas.lv | 40003123456
LT | UAB „Žąsų ūkis“ | Upės g. 23 | Vilnius | | LT-08128 | +370 5 236 9100; (0 5) 236 9100; 8 612 34567 | zasys.lt | r@zasys.lt | 301234567
AL | Çajupi Sh.p.k. | Rruga Ismail Qemali 27 | Tiranë | | 1001 | +355 4 222 3456; 069 123 4567 | cajupi.al | a@cajupi.al | L12345678A
MD | S.R.L. "Codrul" | str. Ștefan cel Mare 130 | Chișinău | | MD-2012 | +373 22 234 567; 022 234 567 | codrul.md | i@codrul.md | 1003600012345
GE | შპს თბილისი სოფტი | Rustaveli Ave. 12 | Tbilisi | | 0108 | +995 32 212 3456; 032 2 12 34 56 | tbilisisoft.ge | g@tbilisisoft.ge | 204123456
`;
