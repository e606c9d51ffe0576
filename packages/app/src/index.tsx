import '@backstage/cli/asset-types';
import ReactDOM from 'react-dom/client';
import { createPortal } from './App';
import '@backstage/ui/css/styles.css';

const root = document.getElementById('root');
if (!root) {
  throw new Error('The page has no element to draw the portal in');
}
ReactDOM.createRoot(root).render(createPortal().createRoot());
