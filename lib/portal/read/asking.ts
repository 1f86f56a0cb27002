import type { Line } from './look';
import { normalise } from './normalise';
import { isSentence } from './value';

/**
 * What stands behind the name of whoever asks. GUESS: of the page that accepts a distributor only its button is public; “would like to be your …” is how the
 * portal's own drafts begin (source: the page on requesting a relationship).
 */
const ASKS = [
  /^(?:would like|wants|wishes|asks|invites|has (?:asked|invited|requested)|is (?:asking|inviting|requesting))(?!\p{L})/u,
  /^(?:möchte|bittet|souhaite|souhaiterait|voudrait|desea|quiere|solicita|desidera|vuole|deseja|gostaria|quer|wil|zou graag)(?!\p{L})/u,
  /^\s*(?:希望|想要|请求|請求|邀请|邀請)/u,
  /^\s*(?:が|は|様が|様は).*(?:希望|求め|依頼|招待)/u,
  /^\s*(?:이\(가\)|에서|이|가|은|는).*(?:요청|원합니다|초대)/u,
  /^.{0,200}(?:चाहता|चाहती|चाहते) (?:है|हैं)/u,
];
/** How a text begins that speaks of somebody without naming them. */
const NO_NAME =
  /^(?:an?|the|your|our|this|one|ihre?|eine?|der|die|das|dieser?|votre|notre|une?|les?|la|su|el|los|il|lo|o|os|as|seu|sua|uw|een|het|de)\s/iu;

const asks = (text: string): boolean => ASKS.some((one) => one.test(text.trimStart()));

/**
 * Name of whoever asks for something on the page: a heading of which a sentence says that it would like to, or behind which the sentence
 * goes on. Nothing where several do, where it is the account itself (`own`), and where the heading alone says so.
 */
export function askingName(lines: readonly Line[], own: string | undefined): string | undefined {
  const names = new Set<string>();
  for (const [at, { kind, text, hits }] of lines.entries()) {
    if (kind !== 'heading' || hits.length > 0 || text.length > 200 || !/\p{L}/u.test(text)) continue;
    if (NO_NAME.test(text) || isSentence(text) || normalise(text) === normalise(own ?? '')) continue;
    const goesOn = lines[at + 1]?.kind === 'text' && asks(lines[at + 1]!.text);
    if (goesOn || lines.some((line) => line.kind === 'text' && line.text.startsWith(text) && asks(line.text.slice(text.length))))
      names.add(text);
  }
  return names.size === 1 ? [...names][0] : undefined;
}
