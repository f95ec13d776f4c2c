/** The bar above the contents. A script of its own, the first of those behind them. */
import './main.ts';
import './components/header-screens.ts';
