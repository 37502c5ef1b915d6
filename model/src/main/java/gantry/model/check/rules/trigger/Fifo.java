package gantry.model.check.rules.trigger;

import gantry.model.diagram.Node;
import gantry.model.kinds.messaging.SnsTopic;
import gantry.model.kinds.messaging.SqsQueue;

/// What queues and topics that keep the order have in common: a switch of one name, and names with one ending.
final class Fifo {

    static final String ENDING = ".fifo";

    private Fifo() {}

    /// @param destination a queue or a topic
    static boolean is(Node destination) {
        return destination.values().value(destination.isA(SnsTopic.ID) ? SnsTopic.FIFO : SqsQueue.FIFO);
    }

    /// Whether a destination of any kind is a queue or a topic that keeps the order.
    static boolean keepsOrder(Node destination) {
        return (destination.isA(SqsQueue.ID) || destination.isA(SnsTopic.ID)) && is(destination);
    }

    static String type(Node destination) {
        return is(destination) ? "FIFO" : "standard";
    }

    /// The name without the ending.
    static String bare(String name) {
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
