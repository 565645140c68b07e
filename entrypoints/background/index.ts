/** Every listener stands at the top level: the browser may kill the worker at any moment and wakes it by an event. */
import { defineBackground } from 'wxt/utils/define-background';
import { onAuditMenu, onCommand, onStart, onTabClosed, uiLanguages } from '../../lib/browser/events.ts';
import { injectOpenPages } from '../../lib/browser/inject.ts';
import { onPermissionsChange, watchGranted } from '../../lib/browser/permissions.ts';
import { receive } from '../../lib/browser/receive.ts';
import { forget } from '../../lib/browser/tabs.ts';
import { detectLocale, t } from '../../lib/locales/index.ts';
import { auditSnapshot } from './audit.ts';
import { onFailed, onSeen, onSnapshot, run } from './flow.ts';
import { copyFinding, focusFinding, obeyCommand, rememberFocus, setMarks } from './marks.ts';
import { stateOf } from './state.ts';

/** The desk's stores come with the next steps. */
const NOT_YET = { ok: false, code: 'no-access' } as const;

export default defineBackground({
  main() {
    receive(
      {
        seen: onSeen,
        snapshot: onSnapshot,
        failed: onFailed,
        marked: async ({ on }, { tabId }) => setMarks(tabId, on),
        focused: async ({ finding }, { tabId }) => rememberFocus(tabId, finding),
        copy: copyFinding,
        folded: async () => NOT_YET,
        waive: async () => NOT_YET,
        jot: async () => NOT_YET,
      },
      {
        state: async ({ tabId }) => ({ ok: true, tab: await stateOf(tabId) }),
        run: ({ tabId }) => run(tabId),
        focus: ({ tabId, finding, audit }) => focusFinding(tabId, finding, audit),
        marks: ({ tabId, on }) => setMarks(tabId, on),
        audit: async ({ snapshot }) => auditSnapshot(snapshot),
        change: async () => NOT_YET,
        select: async () => NOT_YET,
        unselect: async () => NOT_YET,
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
  },
});
