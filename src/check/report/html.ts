/** One HTML file that needs nothing else: readable without its script, filterable with it. */
import type { JudgedFinding, OperationResult, Result, Share } from '../result.ts';
import { percent } from '../result.ts';

export function html(result: Result): string {
  const { engine, operations, coverage } = result;
  const title = `${engine.name} ${engine.version}, API ${result.apiVersion}`;
  const verdicts = ['deviates', 'pass', 'not implemented', 'not reachable'] as const;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text(title)}</title>
<style>${style}</style>
<h1>${text(title)}</h1>
<p>${text(result.endpoint)}, ${text(engine.os)}/${text(engine.arch)}, checked ${text(result.startedAt)} by shoal ${text(result.shoal)} against the ${result.document} document: ${result.exchanges} requests in ${(result.tookMs / 1000).toFixed(1)} s.</p>
<ul class="coverage">
${Object.entries(coverage)
  .map(([name, share]) => `<li><b>${percent(share)}</b> ${share.seen} of ${share.documented} ${name}</li>`)
  .join('\n')}
</ul>
${[...result.allowList, ...result.left.map((thing) => `not deleted: ${thing}`)].map((complaint) => `<p class="complaint">${text(complaint)}</p>`).join('\n')}
<form>
<input type="search" placeholder="operation, path, field, message …" aria-label="filter">
${verdicts
  .map((verdict) => {
    const count = operations.filter((operation) => operation.verdict === verdict).length;
    return `<label><input type="checkbox" name="verdict" value="${verdict}" checked> ${verdict} (${count})</label>`;
  })
  .join('\n')}
<label><input type="checkbox" name="undocumented" checked> undocumented</label>
<label><input type="checkbox" name="notes"> notes</label>
<label><input type="checkbox" name="allowed"> allowed</label>
<output></output>
</form>
<main>
${operations.map((operation) => section(operation, result)).join('\n')}
${result.strays.length > 0 ? `<section data-verdict="deviates"><h2>Requests the document does not have</h2>${result.strays.map((finding) => entry(finding, result)).join('\n')}</section>` : ''}
</main>
<h2>Scenarios</h2>
<table>
${result.scenarios
  .map(
    ({ name, outcome, reason, tookMs }) =>
      `<tr class="${outcome}"><td>${outcome}<td>${text(name)}<td>${text(reason ?? '')}<td>${tookMs} ms`,
  )
  .join('\n')}
</table>
<script>${script}</script>
</html>
`;
}

function section(operation: OperationResult, result: Result): string {
  const { verdict, reason, method, path, statuses, parameters, fields, findings } = operation;
  const chips = Object.entries(statuses).map(
    ([status, times]) => `<span class="${times > 0 ? 'seen' : 'unseen'}" title="${times} answers">${status}</span>`,
  );
  const missing = [
    parameters.missing.length > 0 ? `parameters not sent: ${parameters.missing.join(', ')}` : '',
    fields.missing.length > 0
      ? `fields not seen: ${fields.missing.map((field) => field.split('/').at(-1)).join(', ')}`
      : '',
  ].filter((line) => line !== '');
  return `<section data-verdict="${verdict}">
<h3><b class="${verdict.replace(' ', '-')}">${verdict}</b> ${operation.operation} <code>${method} ${text(path)}</code> ${chips.join(' ')}</h3>
${reason ? `<p class="reason">${text(reason)}</p>` : ''}
${bySeverity(findings)
  .map((finding) => entry(finding, result))
  .join('\n')}
${missing.length > 0 ? `<details><summary>${seenOf(fields, 'fields')}, ${seenOf(parameters, 'parameters')}</summary><p>${missing.map(text).join('<br>')}</p></details>` : ''}
</section>`;
}

const severities = ['deviation', 'undocumented', 'note'];
const bySeverity = (findings: readonly JudgedFinding[]) =>
  [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));

const seenOf = (share: Share, what: string) =>
  share.documented === 0 ? `no ${what}` : `${share.seen} of ${share.documented} ${what}`;

function entry(finding: JudgedFinding, { excerpts }: Result): string {
  const { severity, rule, status, where, message, schemaPath, exchange, times, allowed } = finding;
  const excerpt = excerpts[exchange];
  return `<details class="finding ${severity}${allowed ? ' allowed' : ''}">
<summary><b>${severity === 'deviation' ? rule : severity}</b> ${message.startsWith(`${status} `) ? '' : status} <code>${text(where)}</code> ${text(message)}${times > 1 ? ` <small>${times} times</small>` : ''}${
    allowed
      ? ` <em>allowed: ${text(allowed.reason)}${allowed.link ? ` (<a href="${text(allowed.link)}">why</a>)` : ''}</em>`
      : ''
  }</summary>
${schemaPath ? `<p><code>${text(schemaPath)}</code></p>` : ''}
${excerpt ? `<p>${text(excerpt.origin)}</p><pre>${text(excerpt.curl)}</pre><pre>${text(excerpt.request)}</pre><pre>${text(excerpt.response)}</pre>` : ''}
</details>`;
}

const text = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color-scheme: light dark }
h3 { font-size: 1rem; margin: .9rem 0 .2rem } section > details, p.reason { margin: .2rem 0 .2rem 1rem } output { color: #777 } code, pre { font-size: .87rem } pre { overflow: auto; background: #8882; padding: .5rem; white-space: pre-wrap; word-break: break-all }
ul.coverage { display: flex; flex-wrap: wrap; gap: 1.5rem; list-style: none; padding: 0 } form { position: sticky; top: 0; background: Canvas; padding: .6rem 0; display: flex; flex-wrap: wrap; gap: 1rem }
input[type=search] { flex: 1; min-width: 15rem; padding: .3rem } section { border-top: 1px solid #8884 } .hidden { display: none }
b.pass { color: #287d3c } b.deviates, .deviation summary b, .complaint { color: #c8102e } b.not-implemented, .undocumented summary b { color: #b26a00 } b.not-reachable, .note summary b { color: #777 }
.seen, .unseen { font-size: .8rem; padding: 0 .35rem; border-radius: .3rem; background: #287d3c33 } .unseen { background: #8882; color: #888 } td { padding: .1rem .8rem .1rem 0; vertical-align: top } tr.failed td { color: #c8102e }
`;

const script = `
const form = document.querySelector('form');
const apply = () => {
  const words = form.querySelector('[type=search]').value.toLowerCase().split(/\\s+/).filter(Boolean);
  const verdicts = [...form.querySelectorAll('[name=verdict]:checked')].map((box) => box.value);
  for (const section of document.querySelectorAll('section')) {
    const said = section.textContent.toLowerCase();
    section.classList.toggle('hidden', !verdicts.includes(section.dataset.verdict) || !words.every((word) => said.includes(word)));
  }
  const all = document.querySelectorAll('section');
  const shown = [...all].filter((section) => !section.classList.contains('hidden')).length;
  form.querySelector('output').value = shown + ' of ' + all.length + ' shown';
  for (const [name, selector] of [['undocumented', '.undocumented'], ['notes', '.note'], ['allowed', '.allowed']])
    for (const finding of document.querySelectorAll(selector)) finding.classList.toggle('hidden', !form.elements[name].checked);
};
form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
apply();
`;
