/** Mistakes that hang on the country: what was typed is right nowhere, or elsewhere. */

/** Country | telephone numbers | verdict and case. */
export const WRONG_PHONES = `
DE | +49 89; 0891; 12 | fail phone.length
DE | 089 12 | warn phone.unlikely
DE | +33 1 57 75 10 00; 0033157751000; +43 1 610640 | warn phone.country
DE | 0800-TELEFON; keine; Tel.; n/a; 089 31760 Durchwahl 5 | fail phone.letters
US | 425 882 808; 425 882 80800; (425) 882-80 | warn phone.length
US | 1234; 1; +1 425 882 8080 555 666 777 | fail phone.length
US | 123 456 7890; 000 000 0000; 111-111-1111; 999 999 9999 | warn phone.unlikely
US | +44 20 7946 0958; +49 89 31760 | warn phone.country
US | 1-800-FLOWERS; call me; (none); x123; ext. 5 | fail phone.letters
GB | 020 7946 09580 | warn phone.length
GB | 0118 909; 00000 000000 | warn phone.unlikely
GB | +353 1 295 3826; +1 425 882 8080 | warn phone.country
FR | 01 57 75 10; 01 57 75 10 00 00; 11 11 11 11 11 | warn phone.length
FR | 00 00 00 00 00 | warn phone.unlikely
IN | 080 401 | warn phone.length
IN | 98450 1234; 00000 00000 | warn phone.unlikely
CN | 010-5917 | warn phone.unlikely
CN | 138 0013 8000 1234 | warn phone.length
JP | 03-4332-53 | warn phone.unlikely
JP | +81 3 | fail phone.length
BR | (11) 5504; 11 5504-21550000 | warn phone.length
AU | 02 9870 220; 02 9870 22000 0 | warn phone.unlikely
NL | 020-500150; +31 20 500 | warn phone.unlikely
ES | 913 919; 91 391 90 00 00 | warn phone.length
SG | 6882 888; 6882 8888 8 | warn phone.length
CH | 043 456 64 | warn phone.length
CH | +49 89 31760; +423 236 16 16 | warn phone.country
`;

/** Country | postal codes that are none there. */
export const WRONG_POSTCODES = `
DE | 1234; 123456; D-8033; 8O331; ABCDE
AT | 123; 12345; A 104
CH | 123; 12345; 80O1
FR | 7500; 750011; 2A004
GB | 12345; SW1A; SW1A 1A; 1AA SW1; ABCDE
IE | D18; 12345; D18 P52
NL | 1118; CZ 1118; 11188 CZ
BE | 12345; 193
ES | 2800; 280081; 99999
PT | 1990-11; 1990110000; ABCD-123
IT | 2015; 201544
PL | 0-269; 90-26; 90269-1
CZ | 1400; 1400000
SE | 1115; 111 533
DK | 280; 28000
NO | 194; 01944
FI | 0215; 021500
HU | 103; 10311
RO | 2033; 0203311
US | 9805; 980525; 9805A; 98052-63
CA | L5N; 12345; L5N 8L; 5LN 8L9
AU | 211; 21133
JP | 108-075; 1080-0755; 108007
CN | 10008; 1000801
IN | 56010; 5601033; 56O103
BR | 04578-00; 0457800; 04578-0000
MX | 121; 121012
SG | 6954; 0695477
KR | 314; 0314222
ZA | 219; 21911
TR | 3434; 343400
`;

