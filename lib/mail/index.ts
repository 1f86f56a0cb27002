/** The ways out for a mail: clipboard, mail program, web mail, file. */
export { type Copied, copyMail } from './clipboard';
export { emlName, writeEml } from './eml';
export { isMailAddress, type Mail } from './mail';
export { LINK_LIMIT, WAYS, type WayId, type WayOut, wayOut } from './ways';
export { BlobSink, makeZip } from './zip';
