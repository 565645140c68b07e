import type { Text } from './fill.ts';
import type { deskZhCN } from './zh-CN.desk.ts';

export const deskEn: Readonly<Record<keyof typeof deskZhCN, Text>> = {
  'desk.open': 'Desk',
  'desk.failed': 'The browser did not open the desk',
  'waived.n': '{n} waived',
  'waived.title': 'Waived',
  'scope.finding': 'This finding, as long as its figures stay',
  'scope.page': 'Findings of this kind on this page',
  'scope.everywhere': 'Findings of this kind on every page',
  'menu.more': 'Options and help',
  'menu.options': 'Options',
  'menu.help': 'The rules explained',
  'menu.keys': 'Keys',
  'menu.file': 'Open a saved report',
  'menu.rerun': 'Audit this page again',
  'marks.menu': 'Marks in the page',
  'marks.hide.page': 'Hide the marks on this page',
  'marks.hide.site': 'Hide the marks on this site',
  'marks.hide.everywhere': 'Hide the marks everywhere',
  'marks.show.page': 'Show the marks on this page',
  'marks.show.site': 'Show the marks on this site',
  'marks.show.everywhere': 'Show the marks everywhere',
  'marks.off.page': 'Marks are hidden on this page',
  'marks.off.site': 'Marks are hidden on this site',
  'marks.off.everywhere': 'Marks are hidden everywhere',
};
