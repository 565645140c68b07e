/** Every listener stands at the top level: the browser may kill the worker at any moment and wakes it by an event. */
import { defineBackground } from 'wxt/utils/define-background';
import { onAuditMenu, onCommand, onStart, onTabClosed, uiLanguages } from '../../lib/browser/events.ts';
import { injectOpenPages } from '../../lib/browser/inject.ts';
import { onLedgerChange } from '../../lib/browser/ledger.ts';
import { onPermissionsChange, watchGranted } from '../../lib/browser/permissions.ts';
import { receive } from '../../lib/browser/receive.ts';
import { onSettingsChange } from '../../lib/browser/settings.ts';
import { forget } from '../../lib/browser/tabs.ts';
import { detectLocale, t } from '../../lib/locales/index.ts';
import { auditSnapshot } from './audit.ts';
import { onFailed, onSeen, onSnapshot, run } from './flow.ts';
import { copyFinding, focusFinding, obeyCommand, rememberFocus } from './marks.ts';
import { refresh } from './refresh.ts';
import { select, unselect } from './selection.ts';
import { stateOf } from './state.ts';
import { foldBar, switchMarks } from './switch.ts';
import { jotInPage, makeChange, waiveInPage } from './write.ts';

/** Pictures come with their own module. */
const NOT_YET = { ok: false, code: 'no-access' } as const;

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
        picture: async () => NOT_YET,
      },
    );

    onAuditMenu(t(detectLocale(uiLanguages()), 'manifest.menu.audit'), (tabId) => void run(tabId));
    onCommand((command, tabId) => void obeyCommand(command, tabId));
    onTabClosed((tabId) => void forget(tabId));
    onStart((isNew) => {
      void watchGranted();
      if (isNew) void injectOpenPages();
    });
    onPermissionsChange(() => void watchGranted());
    onSettingsChange(() => void refresh());
    onLedgerChange(() => void refresh());
  },
});
