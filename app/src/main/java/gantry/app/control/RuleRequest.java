package gantry.app.control;

import gantry.model.check.RuleInfo;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;

/// The wish to read all about a rule. It bubbles up to the window, which alone knows the book of rules.
public final class RuleRequest extends Event {

    public static final EventType<RuleRequest> OPEN = new EventType<>(Event.ANY, "OPEN_RULE");

    private static final long serialVersionUID = 1L;

    private final transient RuleInfo rule;

    public RuleRequest(RuleInfo rule) {
        super(OPEN);
        this.rule = rule;
    }

    public RuleInfo rule() {
        return rule;
    }

    /// Asks for `rule` in the name of `target`, a node of the window.
    public static void send(EventTarget target, RuleInfo rule) {
        fireEvent(target, new RuleRequest(rule));
    }
}
