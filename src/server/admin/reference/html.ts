/** Text that is HTML already; everything else is escaped where it is put in. */
class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type { Html };
export type Content = Html | string | number | undefined | false | readonly Content[];

/** `html\`<p>${text}</p>\``: what is put in is escaped unless it is HTML itself; undefined and false are nothing. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(parts.reduce((all, part, index) => all + textOf(contents[index - 1]) + part));
}

function textOf(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Html) return content.text;
  if (Array.isArray(content)) return content.map(textOf).join('');
  return String(content).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Descriptions know one mark, `code`; the document's conventions hold them to that. */
export const prose = (text = ''): Content =>
  text.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));
