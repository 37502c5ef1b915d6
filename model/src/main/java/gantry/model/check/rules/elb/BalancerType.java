package gantry.model.check.rules.elb;

import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.diagram.Node;
import gantry.model.facts.ListenerProtocols;
import gantry.model.kind.Option;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.ClassicListener;
import gantry.model.kinds.balancing.ClassicLoadBalancer;
import gantry.model.kinds.balancing.Listener;
import gantry.model.kinds.balancing.NetworkListener;
import gantry.model.kinds.balancing.NetworkLoadBalancer;
import gantry.model.kinds.balancing.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The types of load balancers, each with the properties in which it keeps its listeners.
///
/// @param key  how tables of facts call the type
/// @param kind the id of the kind of node
record BalancerType(String key, String kind, Property<List<Values>> listeners, Fields fields) {

    static final BalancerType APPLICATION = new BalancerType(
            "application",
            ApplicationLoadBalancer.ID,
            ApplicationLoadBalancer.LISTENERS,
            new Fields(Listener.PROTOCOL, Listener.PORT, Listener.CERTIFICATE_ARN));

    static final BalancerType NETWORK = new BalancerType(
            "network",
            NetworkLoadBalancer.ID,
            NetworkLoadBalancer.LISTENERS,
            new Fields(NetworkListener.PROTOCOL, NetworkListener.PORT, NetworkListener.CERTIFICATE_ARN));

    static final BalancerType CLASSIC = new BalancerType(
            "classic",
            ClassicLoadBalancer.ID,
            ClassicLoadBalancer.LISTENERS,
            new Fields(ClassicListener.PROTOCOL, ClassicListener.LOAD_BALANCER_PORT, ClassicListener.CERTIFICATE_ARN));

    static final List<BalancerType> ALL = List.of(APPLICATION, NETWORK, CLASSIC);

    /// The fields of one listener.
    record Fields(Property<? extends Option> protocol, Property<Long> port, Property<String> certificate) {}

    /// The type of a load balancer; empty for any other node.
    static Optional<BalancerType> of(Node node) {
        return ALL.stream().filter(type -> node.isA(type.kind)).findFirst();
    }

    /// Whether requests come from the internet; all types keep it under the same name.
    static boolean isInternetFacing(Node balancer) {
        return balancer.values().value(ApplicationLoadBalancer.SCHEME) == Scheme.INTERNET_FACING;
    }

    /// What its listeners can speak.
    List<String> spoken() {
        return ListenerProtocols.spoken(key);
    }

    List<Listening> listenersOf(Node balancer) {
        List<Values> all = balancer.values().value(listeners);
        return IntStream.range(0, all.size())
                .mapToObj(index -> new Listening(balancer, this, index, all.get(index)))
                .toList();
    }

    /// A fix that changes one listener; nothing happens when it is gone.
    Fix changeListener(String label, Listening listener, UnaryOperator<Values> step) {
        return changeListeners(label, listener.balancer(), all -> {
            if (listener.index() < all.size()) {
                all.set(listener.index(), step.apply(all.get(listener.index())));
            }
        });
    }

    /// A fix that changes the list of listeners.
    Fix changeListeners(String label, Node balancer, Consumer<List<Values>> step) {
        return Fixes.change(label, balancer.id(), values -> {
            var all = new ArrayList<>(values.value(listeners));
            step.accept(all);
            return all.equals(values.value(listeners)) ? values : values.with(listeners, all);
        });
    }
}
