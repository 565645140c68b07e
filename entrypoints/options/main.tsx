/** The options, in a tab of their own. */
import { render } from 'preact';
import '../../components/options/options.css';
import { Options } from './Options.tsx';

render(<Options />, document.querySelector('#app')!);
