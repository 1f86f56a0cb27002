import { render } from 'preact';

render(<h1>desk</h1>, document.getElementById('app')!);
