/** Script of the report: shows the radar and the way to the score of the region that is picked. */
export const REPORT_SCRIPT = `
const data = JSON.parse(document.getElementById('data').textContent);
const svg = (name, attributes, text) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
  if (text) element.textContent = text;
  return element;
};
function pick(index) {
  const region = data.regions[index];
  document.querySelectorAll('tr[data-k]').forEach((row) => row.classList.toggle('on', row.dataset.k === String(index)));
  document.getElementById('who').textContent = region.name;
  const steps = document.getElementById('steps');
  steps.replaceChildren(...region.sentences.map((sentence) => { const li = document.createElement('li'); li.textContent = sentence; return li; }));
  const radar = document.getElementById('radar');
  const n = data.indicators.length;
  const at = (i, r) => { const a = 2 * Math.PI * i / n - Math.PI / 2; return [(220 + r * Math.cos(a)).toFixed(1), (190 + r * Math.sin(a)).toFixed(1)]; };
  const ring = (share) => data.indicators.map((_, i) => at(i, 130 * (typeof share === 'number' ? share : share[i])).join(',')).join(' ');
  radar.replaceChildren();
  for (const share of [0.25, 0.5, 0.75, 1]) radar.append(svg('polygon', { points: ring(share), fill: 'none', stroke: '#dfe5ec' }));
  data.indicators.forEach((name, i) => {
    const [x, y] = at(i, 130);
    radar.append(svg('line', { x1: 220, y1: 190, x2: x, y2: y, stroke: '#dfe5ec' }));
    const [tx, ty] = at(i, 146);
    radar.append(svg('text', { x: tx, y: ty, 'font-size': 11, fill: '#44566c', 'text-anchor': Math.abs(tx - 220) < 12 ? 'middle' : tx < 220 ? 'end' : 'start', 'dominant-baseline': 'middle' }, name));
  });
  radar.append(svg('polygon', { points: ring(data.medians), fill: 'none', stroke: '#8595a8', 'stroke-dasharray': '4 3' }));
  radar.append(svg('polygon', { points: ring(region.cells.map((value) => value === null ? 0 : value)), fill: '#0072b233', stroke: '#0072b2', 'stroke-width': 2 }));
}
document.addEventListener('click', (event) => { const button = event.target.closest('button.pick'); if (button) pick(Number(button.dataset.k)); });
pick(0);
`;
