package org.passerelle.content.sharing.service;

import java.util.List;
import org.passerelle.common.BusinessException;
import org.passerelle.content.Content;

/** A more careful label would end shares: nothing is done before somebody has agreed to that. */
public class SharesEndException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient List<Ending> endings;

    SharesEndException(List<Ending> endings) {
        super("error.sharesEnd");
        this.endings = List.copyOf(endings);
    }

    /**
     * What would end of one content.
     *
     * @param shares those that go further than the label allows
     * @param links how many links would lead nowhere
     */
    public record Ending(Content content, List<SharedWith> shares, int links) {

        public Content getContent() {
            return content;
        }

        public List<SharedWith> getShares() {
            return shares;
        }

        public int getLinks() {
            return links;
        }
    }

    public List<Ending> endings() {
        return endings;
    }
}
