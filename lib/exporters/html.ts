import { briefBlocks } from './document/briefBlocks';
import { escapeHtml } from './document/escapeHtml';
import { renderHtml } from './document/renderHtml';
import { defineExporter } from './exporter';
import { briefTitle } from './words/title';

/** Readable on screen, one brief per sheet when printed, and nothing loaded from anywhere. */
const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p, ul { margin: 0 0 .5rem; overflow-wrap: anywhere; }
article + article { margin-top: 3rem; padding-top: 2rem; border-top: 1px solid #b4bfc5; }
@media print {
  body { margin: 0; max-width: none; font-size: 11pt; color: #000; background: #fff; }
  article + article { break-before: page; margin: 0; padding: 0; border: 0; }
  h1, h2 { break-after: avoid; }
}`;

/** A page of its own; the browser's print dialog makes the PDF. */
export const html = defineExporter({
  id: 'html',
  label: 'exportHtml',
  group: 'documents',
  extension: 'html',
  mime: 'text/html',
  steps: ['exportHtmlStep1', 'exportHtmlStep2'],
  open() {
    const articles: string[] = [];
    let title = '';
    return {
      add(brief) {
        title ||= briefTitle(brief, 80);
        articles.push(`<article>\n${renderHtml(briefBlocks(brief))}\n</article>`);
      },
      end: () => page(articles.length === 1 ? title : `${articles.length} briefs`, articles),
    };
  },
  rich: (briefs) => [...briefs].map((brief) => renderHtml(briefBlocks(brief))).join('\n<hr>\n'),
});

function page(title: string, articles: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
${articles.join('\n')}
</body>
</html>
`;
}
