/** How kept files fare: what the antivirus said, whether their bytes are sound, who needs them. */
package org.passerelle.documents.storage;
