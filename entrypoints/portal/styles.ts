import { DARK, LIGHT } from './tokens';

/**
 * The whole look of what stands in the page. It reaches the shadow root as a constructed sheet, because the portal's
 * content security policy forbids style elements. `!important` on the host: rules of the page for our element lose.
 * `--tone` is set by the launcher. Where the person forces colours, the drawing takes system colours too.
 */
export const CSS = `:host{all:initial!important;position:fixed!important;contain:strict!important}
.layer{${LIGHT};all:unset;position:fixed;inset:0;pointer-events:none;color:var(--fg);font:600 12px/16px 'Segoe UI',system-ui,sans-serif}
.layer[data-theme=dark]{${DARK}}
@media(prefers-color-scheme:dark){.layer:not([data-theme=light]){${DARK}}}
@media(forced-colors:active){.layer{--fg:CanvasText!important;--line:GrayText!important;--tone:Highlight!important}.badge{background:none!important}}
.group,.panel{position:absolute;box-sizing:border-box;background:var(--bg);border:1px solid var(--line);border-radius:8px;box-shadow:0 0 2px #0003,0 8px 16px #0003;pointer-events:auto}
.group{display:flex;width:max-content;max-width:min(440px,100% - 16px);border-radius:20px;touch-action:none;user-select:none}
button{all:unset;display:flex;align-items:center;min-width:24px;height:38px;border-radius:20px;cursor:pointer;color:var(--soft)}
button:hover{background:#8883}
button:focus-visible{outline:2px solid var(--fg)}
.pill{gap:8px;padding:0 3px;color:inherit;min-width:0}
.line{overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2}
.badge{padding:0 5px;border-radius:8px;background:var(--tone);color:var(--bg)}
.badge:empty,[data-act=show],[data-mode=dot]>:not(.pill),[data-mode=dot] span,[data-mode=tab]>*,[data-mode=none]{display:none}
[data-mode=tab]>[data-act=show]{display:flex}
svg{flex:none;margin:auto;width:14px;height:14px;fill:none;stroke:currentColor;stroke-linecap:round}
.ring{width:32px;height:32px;stroke:var(--tone);stroke-width:3;stroke-linecap:butt}
.track{stroke:var(--line)}
text{fill:var(--fg);stroke:none;font-size:14px;text-anchor:middle}
.away{visibility:hidden}
.over{opacity:0}
.over,.probed>*{pointer-events:none}
.panel{width:380px}
@media(max-width:480px){.panel{inset:0!important;width:100%;height:100%!important}}`;
