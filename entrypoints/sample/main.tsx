/** The sample report, read and marked by the modules that read and mark a portal's page. */
import { Session } from '../report.content/session.tsx';
import { speakFor } from './speak.ts';

const session = new Session(
  document,
  new AbortController().signal,
  speakFor(() => session),
);
void session.read(false);

// Marks are to be seen at once: the table with most of them, of the frame alone and not of the page around it.
const third = document.querySelectorAll<HTMLElement>('h2')[2];
if (third) window.scrollTo(0, third.offsetTop - 40);
