/** Beginnings of texts that say that there is nothing, by language; no name begins so, or it is better not taken for one. */
const BEGINS = new RegExp(
  `^(${[
    'none|nil|nothing|no|not|n/?a|missing|required|unknown|unassigned|unset|undefined|empty|blank|loading|update|edit|add',
    'keine?|keiner|keinen|nicht|nichts|ohne|fehlt|unbekannt',
    'aucune?|non|pas|néant|sans|ningun[oa]?|ningún|sin|nessun[oa]?|nessuno|nenhum|nenhuma|não|sem',
    'geen|niet|ingen|inga|inget|inte|ej|saknas|brak|nie|žádn[ýáé]|není|nepřiřazeno|nenastaveno|nincs|nincsenek|nem|yok|hiçbiri|нет|не|отсутствует',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
/** The same in scripts without blanks between words, or where the denial stands at the end. */
const DENIES =
  /^(無|无|没有|沒有|未|尚未|暂无|暫無|なし|미)|(ありません|いません|なし|없음|없습니다|않음|않았습니다)$|नहीं|(yok|atanmadı|ayarlanmadı|belirtilmedi)$/iu;
/** What is to be done, not what is. */
const TO_DO =
  /(?<!\p{L})(hinzufügen|festlegen|zuweisen|ajouter|attribuer|agregar|añadir|asignar|aggiungi|assegna|adicionar|atribuir|toevoegen|toewijzen|lägg till|tilldela|dodaj|přidat|hozzáadás|ekle|добавить|назначить)(?!\p{L})|追加|추가|添加|新增|जोड़ें/iu;

/**
 * Does a text where a value would stand say that there is none, or what to do about it? Wordings are a GUESS: the portal's own are not
 * public in most places. Whoever asks takes such a text for no value; that there is none, it does not prove.
 */
export const saysNothing = (text: string): boolean => {
  const said = text.normalize('NFC').trim();
  return !/[\p{L}\p{N}]/u.test(said) || BEGINS.test(said) || DENIES.test(said) || TO_DO.test(said);
};
