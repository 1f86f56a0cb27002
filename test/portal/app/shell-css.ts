/** How bars, menus and pages look. One sheet for the document and the shell's own root. */
export const SHELL_CSS = `
:host { display: block; min-height: 100vh; }
* { box-sizing: border-box; }
.bar { position: sticky; top: 0; z-index: 10; background: var(--brand); color: var(--on-brand); }
.frame { display: flex; align-items: stretch; min-height: calc(100vh - 48px); }
.middle { flex: 1; min-width: 0; background: var(--bg2); }
.header { display: flex; align-items: center; gap: 8px; height: 48px; padding: 0 12px; position: relative; }
.header .icon { border: 0; background: none; color: inherit; min-width: 32px; height: 32px; display: grid; place-items: center; font-size: 16px; text-decoration: none; border-radius: 4px; cursor: pointer; }
.header .icon:hover, .header .account:hover { background: rgb(255 255 255 / 16%); }
.header :focus-visible { outline-color: var(--on-brand); }
.brand { color: inherit; font-weight: 600; text-decoration: none; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; min-width: 0; }
.header-search { font: inherit; height: 32px; width: min(360px, 30vw); min-width: 60px; margin-inline-start: 24px; border: 0; border-radius: 4px; padding: 0 10px; background: var(--bg); color: var(--text); }
.grow { flex: 1; }
.account { order: 9; border: 0; background: none; color: inherit; font: inherit; display: flex; gap: 8px; align-items: center; height: 44px; border-radius: 4px; cursor: pointer; }
.account-text { display: grid; text-align: end; font-size: 12px; line-height: 16px; }
.account-org { font-weight: 600; }
.avatar { flex: none; width: 32px; height: 32px; border-radius: 50%; background: var(--bg); color: var(--text); display: grid; place-items: center; font-weight: 600; font-size: 12px; }
.account-menu { position: absolute; inset-inline-end: 12px; top: 48px; z-index: 20; background: var(--bg); color: var(--text); border: 1px solid var(--line); border-radius: 8px; padding: 12px; display: grid; gap: 4px; box-shadow: 0 8px 24px var(--shade); min-width: 220px; }
.account-menu button { border: 0; background: none; color: inherit; font: inherit; text-align: start; padding: 6px 8px; border-radius: 4px; cursor: pointer; }
.account-menu button:hover { background: var(--bg3); }
.account-name { font-weight: 600; padding: 0 8px 6px; }
.nav { flex: 0 0 228px; padding: 12px 0; background: var(--bg); border-inline-end: 1px solid var(--line); }
.nav:empty { display: none; }
.nav-title { padding: 12px 20px 4px; color: var(--soft); font-weight: 600; font-size: 12px; }
.nav-entry { display: block; }
.main { display: block; padding: 16px 32px 64px; max-width: 1180px; }
.main:focus { outline: none; }
.crumbs { color: var(--soft); font-size: 12px; margin-bottom: 8px; }
.crumbs a { color: var(--link); }
.title { font-size: 24px; line-height: 32px; font-weight: 400; margin: 0 0 16px; }
.title strong { font-weight: 600; }
.lead { color: var(--soft); margin: 0 0 16px; max-width: 75ch; }
.ghost { height: 14px; width: 40%; margin: 0 0 14px; border-radius: 4px; background: var(--bg3); }
.ghost.wide { width: 70%; height: 28px; }
.ring { width: 28px; height: 28px; border-radius: 50%; border: 3px solid var(--line); border-top-color: var(--brand); animation: turn 1s linear infinite; }
@keyframes turn { to { transform: rotate(1turn); } }
@media (prefers-reduced-motion: reduce) { .ring { animation: none; } }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 16px; margin-bottom: 24px; }
.tile { display: grid; gap: 6px; padding: 16px; border: 1px solid var(--line); border-radius: 8px; background: var(--bg); color: inherit; text-decoration: none; box-shadow: 0 1px 2px var(--shade); }
.tile:hover { background: var(--bg3); }
.tile b { font-size: 16px; }
h2 { font-size: 16px; line-height: 22px; font-weight: 600; margin: 0 0 12px; }
h3 { font-size: 14px; font-weight: 600; margin: 16px 0 8px; }
p { margin: 0 0 12px; }
a { color: var(--link); }
dl { margin: 0; display: grid; gap: 10px; }
dl > div, .pair { display: grid; grid-template-columns: minmax(150px, 220px) 1fr; gap: 4px 16px; }
dt, .pair > .label { color: var(--soft); }
dd { margin: 0; }
dd address, address { font-style: normal; }
.steps { list-style: none; display: flex; flex-wrap: wrap; gap: 10px 24px; padding: 0; margin: 0 0 16px; counter-reset: step; }
.steps li { display: flex; gap: 8px; align-items: center; color: var(--soft); counter-increment: step; }
.steps li[aria-current] { color: var(--text); font-weight: 600; }
.steps .dot { width: 20px; height: 20px; border-radius: 50%; border: 2px solid var(--line); display: grid; place-items: center; font-size: 12px; flex: none; }
.steps .dot.completed { background: var(--ok-bg); border-color: var(--ok); color: var(--ok); }
.steps .dot.current { border-color: var(--brand); color: var(--brand); }
.steps .dot.failed { background: var(--bad-bg); border-color: var(--bad); color: var(--bad); }
.steps .dot.action { background: var(--warn-bg); border-color: var(--warn); color: var(--warn); }
.status-line { display: flex; flex-wrap: wrap; gap: 8px; align-items: baseline; margin: 12px 0; }
.status-line .value { font-weight: 600; }
.legend { color: var(--soft); font-size: 12px; border-top: 1px solid var(--line); margin-top: 16px; padding-top: 8px; }
.legend ul { margin: 4px 0 0; padding-inline-start: 18px; }
.commands { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-bottom: 12px; }
.pager { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; margin-top: 12px; }
.soft { color: var(--soft); }
table.plain { border-collapse: collapse; width: 100%; background: var(--bg); }
table.plain th, table.plain td { text-align: start; vertical-align: top; padding: 8px 12px; border-bottom: 1px solid var(--line); font-weight: 400; }
table.plain thead th { font-weight: 600; color: var(--soft); }
table.kv th { color: var(--soft); width: 240px; }
.scroll { overflow-x: auto; }
.gridlike { display: grid; gap: 0; background: var(--bg); border: 1px solid var(--line); border-radius: 8px; min-width: 680px; }
.gridlike [role=row] { display: grid; grid-template-columns: .7fr 2fr 1fr .8fr 1.3fr 1fr; border-bottom: 1px solid var(--line); }
.gridlike [role=row] > * { padding: 8px 12px; }
.gridlike [role=columnheader] { font-weight: 600; color: var(--soft); }
.panel { background: var(--bg); border: 1px solid var(--line); border-radius: 8px; padding: 16px 20px; margin-bottom: 16px; box-shadow: 0 1px 2px var(--shade); }
.nav-tabs { display: flex; gap: 4px; list-style: none; padding: 0; margin: 0 0 16px; border-bottom: 1px solid var(--line); }
.nav-tabs a { display: block; padding: 8px 12px; color: inherit; text-decoration: none; border-bottom: 3px solid transparent; }
.nav-tabs a[aria-selected=true] { border-bottom-color: var(--brand); font-weight: 600; }
.roles { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px; }
.roles li { background: var(--info-bg); border-radius: 10px; padding: 1px 8px; font-size: 12px; }
.form { display: grid; gap: 12px; max-width: 480px; }
.faint { opacity: .46; }
fieldset { border: 0; padding: 0; margin: 0 0 16px; display: grid; gap: 2px; }
legend { font-weight: 600; padding: 0; margin-bottom: 6px; }
.tip { position: relative; display: inline-block; }
.center { max-width: 520px; margin: 8vh auto; }
.accounts { display: grid; gap: 8px; padding: 0; list-style: none; }
.accounts button { width: 100%; text-align: start; font: inherit; color: inherit; padding: 12px 16px; background: var(--bg); border: 1px solid var(--line); border-radius: 8px; cursor: pointer; }
.accounts button:hover { background: var(--bg3); }
@media (max-width: 900px) {
  .nav { position: absolute; z-index: 9; display: none; height: 100%; box-shadow: 8px 0 24px var(--shade); }
  .nav.open { display: block; }
  .main { padding: 12px 16px 64px; }
  .header-search { display: none; }
  dl > div, .pair { grid-template-columns: 1fr; }
}
@media (max-width: 640px) {
  .account-text { display: none; }
  .header { padding: 0 4px; gap: 2px; }
  .account { padding: 0 4px; }
}
`;
