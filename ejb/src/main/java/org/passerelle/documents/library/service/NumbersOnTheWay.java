package org.passerelle.documents.library.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.content.Place;
import org.passerelle.content.publication.service.BeforePublishing;
import org.passerelle.content.publication.service.Caution;
import org.passerelle.content.publication.service.NumberKind;
import org.passerelle.documents.Document;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.LibraryDocuments;
import org.passerelle.groups.service.CurrentPerson;

/**
 * Personal numbers in what is about to lie where more people read, by itself or in a folder.
 * Nothing goes before somebody has decided.
 */
@Dependent
public class NumbersOnTheWay {

    /** More documents that may hold numbers are not decided in one go. */
    private static final int MOST = 2_000;

    @Inject LibraryDocuments lying;
    @Inject BeforePublishing before;
    @Inject CurrentPerson me;

    /**
     * The kinds of numbers that go, by the number of their document; those without any are not in
     * the map.
     *
     * @throws org.passerelle.content.publication.service.HeldException when nobody has decided
     */
    Map<Long, Set<NumberKind>> decided(
            List<Document> documents, List<Folder> folders, Place to, Caution caution) {
        List<Document> all = new ArrayList<>(documents);
        for (Folder folder : folders) {
            if (!folder.place().sameAs(to)) {
                all.addAll(lying.perhapsNumberedWithin(folder, me.viewer(), MOST + 1));
            }
        }
        if (all.size() > MOST) {
            throw new TooManyException(MOST);
        }
        return before.moving(all, to, caution);
    }
}
