package gantry.app.control;

import java.net.URI;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;

/// The wish to read a page in the browser. It bubbles up to the window, whose owner alone can open a browser.
public final class PageRequest extends Event {

    public static final EventType<PageRequest> OPEN = new EventType<>(Event.ANY, "OPEN_PAGE");

    private static final long serialVersionUID = 1L;

    private final URI page;

    public PageRequest(URI page) {
        super(OPEN);
        this.page = page;
    }

    public URI page() {
        return page;
    }

    /// Asks for `page` in the name of `target`, a node of the window.
    public static void send(EventTarget target, URI page) {
        fireEvent(target, new PageRequest(page));
    }
}
