/** An address of one mailbox as people write it: nothing around it, no list, nothing that a header or a mail link would read as its own. */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[^\s@,;:<>"'()[\]\\%&?#\p{C}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+(?:xn--[a-z0-9-]{0,58}[a-z0-9]|\p{L}[\p{L}\p{M}]+)$/iu.test(
    text,
  );
