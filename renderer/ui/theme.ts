/** Fonts, tokens and page-wide styles: import once, for the side effect, where the window's React root is made. */
import './fonts.css';
import './tokens.css';
import './topicColours.css';
import './base.css';
