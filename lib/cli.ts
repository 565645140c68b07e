/**
 * The command line: see lib/command.ts. What was compiled is kept in the system's folder for such things, so that the
 * next run starts in half the time; Node's own NODE_DISABLE_COMPILE_CACHE=1 switches that off.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./command.ts');
