package org.passerelle.audit.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.passerelle.audit.AuditLine;
import org.passerelle.audit.AuditLines;
import org.passerelle.common.Activity;

/** Writes one line for each act, in the transaction of the act: no line, no act. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditTrail {

    @Inject AuditLines lines;

    public void note(@Observes Activity activity) {
        lines.add(new AuditLine(activity, Instant.now()));
    }
}
