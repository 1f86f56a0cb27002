/** How the components look; custom properties come from `document.css` through every shadow root. */
export const KIT_CSS = `
:host([hidden]) { display: none !important; }
* { box-sizing: border-box; }
button, input, select { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--text); outline-offset: 1px; }
.button { min-height: 32px; padding: 5px 12px; border-radius: 4px; border: 1px solid var(--line); background: var(--bg); font-weight: 600; cursor: pointer; }
.button:hover { background: var(--bg3); }
.button.primary { background: var(--brand); border-color: var(--brand); color: var(--on-brand); }
.button.primary:hover { background: var(--brand-hover); }
.button.link { border: 0; background: none; color: var(--link); padding: 0; min-height: 0; font-weight: 400; text-align: start; }
.button.link:hover { text-decoration: underline; }
.button.subtle { border-color: transparent; background: none; font-weight: 400; }
.button:disabled { opacity: .45; cursor: default; }
.task-row { padding: 0 8px; }
.task { display: block; padding: 6px 12px; border-radius: 4px; color: var(--text); text-decoration: none; border-inline-start: 3px solid transparent; }
.task:hover { background: var(--bg3); }
.task[aria-current] { background: var(--bg3); border-inline-start-color: var(--brand); font-weight: 600; }
.search input { min-height: 32px; width: min(280px, 100%); padding: 4px 10px; border: 1px solid var(--line); border-radius: 4px; background: var(--bg); }
.field { display: grid; gap: 4px; }
.field input, .field select { min-height: 32px; padding: 4px 10px; border: 1px solid var(--line); border-radius: 4px; background: var(--bg); }
.field textarea { width: min(720px, 100%); padding: 8px 10px; border: 1px solid var(--line); border-radius: 4px; background: var(--bg); color: inherit; font: inherit; }
.check { display: flex; gap: 8px; align-items: center; padding: 4px 0; }
.card { display: block; border: 1px solid var(--line); border-radius: 8px; background: var(--bg); padding: 16px 20px; margin: 0 0 16px; box-shadow: 0 1px 2px var(--shade); }
.card-head { display: flex; justify-content: space-between; align-items: center; gap: 12px; flex-wrap: wrap; }
.expander { display: block; width: 100%; border: 0; background: none; text-align: start; padding: 0; cursor: pointer; }
.expander::after { content: "\\25B8"; float: inline-end; }
.expander[aria-expanded=true]::after { content: "\\25BE"; }
.expander-body { margin-top: 12px; }
.tablist { display: flex; gap: 4px; border-bottom: 1px solid var(--line); margin-bottom: 16px; }
:host([role=tab]) { display: block; cursor: pointer; padding: 8px 12px; border-bottom: 3px solid transparent; }
:host([role=tab][aria-selected=true]) { border-bottom-color: var(--brand); font-weight: 600; }
.tab { display: inline-flex; gap: 6px; align-items: center; }
.subway { display: flex; flex-wrap: wrap; gap: 12px 28px; }
:host([role=listitem]) { display: inline-flex; align-items: center; gap: 8px; color: var(--soft); }
:host([role=listitem][current]), :host([role=listitem][completed]), :host([role=listitem][error]) { color: var(--text); }
:host([role=listitem][current]) { font-weight: 600; }
.mark { color: var(--brand); }
:host([error]) .mark { color: var(--bad); }
:host([completed]) .mark { color: var(--ok); }
.badge { display: inline-block; padding: 1px 8px; border-radius: 10px; background: var(--info-bg); margin: 0 4px 2px 0; font-size: 12px; }
.message { display: flex; gap: 12px; align-items: center; justify-content: space-between; flex-wrap: wrap; padding: 10px 14px; border-radius: 6px; background: var(--info-bg); margin-bottom: 16px; }
:host([tone=warning]) .message { background: var(--warn-bg); color: var(--warn); }
:host([tone=error]) .message { background: var(--bad-bg); color: var(--bad); }
:host([tone=success]) .message { background: var(--ok-bg); color: var(--ok); }
:host([role=tooltip]) { position: absolute; visibility: hidden; z-index: 5; max-width: 260px; }
:host([role=tooltip][open]) { visibility: visible; }
.tooltip { display: block; background: var(--bg3); border: 1px solid var(--line); border-radius: 4px; padding: 6px 10px; }
.skeleton { display: inline-block; width: 70%; min-width: 60px; height: 12px; border-radius: 4px; background: var(--bg3); }
.dialog { border: 1px solid var(--line); border-radius: 8px; background: var(--bg); color: var(--text); padding: 20px 24px; max-width: min(560px, 92vw); box-shadow: 0 8px 32px var(--shade); }
.dialog::backdrop { background: rgb(0 0 0 / 40%); }
.actions { display: flex; gap: 8px; justify-content: flex-end; margin-top: 16px; }
.grid-scroll { overflow-x: auto; }
.data-grid__table { border-collapse: collapse; width: 100%; min-width: 520px; }
.data-grid__table th, .data-grid__table td { text-align: start; padding: 10px 12px; border-bottom: 1px solid var(--line); font-weight: 400; vertical-align: top; }
.data-grid__table thead th { font-weight: 600; color: var(--soft); white-space: nowrap; }
.data-grid__table tbody tr:hover { background: var(--bg2); }
.data-grid__sort { border: 0; background: none; padding: 0; font-weight: 600; color: inherit; cursor: pointer; }
.data-grid__sort::after { content: " \\2191"; }
`;
