package org.passerelle.documents.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.content.Sensitivity;
import org.passerelle.content.StaleEditException;
import org.passerelle.content.sharing.service.SharesEndException;
import org.passerelle.content.sharing.service.SharesEndException.Ending;
import org.passerelle.documents.Document;
import org.passerelle.documents.kinds.DocumentKind;
import org.passerelle.documents.records.service.DocumentSheetService;
import org.passerelle.documents.records.service.DocumentSheetService.Offer;
import org.passerelle.documents.records.service.DocumentSheetService.Open;
import org.passerelle.documents.records.service.HeldDocumentException;
import org.passerelle.documents.records.service.SheetDraft;

/**
 * The form that says what a document is. When somebody else saved meanwhile, what she said is shown
 * beside what was typed, and the writer decides.
 */
@Named
@RequestScoped
public class SheetEditor {

    @Inject DocumentSheetService sheets;
    @Inject FacesContext faces;
    @Inject HttpServletRequest request;

    private long id;
    private SheetDraft draft = new SheetDraft();
    private Open open;
    private Offer offer;
    private String savedBy = "";
    private List<Ending> endings = List.of();

    /** A form that comes back asks what it may offer before its fields are applied. */
    @PostConstruct
    void begin() {
        id = Asked.id(request);
        draft.setKindId(Asked.number(request, "genre"));
        draft.setRuleId(Asked.number(request, "regle"));
        draft.setResponsible(Asked.text(request, "responsable"));
        draft.setAgreed(EndingShares.agreed(request, "enregistrer"));
        AskedAnswers.of(request).forEach(draft.getAnswers()::put);
    }

    /** What a hold lies on is not changed: one is told so on the page of the document. */
    public void load() {
        try {
            draft = open().draft();
        } catch (HeldDocumentException held) {
            Answers.warn("recordsText", held.messageKey());
            Answers.goTo("/documents/document?id=" + id);
        }
    }

    public void save() {
        try {
            sheets.save(id, draft);
            Answers.done("recordsText", "edit.saved");
            Answers.goTo("/documents/document?id=" + id);
        } catch (SharesEndException asking) {
            endings = asking.endings();
        } catch (StaleEditException stale) {
            savedBy = open().document().getChangedBy().getName();
            draft.setVersion(open().draft().getVersion());
        }
    }

    /** What somebody else said, beside what was typed, where they differ. */
    public List<SheetDifference> getDifferences() {
        return SheetDifference.between(open().draft(), draft, getOffer(), locale());
    }

    /** What the file says of itself, to be taken or not. */
    public List<FileWord> getFromFile() {
        return FileWord.of(open().document().getCurrent().getFile(), draft, locale());
    }

    public List<LanguageName> getLanguages() {
        List<String> codes = new ArrayList<>(Locales.OFFERED);
        String present = open().document().getLanguage();
        if (!codes.contains(present)) {
            codes.add(present);
        }
        return codes.stream()
                .map(code -> new LanguageName(code, Locales.nameOf(code, locale())))
                .toList();
    }

    public List<Sensitivity> getSensitivities() {
        return Arrays.asList(Sensitivity.values());
    }

    /** The numbers of the kinds whose papers have a life, for the part of the form about it. */
    public String getLasting() {
        return getOffer().kinds().stream()
                .filter(DocumentKind::isLasts)
                .map(kind -> kind.getId().toString())
                .collect(Collectors.joining(" "));
    }

    public Offer getOffer() {
        if (offer == null) {
            offer = sheets.offer(draft);
        }
        return offer;
    }

    private Open open() {
        if (open == null) {
            open = sheets.openToEdit(id);
        }
        return open;
    }

    /** What the label that was chosen would end; empty when nothing, or nobody asks. */
    public List<Ending> getEndings() {
        return endings;
    }

    /** The document as it is kept. */
    public Document getKnown() {
        return open().document();
    }

    /** Who saved while this was being written; empty when nobody did. */
    public String getSavedBy() {
        return savedBy;
    }

    public long getId() {
        return id;
    }

    public SheetDraft getDraft() {
        return draft;
    }

    private Locale locale() {
        return faces.getViewRoot().getLocale();
    }
}
