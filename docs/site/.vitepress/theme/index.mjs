import DefaultTheme from 'vitepress/theme';
import './site.css';
import './reference.css';

export default DefaultTheme;
