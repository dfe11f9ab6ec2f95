package org.passerelle.example.files;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** What an office file says of itself: title, author and date. */
final class OfficeProperties {

    private OfficeProperties() {}

    static void describe(POIXMLDocument document, Report report) {
        Optional<Date> date =
                Optional.of(Date.from(report.date().atTime(12, 0).toInstant(ZoneOffset.UTC)));
        CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(report.title());
        properties.setCreator(report.author());
        properties.setCreated(date);
        properties.setModified(date);
    }
}