/** Country | whose line of address holds nothing but a box at a post office. */
export const BOXES = `
US | P.O. Box 12, Redmond, WA 98052; PO Box 345, Seattle; p o box 7
GB | PO BOX 12, London; P. O. Box 99, Leeds
DE | Postfach 10 20 30, 80331 München; POSTFACH 7, 20095 Hamburg
ES | Apartado 25, 28008 Madrid; Apartado de Correos 1, 41001 Sevilla
FR | Boîte postale 12, 75001 Paris; boite postale 5, 69001 Lyon
AU | GPO Box 2476, Sydney NSW 2001
NL | Postbus 10, 1118 ZJ Schiphol
IT | Casella postale 12, 20154 Milano
BR | Caixa Postal 123, São Paulo
NO | Postboks 12, 0101 Oslo
ZA | Private Bag X12, Bryanston 2021
CH | Case postale 12, 1200 Genève
PL | Skrytka pocztowa 12, 00-950 Warszawa
AE | P.O. Box 12345, Dubai; POB 12345, Dubai; ص.ب 12345 دبي
JP | 私書箱 12, Tokyo
RU | а/я 15, Moscow
MA | Post Office Box 15, Casablanca; Contoso, PO Box 12
`;

/** Country | addresses with a house and its number, and a box named after it: to be doubted, no more. */
export const HOUSES_WITH_BOX = `
AE | Office 1203, Al Moosa Tower 1, Sheikh Zayed Road, P.O. Box 12345, Dubai; Building 7, PO Box 500, Dubai
KE | Ring Road Parklands 12, P.O. Box 30197-00100, Nairobi
DE | Hauptstraße 5, Postfach 10 20, 80331 München
ZA | 3012 William Nicol Drive, Private Bag X12, Bryanston
`;

/** Country | addresses in which a word of a box means something else. */
export const NO_BOX = `
AU | Box Hill 3, Melbourne; 12 Post Office Road, Sydney
GB | 1 Boxing Lane, Leeds; 4 Private Road, Leeds; 2 Pobble Street, Leeds
NL | Postbusweg, Utrecht
IT | Via Casella 5, Milano; Via delle Poste 12, Roma
DE | Am Postfeld 3, Hamburg; Apartweg 5, Köln
`;

/** Country | what is missing | street | city | state | postal code. */
export const INCOMPLETE = `
DE | street | | Berlin | | 10115
DE | city | Unter den Linden 1 | | | 10115
DE | postalCode | Unter den Linden 1 | Berlin | |
US | state | One Microsoft Way | Redmond | | 98052
US | postalCode | One Microsoft Way | Redmond | WA |
CA | state | 1950 Meadowvale Blvd. | Mississauga | | L5N 8L9
AU | state | 1 Epping Rd | North Ryde | | 2113
IN | state | 12/3 Bellandur | Bengaluru | | 560103
IN | postalCode | 12/3 Bellandur | Bengaluru | Karnataka |
BR | state | Av. Nações Unidas 1 | São Paulo | | 04578-000
MX | postalCode | Av. Vasco de Quiroga 3200 | Ciudad de México | CDMX |
CN | postalCode | 5 Danling Street | Beijing | Beijing |
JP | postalCode | 2-16-3 Konan | Minato-ku | Tokyo |
FR | city | 37 quai du Président Roosevelt | | | 92130
GB | postalCode | 221B Baker Street | London | |
IT | street | | Milano | MI | 20154
NL | postalCode | Evert van de Beekstraat 354 | Schiphol | |
ES | city | Calle Mayor 1 | | Madrid | 28008
`;

/** Postal code as entered | as registered: one and the same. */
export const SAME_CODE = `
L-2540 | 2540
LV-1039 | 1039
MD-2012 | 2012
98052 | 98052-6399
1118CZ | 1118 CZ
SW1A1AA | sw1a 1aa
04578000 | 04578-000
C1106ABL | 1106
〒108-0075 | 1080075
１０８－００７５ | 108-0075
140 00 | 14000
12214-3456 | 12214
`;

/** Postal code as entered | as registered: not the same. */
export const OTHER_CODE = `
10115 | 10117
1011 | 10115
98052 | 98053-6399
L-2540 | 2541
D-10115 | A-10115
1118 CZ | 1118 CY
B1 1AA | 1 1AA
1106 | C1107ABL
12345 | 123456
`;
