import { render } from 'preact';

render(<h1>panel</h1>, document.getElementById('app')!);
