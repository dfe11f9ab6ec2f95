package org.passerelle.documents.preview.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.passerelle.common.NotFoundException;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.preview.service.PreviewKind;
import org.passerelle.documents.preview.service.PreviewService;
import org.passerelle.documents.preview.service.PreviewService.OpenFile;
import org.passerelle.documents.preview.service.PreviewService.Words;
import org.passerelle.documents.preview.service.Previews;
import org.passerelle.documents.preview.service.Previews.State;
import org.passerelle.documents.preview.service.TablePreview;

/**
 * What the page of a document shows of its file. {@code ?page=31} opens it there, {@code
 * ?trouver=mot} marks a word, {@code ?texte=1} shows the words alone; all of it also without a
 * script.
 */
@Named
@RequestScoped
public class DocumentPreview {

    @Inject PreviewService previews;
    @Inject Previews made;
    @Inject HttpServletRequest request;

    private ReadingSpot spot;
    private OpenFile open;
    private State state;
    private Words words;
    private TablePreview table;
    private List<ReadPage> pages;
    private List<Integer> hits;

    @PostConstruct
    void begin() {
        spot = ReadingSpot.asked(request);
    }

    private OpenFile open() {
        if (open == null) {
            if (spot.id() == null) {
                throw new NotFoundException();
            }
            open = previews.open(spot.id(), spot.version());
        }
        return open;
    }

    /** How the file is shown: in the viewer, or in the way of its kind. */
    public String getWay() {
        if (isViewer()) {
            return "VIEWER";
        }
        PreviewKind kind = open().file().kind();
        boolean drawn = kind == PreviewKind.DRAWN && state() == State.READY;
        return switch (kind) {
            case PDF, OFFICE -> "WORDS";
            case DRAWN -> drawn ? "PICTURE" : "WORDS";
            default -> spot.textOnly() && isReadable() ? "WORDS" : kind.name();
        };
    }

    /** Whether the viewer shows it, now or in a moment. */
    public boolean isViewer() {
        PreviewKind kind = open().file().kind();
        return !spot.textOnly()
                && (kind == PreviewKind.PDF || kind == PreviewKind.OFFICE && state() != State.NONE);
    }

    /** Whether what it shows is being made. */
    public boolean isComing() {
        return open().file().kind().isMade() && !spot.textOnly() && state() == State.COMING;
    }

    private State state() {
        if (state == null) {
            state = made.look(open().file(), open().file().kind().madeForm()).state();
        }
        return state;
    }

    /** Where the file comes from, in the form that is shown. */
    public String getSource() {
        boolean isMade = open().file().kind().isMade();
        return request.getContextPath()
                + (isMade ? "/documents/apercu?id=" : "/documents/telecharger?apercu=1&id=")
                + spot.id()
                + "&version="
                + open().number();
    }

    public String getLibrary() {
        return request.getContextPath() + PdfLibrary.PLACE;
    }

    /** The same page from here on, with its words alone. */
    public String getTextAddress() {
        return address(spot.page()) + "&texte=1#lecture";
    }

    /** The same page, in the viewer again. */
    public String getViewerAddress() {
        return address(spot.page()) + "#lecture";
    }

    /** The words from another page or part on. */
    public String addressOf(int other) {
        return address(other) + (spot.textOnly() ? "&texte=1" : "") + "#lecture";
    }

    private String address(int from) {
        return request.getContextPath() + spot.address(from);
    }

    public List<ReadPage> getPages() {
        if (pages == null) {
            pages =
                    ReadPage.of(
                            words().text(), words().paged() ? words().first() : 1, spot.lookup());
        }
        return pages;
    }

    /** The headings of what is shown, for who wants to see its plan first. */
    public List<ReadBlock> getOutline() {
        return getPages().stream()
                .flatMap(read -> read.blocks().stream())
                .filter(block -> block.kind() == ReadBlock.Kind.HEADING)
                .toList();
    }

    /** The pages, or the parts, in which the words that are looked for stand. */
    public List<Integer> getHits() {
        if (hits == null) {
            hits =
                    getFind().isEmpty()
                            ? List.of()
                            : spot.lookup()
                                    .placesIn(previews.everything(spot.id(), spot.version()));
        }
        return hits;
    }

    public Words words() {
        if (words == null) {
            words = previews.words(spot.id(), spot.version(), spot.page());
        }
        return words;
    }

    public boolean isPaged() {
        return words().paged();
    }

    public int getFirst() {
        return words().first();
    }

    public int getNext() {
        return words().next();
    }

    public int getTotal() {
        return words().total();
    }

    /** Where the words before those shown begin, 0 when these are the first. */
    public int getPrevious() {
        int step = words().paged() ? 10 : 1;
        return words().first() == 1 ? 0 : Math.max(1, words().first() - step);
    }

    public boolean isReadable() {
        return open().extraction() == StoredFile.Extraction.EXTRACTED;
    }

    public TablePreview getTable() {
        if (table == null) {
            table = previews.table(spot.id(), spot.version());
        }
        return table;
    }

    public List<String> getTableHeader() {
        return getTable().header();
    }

    public List<List<String>> getTableRows() {
        return getTable().rows();
    }

    public boolean isTableCut() {
        return getTable().more();
    }

    public String getMarkdown() {
        return previews.markdown(spot.id(), spot.version());
    }

    public String getCharacters() {
        return previews.characters(spot.id(), spot.version());
    }

    public String getState() {
        return open().extraction().name();
    }

    public String getTitle() {
        return open().title();
    }

    public String getLanguage() {
        return open().language();
    }

    public Long getId() {
        return spot.id();
    }

    public Integer getNumber() {
        return spot.version();
    }

    public int getPage() {
        return spot.page();
    }

    public int getPageCount() {
        return open().pages();
    }

    public String getFind() {
        return spot.lookup().words();
    }

    public boolean isTextOnly() {
        return spot.textOnly();
    }
}
