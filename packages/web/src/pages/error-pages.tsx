import { chartPaths } from '../chart-address.ts';
import type { NearPage } from '../near-page.ts';
import type { PageFrame } from './document.tsx';
import { messagePage } from './message-page.tsx';

/** There is no page at the address; those with an address like it are offered. */
export function notFoundPage(frame: PageFrame, path: string, near: readonly NearPage[]): string {
  const children = (
    <>
      <p>
        There is no page at <code className="app-code">{path}</code>. You may have been looking for:
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {near.map((page) => (
          <li key={page.path}>
            <a href={page.path}>{page.title}</a> <code className="app-code">{page.path}</code>
          </li>
        ))}
      </ul>
    </>
  );
  return messagePage(frame, { title: 'Page not found', children });
}

/** What was asked for cannot be; the message says what to do. */
export function mistakePage(frame: PageFrame, message: string): string {
  const children = (
    <>
      <p>{message}</p>
      <p>
        Or start from the <a href={chartPaths.page}>national chart</a> and choose there.
      </p>
    </>
  );
  return messagePage(frame, { title: 'This cannot be shown', children });
}

/** The fault is ours; nothing about it is told. */
export function faultPage(frame: PageFrame): string {
  const children = (
    <p>
      The fault is ours and has been noted. Try again, or start from the{' '}
      <a href={chartPaths.page}>national chart</a>.
    </p>
  );
  return messagePage(frame, { title: 'Something went wrong', children });
}
