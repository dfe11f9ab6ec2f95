/** Who beyond a place is shown what lies there: shares, links, and those who ask to see. */
package org.passerelle.content.sharing;
