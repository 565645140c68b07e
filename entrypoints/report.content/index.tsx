/** In a report's page, put there by the worker: reads it, has it audited, marks it. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { obey } from '../../lib/browser/orders.ts';
import { isClaimed } from '../detect.content/frame.ts';
import { Session } from './session.tsx';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(ctx) {
    const session = new Session(document, ctx.signal);
    obey(
      {
        // Where the page's host is not declared no other script answers for the page.
        ...(!isClaimed() && {
          detect: () => ({ ok: true, born: performance.timeOrigin, survey: null }),
        }),
        gather: ({ forced, anew }) => {
          void session.read(forced, anew);
          return { ok: true };
        },
        clear: () => session.clear(),
        focus: ({ finding, audit }) => session.focus(finding, audit),
        marks: ({ on, off }) => session.setMarks(on, off),
        step: ({ by }) => session.step(by),
        show: (shown) => session.show(shown),
        selection: () => session.selection(),
        pose: ({ finding, audit }) => session.pose(finding, audit),
        scroll: ({ to }) => session.scroll(to),
      },
      ctx.signal,
    );
    void session.read(false);
  },
});
