/** Every listener stands at the top level: the browser may kill the worker at any moment and wakes it by an event. */
import { defineBackground } from 'wxt/utils/define-background';
import { onCommand, onMenu, onStart, onTabClosed } from '../../lib/browser/events.ts';
import { injectOpenPages } from '../../lib/browser/inject.ts';
import { onInstall } from '../../lib/browser/install.ts';
import { onLedgerChange } from '../../lib/browser/ledger.ts';
import { onPermissionsChange, watchGranted } from '../../lib/browser/permissions.ts';
import { receive } from '../../lib/browser/receive.ts';
import { onSettingsChange } from '../../lib/browser/settings.ts';
import { keepFromPages } from '../../lib/browser/store.ts';
import { forget } from '../../lib/browser/tabs.ts';
import { auditSnapshot } from './audit.ts';
import { choose, obey, titleMenu } from './commands.ts';
import { onFailed, onSeen, onSnapshot, run } from './flow.ts';
import { copyFinding, focusFinding, rememberFocus } from './marks.ts';
import { takePicture } from './picture.ts';
import { refresh } from './refresh.ts';
import { select, unselect } from './selection.ts';
import { stateOf } from './state.ts';
import { foldBar, switchMarks } from './switch.ts';
import { jotInPage, makeChange, waiveInPage } from './write.ts';

export default defineBackground({
  main() {
    receive(
      {
        seen: onSeen,
        snapshot: onSnapshot,
        failed: onFailed,
        marked: ({ on, reach }, { tabId }) => switchMarks(tabId, on, reach),
        focused: async ({ finding }, { tabId }) => rememberFocus(tabId, finding),
        copy: copyFinding,
        folded: ({ on }) => foldBar(on),
        waive: waiveInPage,
        jot: jotInPage,
      },
      {
        state: async ({ tabId }) => ({ ok: true, tab: await stateOf(tabId) }),
        run: ({ tabId }) => run(tabId),
        focus: ({ tabId, finding, audit }) => focusFinding(tabId, finding, audit),
        marks: ({ tabId, on, reach }) => switchMarks(tabId, on, reach),
        audit: ({ snapshot }) => auditSnapshot(snapshot),
        change: makeChange,
        select: ({ tabId }) => select(tabId),
        unselect: ({ tabId }) => unselect(tabId),
        picture: ({ tabId, finding, audit }) => takePicture(tabId, finding, audit),
      },
    );

    onMenu((entry, at) => void choose(entry, at));
    onCommand((command, at) => void obey(command, at));
    onTabClosed((tabId) => void forget(tabId));
    onInstall();
    onStart((isNew) => {
      void watchGranted();
      if (!isNew) return;
      void injectOpenPages();
      void titleMenu();
    });
    onPermissionsChange(() => void watchGranted());
    onSettingsChange(() => {
      void refresh();
      void titleMenu();
    });
    onLedgerChange(() => void refresh());
    void keepFromPages();
  },
});
