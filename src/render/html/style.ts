/** The page's style. A test holds its colours to WCAG's contrast, and `STYLE_HASH` to this text. */
export const STYLE = `
:root{color-scheme:light dark;
--page-bg:#ffffff;--page-fg:#1b1f24;--faint-bg:#ffffff;--faint-fg:#57606a;--line:#d0d7de;
--card-bg:#f6f8fa;--card-fg:#1b1f24;--link-bg:#ffffff;--link-fg:#0550ae;
--o-bg:#d3efd9;--o-fg:#0f3d1c;--u-bg:#b3261e;--u-fg:#ffffff;--w-bg:#fbe5a2;--w-fg:#4a3700;
--p-bg:#eaeef2;--p-fg:#4b5560;--error-bg:#ffffff;--error-fg:#b3261e;--warning-bg:#ffffff;--warning-fg:#7a4d00;
--notice-bg:#ffffff;--notice-fg:#0b5a73}
@media screen and (prefers-color-scheme:dark){:root{
--page-bg:#0f1318;--page-fg:#e4e9ee;--faint-bg:#0f1318;--faint-fg:#9ba6b2;--line:#353d47;
--card-bg:#181e25;--card-fg:#e4e9ee;--link-bg:#0f1318;--link-fg:#7cb7ff;
--o-bg:#1a3f26;--o-fg:#cdeed5;--u-bg:#ff9d94;--u-fg:#3a0603;--w-bg:#584509;--w-fg:#ffe8a3;
--p-bg:#222931;--p-fg:#b4bfca;--error-bg:#0f1318;--error-fg:#ff9d94;--warning-bg:#0f1318;--warning-fg:#f2c866;
--notice-bg:#0f1318;--notice-fg:#7fd3ec}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:112rem;padding:1.25rem clamp(.75rem,2.5vw,2.5rem) 3rem;background:var(--page-bg);color:var(--page-fg);
font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.2;margin:.1rem 0 .5rem}
h2{font-size:1.25rem;margin:2.2rem 0 .5rem}
h3{font-size:1rem;margin:1.2rem 0 .4rem}
h3 .faint{font-weight:400}
p{margin:.3rem 0}
a{color:var(--link-fg)}
code,pre{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.88em}
pre{margin:.4rem 0;padding:.5rem .7rem;background:var(--card-bg);border:1px solid var(--line);border-radius:4px;white-space:pre-wrap}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.faint{color:var(--faint-fg)}
.verdict{font-size:1.15rem}
.badge{display:inline-block;padding:.05rem .6rem;border-radius:4px;font-weight:700;border:2px solid}
.badge.pass{background:var(--o-bg);color:var(--o-fg)}
.badge.fail{background:var(--u-bg);color:var(--u-fg)}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0 .6rem}
.counts div{min-width:6rem;padding:.4rem .8rem;background:var(--card-bg);border:1px solid var(--line);border-radius:6px}
.counts dt{color:var(--faint-fg);font-size:.85rem}
.counts dd{margin:0;font-size:1.4rem;font-weight:650;line-height:1.2;font-variant-numeric:tabular-nums}
.counts .bad{border:2px solid var(--error-fg)}
.bar{display:block;width:100%;height:14px;border:1px solid var(--line);border-radius:4px}
.bar .o{fill:var(--o-bg)}.bar .u{fill:var(--u-bg)}.bar .w{fill:var(--w-bg)}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin:.6rem 0;padding:0;list-style:none;font-size:.9rem}
.key{display:inline-block;min-width:1.7em;padding:0 .35em;border-radius:3px;text-align:center;font-weight:700;border:1px solid var(--line)}
.o{background:var(--o-bg);color:var(--o-fg)}
.u{background:var(--u-bg);color:var(--u-fg)}
.w{background:var(--w-bg);color:var(--w-fg)}
.p{background:var(--p-bg);color:var(--p-fg)}
.n{color:var(--faint-fg)}
.tools{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:.8rem 0}
.tools form{display:contents}
.tools form[hidden]{display:none}
.tools label{display:block;font-size:.85rem;color:var(--faint-fg)}
.tools .check{font-size:.95rem;color:inherit;padding:.35rem 0}
.tools input[type=search],.tools select{display:block;font:inherit;font-size:1rem;min-height:2.2rem;padding:.2rem .5rem;color:var(--page-fg);background:var(--page-bg);border:1px solid var(--faint-fg);border-radius:4px}
.tools input[type=search]{width:min(20rem,86vw)}
.tools output{flex-basis:100%;font-size:.9rem}
.block{margin-bottom:.8rem}
.far{content-visibility:auto;contain-intrinsic-size:auto 2600px}
ul.far{contain-intrinsic-size:auto 9000px}
table{width:100%;border-collapse:collapse}
caption{text-align:start;color:var(--faint-fg);font-size:.85rem;padding:.2rem 0}
th,td{text-align:start;vertical-align:top;padding:.3rem .5rem;border:1px solid var(--line)}
thead th{background:var(--card-bg);color:var(--card-fg);font-size:.85rem}
tr[hidden],.block[hidden],li[hidden],section[hidden]{display:none!important}
.num{text-align:end;font-variant-numeric:tabular-nums}
.list{width:auto;min-width:min(100%,44rem);overflow-wrap:break-word}
.list th[scope=row]{overflow-wrap:anywhere}
.heat{table-layout:fixed;font-size:.75rem;line-height:1.35}
.heat th:first-child{width:11.5%}
.heat .about{width:11.5%;font-size:.72rem}
.heat thead th{font-size:.67rem;font-weight:650;padding:.3rem .25rem;vertical-align:bottom;position:sticky;top:0;z-index:1}
.heat thead small{display:block;font-weight:400}
.heat tbody th{font-size:.85rem;padding:.3rem}
.heat .name{display:block;font-weight:400;font-size:.78rem;color:var(--faint-fg)}
.heat td{padding:.25rem .3rem}
.heat td b{display:inline-block;min-width:.9em}
.heat td.u{font-weight:650}
.heat tr:target th{outline:3px solid var(--link-fg);outline-offset:-3px}
.tag{font-weight:650}
ul.plain,ol.plain{margin:0;padding:0;list-style:none}
.finding{padding:.55rem 0 .6rem .8rem;border-bottom:1px solid var(--line);border-inline-start:5px solid var(--line)}
.finding.error{border-inline-start-color:var(--error-fg)}
.finding.warning{border-inline-start-color:var(--warning-fg);border-inline-start-style:dashed}
.finding.notice{border-inline-start-color:var(--notice-fg);border-inline-start-style:dotted}
.error .severity{color:var(--error-fg)}.warning .severity{color:var(--warning-fg)}.notice .severity{color:var(--notice-fg)}
.severity{font-weight:700}
.changes{columns:26rem;column-gap:2rem}
.changes div{break-inside:avoid;padding-bottom:.6rem}
.changes h3{margin:.2rem 0}
.changes ul{margin:0;padding-inline-start:1.2rem}
footer{margin-top:2.5rem;padding-top:.8rem;border-top:1px solid var(--line);font-size:.85rem;color:var(--faint-fg)}
@media screen and (min-width:921px){
body:has(#compact:checked) .heat td:not(.none){font-size:0;text-align:center;padding:.15rem 0}
body:has(#compact:checked) .heat td b{font-size:.85rem}
body:has(#compact:checked) .heat td .tag{font-size:.72rem}
body:has(#compact:checked) .heat .name{display:none}
body:has(#compact:checked) .heat tbody tr>*{vertical-align:middle;padding-block:.15rem}
.heat.many{font-size:.65rem}
.heat.many th:first-child{width:9.5%}.heat.many .about{width:9%}
.heat.many thead th{font-size:.65rem;padding:.3rem .2rem}
.heat.many td{padding:.25rem .2rem}
}
@media screen and (max-width:920px){
.tools .compact{display:none}
.far{contain-intrinsic-size:auto 17000px}
.heat thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.heat,.heat tbody,.heat caption{display:block}
.heat tr{display:grid;grid-template-columns:repeat(auto-fill,minmax(10.2rem,1fr));gap:2px;margin:0 0 .9rem;padding:.5rem;border:1px solid var(--line);border-radius:6px;background:var(--card-bg)}
.heat tbody th,.heat .about{grid-column:1/-1;width:auto!important;border:0;padding:0;font-size:.85rem}
.heat tbody th{font-size:1rem}
.heat .about{padding-bottom:.3rem}
.heat td{border:1px solid transparent;border-radius:3px;padding:.2rem .4rem}
.heat td[data-l]::before{content:attr(data-l);display:block;font-size:.72rem}
.heat td.none{grid-column:1/-1}
.counts div{min-width:4.6rem;flex:1 1 auto;padding:.3rem .6rem}
.list th,.list td{padding:.3rem}
}
@media print{
@page{size:A4 landscape;margin:10mm}
:root{color-scheme:light}
body{max-width:none;padding:0;font-size:9.5pt}
.tools,.skip{display:none}
.block{margin:0}
.far{content-visibility:visible}
.heat{font-size:6.8pt}
.heat thead th{position:static;font-size:6.5pt}
.heat .about,.heat .name{font-size:6.2pt}
.heat tbody th{font-size:7.5pt}
.heat td,.heat th{padding:1.5pt 2pt}
thead{display:table-header-group}
tr,.finding,.counts div{break-inside:avoid}
h2,h3,caption{break-after:avoid}
.o,.u,.w,.p,.bar,.badge{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit}
}
`;

/** SHA-256 of `STYLE`, as a content security policy names it. */
export const STYLE_HASH = 'sha256-hTimEybXOScCWCDiEneicLv3qdRXRCU7leHBtQn2Bi0=';
