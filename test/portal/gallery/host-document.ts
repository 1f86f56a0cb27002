export interface Host {
  id: string;
  organisation: string;
  /** Runs `gallery.js` before anything else. */
  script?: boolean;
  xhtml?: boolean;
  /** Holds itself once more, in a frame. */
  frame?: boolean;
  /** A great deal of text, or of rows. */
  bulk?: 'cell' | 'rows';
  /** Has elements named like what scripts ask the document for. */
  clobbered?: boolean;
}

type Rows = readonly (readonly [tenantId: string, name: string, domain: string])[];

const text = (raw: string): string => raw.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * Names that scripts use of a document or a form, given to elements: `document.body` is then one of these. What tests themselves read
 * the page with is left alone.
 */
const DOCUMENT_MEMBERS =
  'body head dir hidden defaultView createElement createElementNS elementFromPoint elementsFromPoint addEventListener';
const FORM_MEMBERS =
  'id type value checked role hidden open children firstChild firstElementChild parentElement parentNode assignedSlot textContent hasAttribute getAttribute getBoundingClientRect';
const CLOBBERED = [
  ...DOCUMENT_MEMBERS.split(' ').map((name) => `<img name="${name}" alt="" />`),
  '<form>',
  ...FORM_MEMBERS.split(' ').map((name) => `<input name="${name}" aria-label="${name}" size="4" />`),
  '</form>',
].join('');

const row = ([id, name, domain]: Rows[number]): string =>
  `<tr id="row-${id}"><th scope="row"><a href="#${id}">${text(name)}</a></th><td>${id}</td><td>${domain}</td><td>Cloud Reseller</td></tr>`;

/** Ten thousand rows; one in fifty has an id, so that the journal of a test stays small. */
const many = (): string =>
  Array.from({ length: 10_000 }, (_, at) => {
    const id = at % 50 ? '' : `ba11e1ff-0000-4a00-8a00-${at.toString(16).padStart(12, '0')}`;
    return `<tr><th scope="row">Bulk Customer ${at + 1}</th><td>${id}</td><td>bulk-${at + 1}.example</td><td>Cloud Reseller</td></tr>`;
  }).join('\n');

/** A customer list with the portal's bars around it, as text. `inner`: as it stands in the frame, of another account with other customers. */
export function hostDocument(host: Host, customers: Rows, inner: boolean): string {
  const rows = inner ? [['ba11e1ee-0000-4a00-8a00-000000000001', 'Customer In The Frame', 'framed.example'] as const] : customers;
  const organisation = inner ? 'Organisation In The Frame Ltd' : host.organisation;
  const list = rows.map(row).join('\n') + (host.bulk === 'rows' ? many() : '');
  const note = host.bulk === 'cell' ? `<tr><td colspan="4">${'Long text without an end. '.repeat(4000)}</td></tr>` : '';
  const head = host.xhtml
    ? '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"'
    : '<!doctype html>\n<html lang="en"';
  return `${head} data-exhibit="${host.id}">
<head>
${host.xhtml ? '' : '<meta charset="utf-8">'}<title>Partner Center | Customers | Customer list</title>
${host.script ? '<script src="/standin/gallery.js"></script>' : ''}<link rel="stylesheet" href="/standin/document.css" />
</head>
<body>
<header role="banner" class="header"><a href="/dashboard/v2/home">Microsoft Partner Center</a>
<button type="button" class="account" aria-label="Account manager for Maya Thornton"><span>${text(organisation)}</span> <span>maya.thornton@fernbrook.example</span></button></header>
<nav aria-label="Workspaces"><a href="#list" aria-current="page">Customer list</a> <a href="#providers">Indirect providers</a></nav>
${host.clobbered ? CLOBBERED : ''}
<main id="main">
<h1><strong>Customers</strong> | Customer list</h1>
<div role="toolbar" aria-label="Customers"><button type="button">Add customer</button> <button type="button">Export customers</button></div>
${host.frame && !inner ? '<iframe src="?inner" title="More" width="600" height="200"></iframe>' : ''}
<table aria-label="Customer list"><thead><tr><th scope="col">Name</th><th scope="col">Microsoft ID</th><th scope="col">Primary domain name</th><th scope="col">Relationship</th></tr></thead>
<tbody>${list}${note}</tbody></table>
</main>
</body>
</html>
`;
}
