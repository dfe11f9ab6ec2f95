package org.passerelle.documents.library.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.passerelle.common.NotFoundException;

/**
 * What was chosen in a list: documents ({@code f12}), folders ({@code d7}) and links ({@code l3}).
 */
public record Selection(List<Long> documents, List<Long> folders, List<Long> links) {

    /** More is chosen as a folder. */
    public static final int MOST = 500;

    public Selection {
        documents = List.copyOf(documents);
        folders = List.copyOf(folders);
        links = List.copyOf(links);
    }

    public static Selection ofDocument(long id) {
        return new Selection(List.of(id), List.of(), List.of());
    }

    public static Selection ofFolder(long id) {
        return new Selection(List.of(), List.of(id), List.of());
    }

    /** What forms and addresses hand in; anything else does not exist. */
    public static Selection of(Collection<String> names) {
        List<Long> documents = new ArrayList<>();
        List<Long> folders = new ArrayList<>();
        List<Long> links = new ArrayList<>();
        for (String name : names) {
            if (!name.matches("[fdl]\\d{1,18}")) {
                throw new NotFoundException();
            }
            List<Long> kind =
                    switch (name.charAt(0)) {
                        case 'f' -> documents;
                        case 'd' -> folders;
                        default -> links;
                    };
            Long id = Long.valueOf(name.substring(1));
            if (!kind.contains(id)) {
                kind.add(id);
            }
        }
        Selection selection = new Selection(documents, folders, links);
        if (selection.size() > MOST) {
            throw new TooManyException(MOST);
        }
        return selection;
    }

    public int size() {
        return documents.size() + folders.size() + links.size();
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** As forms and addresses spell it. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        folders.forEach(id -> names.add("d" + id));
        documents.forEach(id -> names.add("f" + id));
        links.forEach(id -> names.add("l" + id));
        return names;
    }
}
