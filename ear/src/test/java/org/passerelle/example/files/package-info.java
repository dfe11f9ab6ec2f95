/** Makes real PDF, office, text and image files out of a plain description of a report. */
package org.passerelle.example.files;
