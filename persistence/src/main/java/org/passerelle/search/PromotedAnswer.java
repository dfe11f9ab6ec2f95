package org.passerelle.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.passerelle.common.Identified;
import org.passerelle.common.Subject;

/** The answer that is shown first when something is asked, to those who may read it. */
@Entity
@Table(name = "promoted_answer")
public class PromotedAnswer extends Identified {

    public static final int LONGEST_QUESTION = 200;

    private String question;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private Subject.Kind subjectKind;

    @Column(name = "subject_id")
    private long subjectId;

    protected PromotedAnswer() {}

    public PromotedAnswer(String question, Subject subject) {
        this.question = question;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
    }

    public String getQuestion() {
        return question;
    }

    public Subject getSubject() {
        return new Subject(subjectKind, subjectId);
    }
}
