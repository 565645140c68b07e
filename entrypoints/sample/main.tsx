/** The sample report, read and marked by the modules that read and mark a portal's page. */
import { openSession } from '../report.content/session.ts';
import { speakFor } from './speak.ts';

const session = openSession(
  document,
  new AbortController().signal,
  speakFor(() => session),
);
session.read(false);

// Marks are to be seen at once: the table with most of them, of the frame alone and not of the page around it.
const third = document.querySelectorAll<HTMLElement>('h2')[2];
if (third) window.scrollTo(0, third.offsetTop - 40);
