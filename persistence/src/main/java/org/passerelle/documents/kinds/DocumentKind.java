package org.passerelle.documents.kinds;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.passerelle.common.Identified;
import org.passerelle.common.NotFoundException;
import org.passerelle.documents.records.RetentionRule;

/**
 * What a document may be: an agreement, a directive, minutes. An administrator says which kinds
 * there are and what is asked of each; what was answered stays when a question is retired.
 */
@Entity
@Table(name = "document_kind")
public class DocumentKind extends Identified {

    public static final int LONGEST_NAME = 80;

    private String name;

    /** Whether papers of this kind have a life: a beginning, an end, a renewal. */
    private boolean lasts;

    /** How many days before the end people are told, unless the paper says otherwise. */
    @Column(name = "notice_days")
    private int noticeDays;

    @ManyToOne(fetch = FetchType.LAZY)
    private RetentionRule rule;

    private boolean retired;

    @OneToMany(mappedBy = "kind", cascade = CascadeType.ALL)
    @OrderBy("place")
    private List<KindProperty> properties = new ArrayList<>();

    protected DocumentKind() {}

    public DocumentKind(String name, boolean lasts, int noticeDays, RetentionRule rule) {
        describe(name, lasts, noticeDays, rule);
    }

    /**
     * @param newRule the rule its documents follow unless they say another; may be null
     */
    public final void describe(
            String newName, boolean newLasts, int newNoticeDays, RetentionRule newRule) {
        name = newName;
        lasts = newLasts;
        noticeDays = newNoticeDays;
        rule = newRule;
    }

    public KindProperty ask(
            String label, KindProperty.Holds holds, boolean required, List<String> choices) {
        int last = properties.stream().mapToInt(KindProperty::getPlace).max().orElse(0);
        KindProperty property = new KindProperty(this, last + 1, label, holds, required, choices);
        properties.add(property);
        return property;
    }

    public KindProperty property(long propertyId) {
        return properties.stream()
                .filter(property -> property.getId() == propertyId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Puts a question before the one that precedes it, or after the one that follows. */
    public void move(long propertyId, boolean up) {
        KindProperty moved = property(propertyId);
        Comparator<KindProperty> nearest = Comparator.comparingInt(KindProperty::getPlace);
        properties.stream()
                .filter(other -> up == other.getPlace() < moved.getPlace() && !other.equals(moved))
                .min(up ? nearest.reversed() : nearest)
                .ifPresent(moved::changePlaces);
    }

    /** No longer offered; documents of this kind stay what they are. */
    public void retire() {
        retired = true;
    }

    public void offerAgain() {
        retired = false;
    }

    public String getName() {
        return name;
    }

    public boolean isLasts() {
        return lasts;
    }

    public int getNoticeDays() {
        return noticeDays;
    }

    public RetentionRule getRule() {
        return rule;
    }

    public boolean isRetired() {
        return retired;
    }

    /** All that was ever asked, in order. */
    public List<KindProperty> getProperties() {
        return properties.stream().sorted(Comparator.comparingInt(KindProperty::getPlace)).toList();
    }

    /** What is asked today, in order. */
    public List<KindProperty> getAsked() {
        return getProperties().stream().filter(property -> !property.isRetired()).toList();
    }
}
