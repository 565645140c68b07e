/** The sample report, read and marked by the modules that read and mark a portal's page. */
import { Session } from '../report.content/session.tsx';
import { speakFor } from './speak.ts';

const session = new Session(
  document,
  new AbortController().signal,
  speakFor(() => session),
);
void session.read(false);
