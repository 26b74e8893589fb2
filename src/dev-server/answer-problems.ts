import { createHash } from 'node:crypto';
import type { RequestHandler } from './dev-server.ts';

/** Answers requests for pages with the problems, as long as the content cannot be read. */
export function answerProblems(unreadable: () => Promise<readonly string[]>): RequestHandler {
  return (request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) return next();
    unreadable().then((problems) => {
      if (problems.length === 0) return next();
      const tag = `"${createHash('sha256').update(problems.join('\n')).digest('hex')}"`;
      response.writeHead(500, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        ETag: tag,
      });
      response.end(problemPage(problems, tag));
    }, next);
  };
}

/**
 * Vite's client reloads the page as soon as the content changes. A change before the client is connected to the server would
 * be missed, so the page also asks every other second whether it would still be the same.
 */
function problemPage(problems: readonly string[], tag: string): string {
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${count}</title>
<script type="module" src="/@vite/client"></script>
<script type="module">
  setInterval(async () => {
    const now = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null);
    if (now !== null && now.headers.get('etag') !== ${JSON.stringify(tag)}) location.reload();
  }, 2000);
</script>
<style>
  :root { color-scheme: light dark; }
  body { max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; border-inline-start: 0.3rem solid #a32a20; padding: 0.6rem 1rem; }
</style>
<main>
<h1>${count}</h1>
<p>The page comes back by itself once this is repaired.</p>
${problems.map((problem) => `<pre>${escaped(problem)}</pre>`).join('\n')}
</main>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
