// Defines <power-base>. The release puts the class into this file too.

import { PowerBase } from "./element.js";

// Loading the script twice is harmless.
if (!customElements.get("power-base")) customElements.define("power-base", PowerBase);
