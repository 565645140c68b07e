/** The first page, opened once when the extension is installed. */
import { render } from 'preact';
import '../../components/welcome/welcome.css';
import { Welcome } from './Welcome.tsx';

render(<Welcome />, document.querySelector('#app')!);
