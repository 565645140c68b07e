/** In a report's page, put there by the worker: reads it, has it audited, marks it. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { obey } from '../../lib/browser/orders.ts';
import { isClaimed } from '../detect.content/frame.ts';
import { openSession } from './session.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(ctx) {
    const session = openSession(document, ctx.signal);
    obey(
      {
        // Where the page's host is not declared no other script answers for the page.
        ...(!isClaimed() && {
          detect: () => ({ ok: true, born: performance.timeOrigin, survey: null }),
        }),
        gather: ({ forced, anew }) => {
          session.read(forced, anew);
          return { ok: true };
        },
        clear: () => session.clear(),
        focus: ({ finding, audit }) => session.showing.focus(finding, audit),
        marks: ({ on, off }) => session.showing.setMarks(on, off),
        step: ({ by }) => session.showing.step(by),
        show: (shown) => session.showing.show(shown),
        selection: () => session.showing.selection(),
        pose: ({ finding, audit }) => session.showing.pose(finding, audit),
        scroll: ({ to }) => session.showing.scroll(to),
      },
      ctx.signal,
    );
    session.read(false);
  },
});
