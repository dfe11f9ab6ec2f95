package org.passerelle.documents.records.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.passerelle.documents.Document;
import org.passerelle.documents.records.DocumentSheet;
import org.passerelle.people.Assignment;
import org.passerelle.people.Organisation;
import org.passerelle.people.Persons;

/** For which ministry a document was made. */
@Dependent
public class Ministry {

    @Inject Persons persons;

    /**
     * What was said; else the one for which its author worked on the day when she put it here.
     *
     * @param sheet null when nothing was said of the document
     * @return null when nobody knows
     */
    public Organisation of(Document document, DocumentSheet sheet) {
        if (sheet != null && sheet.getOrganisation() != null) {
            return sheet.getOrganisation();
        }
        Assignment present = document.getAuthor().getCurrent();
        LocalDate then = LocalDate.ofInstant(document.getCreatedAt(), ZoneOffset.UTC);
        if (present != null && covers(present, then)) {
            return present.getOrganisation();
        }
        return persons.postsOf(document.getAuthor()).stream()
                .filter(post -> covers(post, then))
                .findFirst()
                .map(Assignment::getOrganisation)
                .orElse(document.getAuthor().getOrganisation());
    }

    private static boolean covers(Assignment post, LocalDate day) {
        return (post.getSince() == null || !post.getSince().isAfter(day))
                && (post.getUntil() == null || !post.getUntil().isBefore(day));
    }
}
