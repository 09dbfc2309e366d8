/** The look of the page: the editor's, in light and dark as the reader's system says, and on paper. */
export const styles = `
:root{color-scheme:light dark;--paper:#fbfaf8;--panel:#fff;--line:#e6e3dd;--ink:#1d2127;--secondary:#5d6672;--accent:#2f5fd0;--warning:#9a6700;--error:#c0392b;--done:#1f7a4d;--well:#f3f1ed;--plain:#8b93a0;
--hue-0:#5667cf;--hue-1:#0d8a80;--hue-2:#b5740f;--hue-3:#c0418c;--hue-4:#2786c2;--hue-5:#6b7d1e;--hue-6:#b5452c;--hue-7:#75618f;--hue:var(--plain)}
@media (prefers-color-scheme:dark){:root{--paper:#14171c;--panel:#191d23;--line:#2a3038;--ink:#e8eaed;--secondary:#98a2b0;--accent:#7aa2ff;--warning:#e0a84e;--error:#f07a6a;--done:#58b98a;--well:#242a32;--plain:#66707e;
--hue-0:#8d9bff;--hue-1:#3ec4b4;--hue-2:#e6aa46;--hue-3:#f283c1;--hue-4:#68b7ee;--hue-5:#b4c65a;--hue-6:#f08a6b;--hue-7:#bfa6e0}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:13px/20px Geist,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-font-smoothing:antialiased;overflow-wrap:anywhere}
a{color:inherit;text-decoration:none}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
h1,h2,h3,p,ul,dl,dd{margin:0;padding:0}
ul{list-style:none}
code,pre,.mono{font-family:"Geist Mono",ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:12px}
.soft{color:var(--secondary)}
.top{display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 14px;padding:12px 18px;border-bottom:1px solid var(--line);background:var(--panel)}
h1{font-size:15px;font-weight:600}
.stage{display:grid;grid-template:58px auto/186px auto;justify-content:start;max-height:calc(100vh - 130px);min-height:280px;overflow:auto;border-bottom:1px solid var(--line)}
.corner,.columns,.heads{background:var(--panel);z-index:2}
.corner{position:sticky;top:0;left:0;z-index:4;display:flex;flex-direction:column;justify-content:center;padding:0 16px;border:solid var(--line);border-width:0 1px 1px 0;color:var(--secondary);font-size:12px;line-height:18px}
.columns{position:sticky;top:0;z-index:3;border-bottom:1px solid var(--line)}
.column{position:absolute;top:0;height:57px;display:flex;align-items:center;gap:8px;padding:0 12px 0 30px;overflow:hidden;white-space:nowrap}
.column:first-child{padding-left:20px}
.column b{overflow:hidden;text-overflow:ellipsis;font-size:14px;font-weight:600}
.number{padding:0 5px;border:1px solid var(--line);border-radius:5px;background:var(--well);font-weight:600}
.heads{position:sticky;left:0;border-right:1px solid var(--line)}
.head{position:absolute;left:0;right:0;padding:12px 12px 0 16px;overflow:hidden;border-bottom:1px solid var(--line);border-left:3px solid var(--hue);font-size:12px;line-height:16px}
.head b{display:block;font-size:14px;font-weight:600;line-height:20px}
.head code{display:block;font-size:11px;color:var(--secondary)}
.surface{position:relative}
.lane{position:absolute;left:0;border-bottom:1px solid color-mix(in srgb,var(--hue) 16%,var(--line));background:color-mix(in srgb,var(--hue) 7%,var(--paper))}
.head.unknown,.lane.unknown{border-bottom-style:dashed}
.gate{position:absolute;top:0;width:7px;margin-left:-3.5px;border:solid color-mix(in srgb,var(--ink) 20%,var(--paper));border-width:0 1px}
.surface svg{position:absolute;left:0;top:0;overflow:visible}
.edge{fill:none;stroke:color-mix(in srgb,var(--hue) 72%,var(--paper));stroke-width:1.5px}
.tip{fill:color-mix(in srgb,var(--hue) 60%,var(--secondary))}
.ribbon{fill:none;stroke:color-mix(in srgb,var(--hue) 32%,var(--paper));stroke-width:6px;stroke-linecap:round}
.pill{position:absolute;max-width:186px;height:22px;padding:0 9px;border:1px solid color-mix(in srgb,var(--hue) 65%,var(--panel));border-radius:11px;background:var(--panel);color:var(--secondary);font-size:11px;line-height:20px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;transform:translate(-50%,-50%)}
.card{position:absolute;display:block;padding:11px 12px 0 15px;border:1px solid color-mix(in srgb,var(--ink) 14%,var(--panel));border-left:4px solid var(--hue);border-radius:4px 9px 9px 4px;background:var(--panel)}
.card:hover{border-color:var(--hue)}
.title{display:-webkit-box;height:34px;overflow:hidden;-webkit-box-orient:vertical;-webkit-line-clamp:2;font-weight:600;line-height:17px}
.card.done .title{color:var(--secondary)}
.meta{display:flex;gap:7px;margin-top:7px;color:var(--secondary);font-size:11px;white-space:nowrap;overflow:hidden}
.chip{padding:0 6px;border:1px solid var(--line);border-radius:4px;background:var(--well);line-height:17px}
.box{color:var(--secondary)}.done .box,.yes{color:var(--done)}
.bad{position:absolute;top:8px;right:9px;font-size:11px}
.error{color:var(--error)}.warning{color:var(--warning)}.advice{color:var(--secondary)}
.text{max-width:1120px;padding:6px 18px 60px}
h2{margin:26px 0 8px;font-size:15px;font-weight:600}
.problems li{display:flex;gap:10px;padding:6px 0;border-top:1px solid var(--line)}
.problems details{flex:1}.problems summary{display:flex;gap:10px}.problems li li{display:list-item;border:0;padding:2px 0;margin-left:86px}
.problems b{flex:0 0 76px;font-weight:500}
.chunks{display:grid;grid-template-columns:repeat(auto-fill,minmax(320px,1fr));gap:12px}
article{padding:12px 14px;border:1px solid var(--line);border-left:4px solid var(--hue);border-radius:4px 9px 9px 4px;background:var(--panel);scroll-margin-top:20px;break-inside:avoid}
article:target{outline:2px solid var(--accent)}
h3{font-size:14px;font-weight:600}
dl{margin-top:6px}dt{margin-top:6px;color:var(--secondary);font-size:12px}
dd a{color:var(--accent);text-decoration:underline;text-underline-offset:2px;text-decoration-color:color-mix(in srgb,var(--accent) 40%,transparent)}dd a:hover{text-decoration-color:currentColor}
.block{white-space:pre-wrap;text-indent:0;font-family:ui-monospace,monospace;font-size:12px;margin:2px 0}
.steps li{padding:1px 0 1px 16px;text-indent:-14px}.steps ul{padding-left:14px}
table{width:100%;border-collapse:collapse}th,td{padding:6px 12px 6px 0;border-top:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}th{color:var(--secondary);font-size:12px}
summary{padding:8px 0;font-weight:500;cursor:default}
pre{margin:0;padding:14px;border:1px solid var(--line);border-radius:8px;background:var(--panel);line-height:18px;white-space:pre-wrap}
@media (max-width:700px){.stage{grid-template-columns:112px auto}.head,.corner{padding-left:8px;padding-right:4px}.head code{display:none}}
@media print{@page{size:landscape;margin:10mm}body{background:none}.stage{max-height:none;overflow:visible;zoom:var(--print-zoom);break-inside:avoid}.corner,.columns,.heads{position:relative}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
