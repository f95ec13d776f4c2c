/** The page's own script: zooming the maps, and opening every fold-out for print. Plain JavaScript; the page works without it. */
export const script = `
for (const figure of document.querySelectorAll('.map-figure')) {
  const frame = figure.querySelector('.map-frame');
  const svg = frame.querySelector('svg');
  const natural = svg.viewBox.baseVal.width;
  const room = () => frame.clientWidth - 16;
  let scale = Math.min(1, Math.max(0.45, room() / natural));
  const show = () => { svg.style.width = natural * scale + 'px'; };
  const steps = { in: () => Math.min(3, scale * 1.25), out: () => Math.max(0.2, scale / 1.25), fit: () => room() / natural };
  figure.querySelector('.tools').hidden = false;
  figure.addEventListener('click', (event) => {
    const button = event.target.closest('[data-zoom]');
    if (!button) return;
    scale = steps[button.dataset.zoom]();
    show();
  });
  show();
  addEventListener('beforeprint', () => { svg.style.width = ''; });
  addEventListener('afterprint', show);
}
let closed = [];
addEventListener('beforeprint', () => { closed = [...document.querySelectorAll('details:not([open])')]; for (const one of closed) one.open = true; });
addEventListener('afterprint', () => { for (const one of closed) one.open = false; });
`;
