/** What the page of the reference is made to look like and can do. It works without the script, but for search and selection. */
export const style = `
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --accent: #0b63ce; --cluster: #b35900; }
@media (prefers-color-scheme: dark) { :root { --accent: #6cb0ff; --cluster: #ffa657; } }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; display: grid; grid-template-columns: 21rem minmax(0, 1fr); }
nav { position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 1rem; border-right: 1px solid var(--line); font-size: 13px; }
nav label { display: block; margin: .4rem 0; }
nav form label { display: inline; }
nav input[type=search] { width: 100%; padding: .3rem .5rem; font: inherit; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li a { display: block; padding: .1rem 0; color: inherit; text-decoration: none; }
nav li a:hover, nav li a:focus { background: var(--soft); }
nav li.differs a::after { content: " •"; color: var(--cluster); }
.title, .tag { font-weight: 600; margin: .8rem 0 .2rem; }
main { padding: 1rem 2rem 6rem; max-width: 70rem; }
a { color: var(--accent); }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); }
section { padding-top: 1rem; scroll-margin-top: .5rem; }
section:target > h3 { outline: 2px solid var(--accent); outline-offset: 4px; }
h3 { margin: 1.5rem 0 .3rem; }
h4 { margin: 1rem 0 .2rem; font-size: .95rem; }
code, pre { font: 13px/1.45 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { background: var(--soft); padding: .6rem; max-height: 24rem; overflow: auto; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-top: 1px solid var(--line); font-weight: normal; }
th { width: 15rem; }
td p { margin: .1rem 0; }
td table { margin-top: .3rem; }
td th { width: 11rem; }
.method { display: inline-block; min-width: 4.2em; font: 600 11px/1.4 ui-monospace, monospace; text-transform: uppercase; color: var(--accent); }
.method.delete { color: #cf222e; } .method.post, .method.put { color: #1a7f37; }
.path { font-size: 15px; }
.id { font: 12px ui-monospace, monospace; margin-left: .6rem; }
.mark { font-size: 11px; border: 1px solid var(--line); border-radius: 3px; padding: 0 .3em; white-space: nowrap; }
.mark.cluster { color: var(--cluster); border-color: currentColor; }
.type, .limit, .media { font-size: 13px; opacity: .85; }
.limit { margin-left: .5rem; }
.only-differences li:not(.differs), .only-differences section:not(.differs), [hidden] { display: none; }
@media (max-width: 50rem) { body { display: block; } nav { position: static; height: auto; border: 0; } main { padding: 1rem; } th { width: 40%; } }
`;

export const script = `
const search = document.getElementById('search');
const differences = document.getElementById('differences');
const version = document.querySelector('select[name=version]');
const sections = [...document.querySelectorAll('main section')];
const texts = new Map(sections.map((one) => [one, [one.id, ...[...one.querySelectorAll('h3, .path')].map((part) => part.textContent)].join(' ').toLowerCase()]));
const items = new Map([...document.querySelectorAll('nav li')].map((one) => [one.dataset.for, one]));
search.addEventListener('input', () => {
  const words = search.value.toLowerCase().split(/\\s+/);
  for (const section of sections) {
    const found = words.every((word) => texts.get(section).includes(word));
    section.hidden = !found;
    const item = items.get(section.id);
    if (item) item.hidden = !found;
  }
});
differences.addEventListener('change', () => document.body.classList.toggle('only-differences', differences.checked));
version.addEventListener('change', () => version.form.submit());
version.form.querySelector('button').hidden = true;
`;
