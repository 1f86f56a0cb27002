/** Mail services where anybody gets an address, and domains of addresses that are thrown away. One line per corner of the world. */
export const MAIL_SERVICES = `
gmail.com googlemail.com yahoo.com ymail.com rocketmail.com icloud.com me.com mac.com aol.com aim.com outlook.com hotmail.com live.com msn.com
outlook.de outlook.fr outlook.es outlook.it outlook.com.br outlook.jp outlook.co.th hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es live.co.uk live.nl live.fr live.com.au live.ca
yahoo.co.uk yahoo.de yahoo.fr yahoo.co.jp yahoo.com.br yahoo.in yahoo.co.in yahoo.ca yahoo.com.au yahoo.com.mx yahoo.com.ar yahoo.com.hk yahoo.com.tw yahoo.com.sg yahoo.com.ph
proton.me protonmail.com pm.me tutanota.com tuta.io zoho.com mail.com email.com usa.com gmx.com fastmail.com fastmail.fm hushmail.com inbox.com hey.com duck.com mailbox.org posteo.de
web.de gmx.de gmx.net gmx.at gmx.ch t-online.de freenet.de arcor.de online.de vodafone.de mail.de email.de kabelmail.de
bluewin.ch hispeed.ch sunrise.ch chello.at aon.at a1.net orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr
libero.it virgilio.it tiscali.it alice.it tin.it fastwebnet.it inwind.it telefonica.net terra.es ono.com sapo.pt mail.pt
ziggo.nl kpnmail.nl home.nl planet.nl hetnet.nl xs4all.nl chello.nl upcmail.nl telenet.be skynet.be proximus.be scarlet.be
btinternet.com virginmedia.com sky.com talktalk.net ntlworld.com blueyonder.co.uk tiscali.co.uk btopenworld.com eircom.net
telia.com bredband.net comhem.se spray.se online.no frisurf.no tdcadsl.dk jubii.dk mail.dk suomi24.fi luukku.com elisanet.fi
wp.pl o2.pl onet.pl interia.pl op.pl poczta.onet.pl gazeta.pl tlen.pl seznam.cz email.cz centrum.cz post.cz volny.cz azet.sk centrum.sk zoznam.sk freemail.hu citromail.hu
mail.ru inbox.ru list.ru bk.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net i.ua meta.ua abv.bg mail.bg dir.bg otenet.gr in.gr mynet.com walla.co.il walla.com netvision.net.il
comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com netzero.net optonline.net rr.com frontier.com windstream.net
shaw.ca rogers.com sympatico.ca telus.net videotron.ca bigpond.com optusnet.com.au iinet.net.au tpg.com.au xtra.co.nz
uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com prodigy.net.mx fibertel.com.ar ciudad.com.ar vtr.net
qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com tom.com 21cn.com 139.com 189.cn aliyun.com
naver.com hanmail.net daum.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com biglobe.ne.jp excite.co.jp goo.jp
rediffmail.com sify.com indiatimes.com hinet.net pchome.com.tw seed.net.tw netvigator.com singnet.com.sg streamyx.com vnn.vn mweb.co.za webmail.co.za telkomsa.net
`;

export const DISPOSABLE = `
mailinator.com guerrillamail.com guerrillamail.net sharklasers.com 10minutemail.com temp-mail.org tempmail.com yopmail.com yopmail.fr trashmail.com trashmail.de wegwerfemail.de
getnada.com maildrop.cc dispostable.com throwawaymail.com fakeinbox.com mailnesia.com mintemail.com spamgourmet.com mytemp.email emailondeck.com moakt.com mohmal.com tempr.email
discard.email spambog.com grr.la mailcatch.com inboxkitten.com jetable.org tempinbox.com spam4.me byom.de einrot.com cuvox.de dayrep.com fleckens.hu gustr.com rhyta.com
`;
