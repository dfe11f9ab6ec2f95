package org.passerelle.search.upkeep.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passerelle.search.service.IndexLogService;
import org.passerelle.search.service.IndexLogService.Log;

/** What was done to the index lately. */
@Named
@RequestScoped
public class IndexLog {

    @Inject IndexLogService service;

    private Log log;

    public Log getLog() {
        if (log == null) {
            log = service.log();
        }
        return log;
    }
}
