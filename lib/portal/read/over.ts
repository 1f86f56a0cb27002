/**
 * Words for what no longer holds (expired, superseded, terminated, withdrawn, revoked), by language: beginnings, as endings differ.
 * The portal's own wordings are public in English only; the others are a GUESS that errs towards saying nothing.
 */
const BEGINS = new RegExp(
  `(?<!\\p{L})(${[
    'expired|superseded|replaced|terminated|withdrawn|revoked|archived|retired|inactive',
    'abgelaufen|ersetzt|gekündigt|beendet|widerrufen|zurückgezogen|archiviert|inaktiv|ungültig',
    'expiré|remplacé|résilié|révoqué|retiré|archivé|inactif|caducad|vencid|expirad|reemplazad|sustituid|rescindid|revocad|retirad|inactiv',
    'scadut|sostituit|resciss|revocat|ritirat|archiviat|inattiv|substituíd|revogad|encerrad|arquivad|inativ',
    'verlopen|vervangen|beëindigd|ingetrokken|inactief|utgång|upphör|ersatt|avslutad|återkalla|inaktiv',
    'wygas|zastąpion|rozwiązan|wycofan|cofnięt|nieaktywn|vypršel|nahrazen|ukončen|odvolán|neaktivn|lejár|megszűn|visszavon|felváltott|inaktív',
    'süresi dol|sona er|feshedil|iptal edil|истек|истёк|замен[её]н|расторг|отозван|прекращ|неактивн',
  ].join('|')})`,
  'iu',
);
/** The same in scripts that part no words. */
const HOLDS =
  /期限切れ|失効|終了|取り消|置き換え|만료|종료|대체됨|해지|철회|过期|過期|到期|失效|终止|終止|取代|撤销|撤銷|撤回|समाप्त|रद्द|निरस्त/u;

/** Does a text say that something no longer holds? */
export const saysOver = (text: string): boolean => BEGINS.test(text.normalize('NFC')) || HOLDS.test(text);
