/** Style of the report, inline so that the page needs nothing else. */
export const REPORT_STYLE = `
*{box-sizing:border-box}body{margin:0;font:14px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif;color:#1d2733;background:#f4f6f9}
header{background:#123a6b;color:#fff;padding:28px max(24px,calc((100vw - 1180px)/2))}h1{margin:0;font-size:26px;font-weight:600}header p{margin:6px 0 0;opacity:.8}
main{max-width:1228px;margin:0 auto;padding:24px}section{background:#fff;border:1px solid #dfe5ec;border-radius:8px;padding:20px 24px;margin-bottom:20px}
h2{margin:0 0 12px;font-size:18px;color:#123a6b}.note{color:#5b6b7d;margin:0 0 12px}table{border-collapse:collapse;width:100%}
th{text-align:left;font-weight:600;color:#44566c;border-bottom:2px solid #dfe5ec;padding:4px 8px;white-space:nowrap}td{padding:3px 8px;border-bottom:1px solid #edf1f5}
td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}tbody tr:hover{background:#f2f7fd}tbody tr.on{background:#e3effc}button.pick{all:unset;cursor:pointer;color:#0b57a4}button.pick:focus-visible{outline:2px solid #0b57a4}
.bar{width:300px;height:18px;display:block}.interval{width:120px;height:18px;display:block}.axis{stroke:#dfe5ec}.range{stroke:#0072b2;stroke-width:4;stroke-linecap:round}circle{fill:#123a6b}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;margin-bottom:8px}.legend i{display:inline-block;width:12px;height:12px;border-radius:2px;margin-right:6px;vertical-align:-1px}
.two{display:grid;grid-template-columns:minmax(320px,440px) 1fr;gap:24px}@media(max-width:900px){.two{grid-template-columns:1fr}}.scroll{max-height:640px;overflow:auto}.scroll thead th{position:sticky;top:0;background:#fff;z-index:1}
table.heatmap td,table.heatmap th{padding:0 2px;border:0}td.heat{height:14px;min-width:34px;border:1px solid #fff!important}td.none{background:repeating-linear-gradient(45deg,#eee 0 3px,#fff 3px 6px)}table.heatmap th.v{writing-mode:vertical-rl;padding:6px 2px;height:150px;font-weight:500}
table.heatmap tr>td:first-child{white-space:nowrap;font-size:12px;padding-right:8px}#steps{margin:0;padding-left:20px}.grade{padding:0 8px;border-radius:10px;background:#e6eef8;color:#123a6b;font-size:12px;white-space:nowrap}
footer{color:#5b6b7d;font-size:12px;padding:0 24px 32px;max-width:1228px;margin:0 auto;word-break:break-all}@media print{body{background:#fff}.scroll{max-height:none}section{break-inside:avoid-page}}
`;
