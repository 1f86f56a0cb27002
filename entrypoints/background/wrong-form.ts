/** What a message carries is not of the form it should have, which only its handler could see. Nothing was changed. */
export class WrongForm extends Error {
  override name = 'WrongForm';
}
