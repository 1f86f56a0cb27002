/** The company's own domain | domains that only look like it, a semicolon between them. None of them may pass for the company's. */
export const LOOK_ALIKES = `
contoso.com | contosо.com; сontoso.com; c0ntoso.com; contos0.com; contozo.com; contso.com; contosso.com; con-toso.com; contoos.com; contoso.co; cont0s0.com; ċontoso.com; contóso.com; contoso.corn
microhard.de | mlcrohard.de; microhand.de; rnicrohard.de; micro-hard.de; microhart.de; microhard.dе; mícrohard.de; micnohard.de
willi.co.uk | wiIli.co.uk; vvilli.co.uk; wi11i.co.uk; wil-li.co.uk; wilii.co.uk; willy.co.uk
paypoint.com.br | payp0int.com.br; рaypoint.com.br; paypont.com.br; pay-point.com.br; paypoimt.com.br
sakura.co.jp | sakuro.co.jp; sakurra.co.jp; sakurа.co.jp; saku-ra.co.jp; sakura-co.jp
müller.de | muller.de; mueller.de; müler.de; mül1er.de; mûller.de; mu\u0308Iler.de
fabrikam.io | fabrikam.lo; fabrlkam.io; fabrikarn.io; fabricam.io; febrikam.io; fabr\u0131kam.io
`;

/** The company's own domain | the same name elsewhere, or with the company's inside: another domain, and said so. */
export const ELSEWHERE = `
contoso.com | contoso.de; contoso.org; contoso.com.br; mail-contoso.com; contoso-gmbh.com; contoso.com.mail.net; notcontoso.com; contoso.xn--p1ai
willi.co.uk | willi.com.uk; willi.uk; willi.co.uk.com; willi.org.uk
paypoint.com.br | paypoint.com; paypoint.net.br; paypoint.br.com
sakura.co.jp | sakura.jp; sakura.or.jp; sakura.co
müller.de | müller.com; xn--mller-jva.de
fabrikam.io | fabrikam.ai; fabrikam.io.com; notfabrikam.io; fabrikam.io-mail.com
firma.blogspot.com | other.blogspot.com
firma.com.ar | otra.com.ar
`;

/** The company's own domain | addresses that are on it, however they are written. */
export const OWN = `
contoso.com | a@contoso.com; A@CONTOSO.COM; a@mail.contoso.com; a@de.mail.contoso.com; a@contoso.com.
https://www.contoso.co.uk/help?x=1#y | a@contoso.co.uk; a@support.contoso.co.uk
WWW.CONTOSO.COM.BR | a@contoso.com.br
müller.de | a@müller.de; a@xn--mller-kva.de; a@MÜLLER.DE; a@mu\u0308ller.de; a@post.müller.de
xn--mller-kva.de | a@müller.de
роза.бг | a@xn--80anuh.xn--90ae; a@роза.бг
山田.jp | a@山田。jp; a@xn--rhtu98c.jp
http://contoso.com.ar | a@contoso.com.ar
contoso.net.ua | a@contoso.net.ua
contoso.co.za | a@contoso.co.za
contoso.za.com | a@contoso.za.com
contoso.web.id | a@contoso.web.id
contoso.msk.ru | a@contoso.msk.ru
ｃｏｎｔｏｓｏ.com | a@contoso.com
contoso.com:8443/x | a@contoso.com
`;
