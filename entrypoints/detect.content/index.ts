/** On every page of the declared hosts: what is this page? Nothing else is done until the answer is: a report. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { obey } from '../../lib/browser/orders.ts';
import { send } from '../../lib/browser/send.ts';
import { survey } from '../../lib/detect/survey.ts';
import { claim, isReadByParent } from './frame.ts';
import { onAddress } from './observe.ts';
import { watch } from './watch.ts';

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  matchAboutBlank: false,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (isReadByParent()) return;
    const born = performance.timeOrigin;
    const watcher = watch(
      document,
      ctx.signal,
      (seen) => void send({ kind: 'seen', born, survey: seen }),
      () => ctx.isInvalid,
    );
    obey(
      {
        detect: () => {
          watcher.look();
          return { ok: true, born, survey: survey(document, Number.POSITIVE_INFINITY) };
        },
      },
      claim(ctx.signal),
    );
    onAddress(() => watcher.settle(), ctx.signal);
  },
});
