/** The words in English of pictures as evidence. */
import type { Text } from './fill.ts';
import type { pictureZhCN } from './zh-CN.picture.ts';

export const pictureEn: Readonly<Record<keyof typeof pictureZhCN, Text>> = {
  'stamp.line': '{label}: {value}',
  'stamp.basis': 'Basis: {basis}',
  'stamp.time': 'Taken: {time} (Beijing time, by the clock of this machine)',
  'stamp.partial': 'Shows only what was in the window',
  'picture.alt': 'Picture of the page with a ring around: {message}',
  'picture.title': 'Picture as evidence',
  'picture.save': 'Save picture',
  'picture.copy': 'Copy picture',
  'picture.copied': 'Picture copied',
  'picture.copyFailed': 'The browser did not allow it. Copy the picture from its context menu',
  'picture.reading': 'Opening the picture',
  'picture.gone': 'This picture is no longer in the extension. It keeps the last 12; save those that you need',
  'picture.again': 'Go back to the page and take it again at the finding',
  'picture.what': 'What this picture shows',
  'picture.shows':
    'When it was taken, this browser showed the page as in the picture. Crossfoot drew the ring and the lines; nothing else was changed',
  'picture.hash':
    'The SHA-256 below is of the whole audited text: where a later audit of the page gives the same, the text has not changed',
  'picture.not': 'What it does not show',
  'picture.clock': 'The time is that of this machine’s clock; nobody else vouches for it',
  'picture.forgeable':
    'It can be altered as any picture can, and takes the place of no notary and no trusted time stamp',
  'picture.server': 'The page may show something else at other times, or to other readers',
  'picture.partial':
    'The finding is in a frame of the page, or longer than can be joined: only what was in the window is shown',
  'picture.kept': 'Pictures stay in the extension on this machine: the last 12',
  'picture.from': 'From',
  'failed.title': 'No picture was taken',
  'failed.no-access':
    'The browser allows no picture of this page. File pages, the browser’s own pages and its store never allow it',
  'failed.page-gone': 'No finding of this page can be seen. Audit the page first, then take the picture',
  'failed.full': 'The browser has no more room for the extension; the picture was not kept',
  'failed.other': 'The picture was not completed. Try again',
  'picture.grant.key':
    'The browser must allow a picture from here: press {key} in the page, or choose “Take a picture as evidence” in the page’s context menu, or click the toolbar button first',
  'picture.grant':
    'The browser must allow a picture from here: choose “Take a picture as evidence” in the page’s context menu, or click the toolbar button first',
};
