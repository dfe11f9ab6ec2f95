package org.passerelle.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/**
 * One act, as it happened. It holds numbers, not names, and no content; the database refuses to
 * change or delete it.
 */
@Entity
@Table(name = "audit_line")
public class AuditLine {

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "ids", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "actor_id")
    private Long actorId;

    private String action;

    @Enumerated(EnumType.STRING)
    private Subject.Kind kind;

    @Column(name = "subject_id")
    private Long subjectId;

    protected AuditLine() {}

    public AuditLine(Activity activity, Instant now) {
        happenedAt = now;
        actorId = activity.actorId();
        action = activity.action();
        kind = activity.subject().kind();
        subjectId = activity.subject().id();
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public Long getActorId() {
        return actorId;
    }

    public String getAction() {
        return action;
    }

    public Subject getSubject() {
        return new Subject(kind, subjectId);
    }
}
