package org.passerelle.documents.records.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.passerelle.common.NotFoundException;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.identity.Account.Duty;

/** Who keeps the records. For anyone else, what this duty opens does not exist. */
@Dependent
public class RecordsDuty {

    @Inject CurrentPerson me;

    /** To be asked before what is held, due or destroyed is shown or decided. */
    public void mustKeepRecords() {
        me.mustHave(Duty.RECORDS);
    }

    /** The schedule itself is also an administrator's affair. */
    public void mustKeepSchedule() {
        if (!me.account().has(Duty.RECORDS) && !me.account().has(Duty.ADMINISTRATION)) {
            throw new NotFoundException();
        }
    }
}
