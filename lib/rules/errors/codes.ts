/** A number of a text that is an error's code, and where it stands. */
interface Code {
  code: string;
  at: number;
}

/** Before a number: this is an error's code. English, German, Chinese, Hindi. */
const NAMED = /(?:error|code|status|fehler|fehlercode|错误|代码|代號|त्रुटि|कोड)[^\p{L}\d\n]{0,8}$/iu;
/** Before a number: the HTTP status, as in `403/2030` and `HTTP 403: 2030`. */
const AFTER_STATUS = /(?:^|[^\d])[45]\d\d\s*[/:·–-]\s*$/;
const NUMBER = /(?<![\d.,-])\d{4,6}(?![\d]|[.,]\d|-\d)/g;
/** A text of numbers alone, and of what stands between them. */
const ALONE = /^(?:[\s\d/,;:·–&-]|\b(?:and|or|und|oder)\b|和|与|或|और|या)*$/i;

/** Words of which such errors speak: English, German, Chinese, Hindi. */
const ABOUT = /\bMPA\b|\bMPN\b|agreement|partner\s?id\b|reseller|vereinbarung|vertrag|wiederverkäufer|协议|经销商|एग्रीमेंट|अनुबंध|रीसेलर/i;
const STATUS = /(?:\bHTTP\/?[\d.]*\s*|\bstatus(?:\s*code)?\W{0,4})[45]\d\d(?!\d)|\b4\d\d\s+(?:forbidden|bad request|not found)/i;

/** Before a number: it counts or names something else, or belongs to a telephone. */
const OTHER_BEFORE =
  /(?:\b(?:order|invoice|ticket|case|room|suite|street|partner\s?id|mpn\s?id|customer|id|no|nr|number|tel|phone|fax|call|mobile|bestellung|rechnung|telefon)\b|#|[$€£¥₹]|电话|订单|फ़ोन|ऑर्डर)[^\p{L}\d\n]{0,4}$/iu;
const PHONE_BEFORE = /(?:\+|\b(?:tel|phone|fax|call|mobile|telefon)\b|电话|फ़ोन)[\d\s().:/+-]*$/iu;
/** Behind a number: more of a telephone number or a range, or what it counts. */
const PHONE_BEHIND = /^[)\s/–—-]*\d/;
/** Behind a number: it ends there, or another one or a new part of the sentence follows, not a thing that it counts. */
const ENDS = /^\s*(?:$|[\])}.,;:!?"'。，；：）\n–—-]|(?:and|or|for|from|when|und|oder|für|von|beim?)\b|[和与或]|और|या)/iu;

/** Four digits that are as likely a year. */
const isYear = (code: string): boolean => /^(?:19|20)\d\d$/.test(code);

interface Place {
  before: string;
  behind: string;
}

/** Does a known code stand where codes stand, without being called one: in brackets, alone at the start of a line, before a colon or dash? */
function isSet({ before, behind }: Place): boolean {
  const bracketed = /[([{（]\s*$/.test(before) && /^\s*[)\]}）]/.test(behind);
  const starts = /(?:^|\n)[ \t]*(?:[-*•][ \t]+)?$/.test(before) && /^[ \t]*(?:[\r\n]|$|[.,;)])/.test(behind);
  return bracketed || starts || /^\s*(?:[:：]|[–—-]+\s)/.test(behind);
}

const isOther = ({ before, behind }: Place): boolean => OTHER_BEFORE.test(before) || PHONE_BEFORE.test(before) || PHONE_BEHIND.test(behind);

/**
 * The numbers that are codes: called so, behind an HTTP status, alone in the text, or of more than four digits and known. Four digits that
 * are known also where codes stand, or in a text that holds another one or speaks of such errors. Days, years, order numbers, telephones and
 * PartnerIDs are none.
 */
export function codesIn(text: string, isKnown: (code: string) => boolean): Code[] {
  const alone = ALONE.test(text);
  const numbers = [...text.matchAll(NUMBER)].map(({ 0: code, index: at }) => {
    const place = { before: text.slice(Math.max(0, at - 40), at), behind: text.slice(at + code.length, at + code.length + 20) };
    const named = NAMED.test(place.before.replace(/["'`\\]/g, '')) || AFTER_STATUS.test(place.before);
    return { code, at, place, known: isKnown(code), sure: alone || named || (code.length >= 5 && isKnown(code)) };
  });
  const status = STATUS.test(text);
  const told = status || ABOUT.test(text) || numbers.some(({ sure, known }) => sure && known);
  return numbers.flatMap(({ code, at, place, known, sure }) => {
    const meant =
      sure ||
      (known && !isOther(place) && (isYear(code) ? status && ENDS.test(place.behind) : isSet(place) || (told && ENDS.test(place.behind))));
    return meant ? [{ code, at }] : [];
  });
}
