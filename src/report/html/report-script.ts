/**
 * The report's script: the filter. Without it the page shows everything. It runs in the reader's browser, from a file, and
 * is let in by its hash; whoever changes it changes `SCRIPT_HASH` too (a test says to what).
 */
export const REPORT_SCRIPT = `(() => {
  const form = document.getElementById('filter');
  if (!form) return;
  const status = document.getElementById('filter-status');
  const sets = [...document.querySelectorAll('.set')];
  const groups = [...document.querySelectorAll('.locale')];
  const fits = (set) =>
    ['locale', 'type'].every((key) => !form.elements[key] || !form.elements[key].value || set.dataset[key] === form.elements[key].value) &&
    (!form.elements.state.value || set.dataset.states.split(' ').includes(form.elements.state.value));
  const update = () => {
    for (const set of sets) set.hidden = !fits(set);
    for (const group of groups) group.hidden = !group.querySelector('.set:not([hidden])');
    const shown = sets.filter((set) => !set.hidden).length;
    status.textContent = 'Showing ' + shown + ' of ' + sets.length + (sets.length === 1 ? ' set' : ' sets');
    document.getElementById('nothing').hidden = shown > 0;
  };
  const reveal = () => {
    const set = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!set || !set.hidden) return;
    form.reset();
    update();
    set.scrollIntoView();
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', update);
  form.addEventListener('reset', () => setTimeout(update));
  addEventListener('hashchange', reveal);
  form.hidden = false;
  update();
  reveal();
})();
`

/** SHA-256 of the script, as a content security policy names it. */
export const SCRIPT_HASH = 'sha256-kagdQ5r6b5HeEa0RLlrfHrOPOZIrxpweBVzZZpXTd8Y='
