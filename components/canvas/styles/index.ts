/* How the canvas looks, in the order it is painted: what comes later wins. Sizes of cards are those of lib/layout/sizes.ts; colours come from app/globals.css. */
import './frame.css';
import './heads.css';
import './phase-heads.css';
import './lane-heads.css';
import './ground.css';
import './lines.css';
import './handoffs.css';
import './cards.css';
import './ports.css';
import './afar.css';
import './held.css';
import './notes.css';
import './controls.css';
